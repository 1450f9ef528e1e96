import { nothing, type TemplateResult } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** The heading of a page, which takes focus when the page is shown; `describedBy` names what is read after it. */
export function pageHeading(level: number, text: string, describedBy?: string): TemplateResult {
  const tag = tagOf(level);
  return staticHtml`<${tag} class="heading" part="heading" tabindex="-1" aria-describedby=${describedBy ?? nothing}>${text}</${tag}>`;
}

/** The heading of a section of a page whose own heading has the given level. */
export function sectionHeading(pageLevel: number, text: string): TemplateResult {
  const tag = tagOf(pageLevel + 1);
  return staticHtml`<${tag} class="subheading">${text}</${tag}>`;
}

function tagOf(level: number): (typeof tags)[number] {
  return tags[Math.min(level, 6) - 1] ?? tags[1];
}
