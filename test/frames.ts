/** Pages of their own for tests of the built script. */
import { fixture } from '@open-wc/testing';
import { Visitor } from './visitor.js';

export type FrameWindow = Window & typeof globalThis & { heard: string[] };

/** Opens a page in a frame. */
export async function openPage(path: string): Promise<HTMLIFrameElement> {
  const place = await fixture<HTMLElement>('<div></div>');
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  await loaded(frame, () => {
    frame.src = path;
    place.append(frame);
  });
  return frame;
}

/** Waits until the frame has loaded the page that something leads to. */
export async function loaded(frame: HTMLIFrameElement, leading: () => void): Promise<void> {
  const load = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  leading();
  await load;
}

export function windowOf(frame: HTMLIFrameElement): FrameWindow {
  return frame.contentWindow as FrameWindow;
}

/** Adds the built script to a page, as a tag of the given kind. */
export async function addScript(
  { document }: FrameWindow,
  attributes: Partial<HTMLScriptElement> = {},
  src = '/dist/cluneal-self-check.js',
): Promise<void> {
  const script = Object.assign(document.createElement('script'), attributes);
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    script.src = src;
    document.head.append(script);
  });
}

/** The visitor of the element on a page. */
export async function visitorOf({ document }: FrameWindow): Promise<Visitor> {
  const visitor = new Visitor(document.querySelector('cluneal-self-check') as Visitor['element']);
  await visitor.settled();
  return visitor;
}
