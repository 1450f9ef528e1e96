import { svg, type TemplateResult } from 'lit';
import { body } from './body-shapes.js';

/** The body as one surface. */
export function silhouette(): TemplateResult {
  return svg`<path class="skin" d=${body.half} /><path class="skin" d=${body.half} transform="scale(-1 1)" />`;
}

/** A line that the body has on both sides. */
export function mirrored(path: string, name: string): TemplateResult {
  return svg`<path class=${name} d=${path} /><path class=${name} d=${path} transform="scale(-1 1)" />`;
}
