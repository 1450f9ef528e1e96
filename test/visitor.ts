/** The element as its visitors use it: they read what is on the page, pick by label and press by name. */
import { fixture } from '@open-wc/testing';
import '../src/define.js';
import type { Answers } from '../src/domain/sheet.js';
import { answerAll } from '../src/testing.js';
import type { ClunealEventDetails } from '../src/ui/events.js';
import type { ClunealSelfCheckElement } from '../src/ui/self-check.js';
import { withStandIn } from './stand-in.js';

type EventName = keyof ClunealEventDetails;

const eventNames: readonly EventName[] = [
  'cluneal-start',
  'cluneal-step',
  'cluneal-result',
  'cluneal-consult',
  'cluneal-restart',
  'cluneal-error',
];

/** A visitor on a page that holds nothing but the element. */
export async function visit(attributes = ''): Promise<Visitor> {
  const place = await fixture<HTMLElement>('<div></div>');
  const heard: CustomEvent[] = [];
  eventNames.forEach((name) => {
    place.addEventListener(name, (event) => heard.push(event));
  });
  place.innerHTML = `<cluneal-self-check ${attributes}></cluneal-self-check>`;
  const visitor = new Visitor(place.querySelector('cluneal-self-check') as ClunealSelfCheckElement, heard);
  await visitor.settled();
  return visitor;
}

export class Visitor {
  constructor(
    readonly element: ClunealSelfCheckElement,
    private readonly heard: readonly CustomEvent[] = [],
  ) {}

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('the element has not been defined');
    return shadowRoot;
  }

  /** What has been dispatched so far, as name and detail. */
  get events(): readonly (readonly [string, unknown])[] {
    return this.heard.map(({ type, detail }) => [type, detail as unknown]);
  }

  get eventNames(): readonly string[] {
    return this.events.map(([name]) => name);
  }

  /** The name of what has focus inside the element. */
  get focused(): string {
    return nameOf(this.root.activeElement);
  }

  get heading(): string {
    return this.part('heading').textContent?.trim() ?? '';
  }

  /** The question on the page, null on other pages. */
  get question(): string | null {
    return this.root.querySelector('fieldset input')?.getAttribute('name') ?? null;
  }

  /** Everything on the page that can be read. */
  get text(): string {
    return this.part('base').innerText;
  }

  get picked(): readonly string[] {
    return this.inputs.filter(({ checked }) => checked).map((input) => nameOf(input));
  }

  get inputs(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('fieldset input')];
  }

  part(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`[part~="${name}"]`);
    if (!found) throw new Error(`nothing on the page is the part ${name}`);
    return found;
  }

  /** The text of each section under its heading. */
  section(heading: string): string | null {
    const headings = [...this.root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, summary')];
    const found = headings.find(({ innerText }) => innerText.trim() === heading);
    return found?.parentElement?.innerText.replace(heading, '').trim() ?? null;
  }

  control(name: string): HTMLElement {
    const controls = [...this.root.querySelectorAll<HTMLElement>('button, a, input, summary')];
    const found = controls.find((control) => nameOf(control) === name);
    if (!found)
      throw new Error(`${name} is not on the page: ${controls.map((control) => nameOf(control)).join(' | ')}`);
    return found;
  }

  has(name: string): boolean {
    return [...this.root.querySelectorAll('button, a, input, summary')].some((control) => nameOf(control) === name);
  }

  /** Presses a button or link, or clicks a box or a radio button. */
  async press(...names: string[]): Promise<void> {
    for (const name of names) {
      this.control(name).click();
      await this.settled();
    }
  }

  /** Picks answers on the page by their public value; what is picked already stays so. */
  async pick(...values: string[]): Promise<void> {
    for (const value of values) {
      this.inputs.find((input) => input.value === value && !input.checked)?.click();
      await this.settled();
    }
  }

  /** Answers from the page on until there is no further question, leaving empty what the sheet leaves out. */
  async walk(answers: Answers): Promise<void> {
    // Some visitors see into sealed elements.
    await withStandIn(this.element, 'shadowRoot', this.root, async () => {
      await answerAll(this.element, answers);
    });
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
  }
}

/** The accessible name, as far as this element's own markup needs it. */
function nameOf(element: Element | null): string {
  if (!element) return '';
  // By name and not by class: the element may stand in a frame, which has classes of its own.
  const labels = element.localName === 'input' ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const name = element.getAttribute('aria-label') ?? spoken(labels[0] ?? element);
  return name.replace(/\s+/g, ' ').trim();
}

function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return copy.textContent ?? '';
}
