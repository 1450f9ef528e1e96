import type { HostProblem } from '../boundary/given.js';
import type { Options } from '../boundary/options.js';
import { ConsultForm, type Content } from '../host/consult-form.js';
import type { ClunealConsultDetail } from './events.js';

/** Where the call to action leads; `page` is the page's own doing. */
export type ConsultNext = 'page' | 'form' | 'link' | 'help';

/** What the use of the call to action has come to. */
export interface Consulted {
  readonly next: ConsultNext;
  /** With the visitor's consent to send the answers. */
  readonly hadConsent: boolean;
  /** The page's own control in place of ours was used. */
  readonly hasOwnControl: boolean;
  /** What stands in the page's form now. */
  readonly contents: readonly Content[];
  /** Whether that form has been sent since, and is gone. */
  readonly hasGone: boolean;
}

/** What the page decided about the call to action. */
type ConsultOptions = Pick<Options, 'consultForm' | 'consultFields' | 'consultHref'>;

/** The way from the outcome to the clinic: where it leads, and what became of it. */
export class Consultation {
  readonly #form: ConsultForm;
  readonly #report: (problems: readonly HostProblem[]) => void;
  #used: Omit<Consulted, 'contents' | 'hasGone'> | null = null;

  /**
   * @param changed called when `consulted` may be another
   * @param report called with what is missing on the page
   */
  constructor(element: HTMLElement, changed: () => void, report: (problems: readonly HostProblem[]) => void) {
    this.#form = new ConsultForm(element, changed);
    this.#report = report;
  }

  /** Null before the call to action is used. */
  get consulted(): Consulted | null {
    const { contents, hasGone } = this.#form;
    return this.#used && { ...this.#used, contents, hasGone };
  }

  /** The page has taken over. */
  leaveToPage({ consent }: ClunealConsultDetail, hasOwnControl: boolean): ConsultNext {
    this.#used = { next: 'page', hadConsent: consent, hasOwnControl };
    return 'page';
  }

  /** Leads to the page's form, with the visitor's consent filled in; else to its link; else nowhere. */
  lead(options: ConsultOptions, detail: ClunealConsultDetail, answers: string, hasOwnControl: boolean): ConsultNext {
    const problems: HostProblem[] = [];
    const isLed = this.#leadToForm(options, detail, answers, hasOwnControl, problems);
    if (isLed === null) return this.leaveToPage(detail, hasOwnControl);
    const next = isLed ? 'form' : options.consultHref === null ? 'help' : 'link';
    this.#used = { next, hadConsent: detail.consent, hasOwnControl };
    this.#report(problems);
    return next;
  }

  /** False where there is no form to lead to; null where the page has taken over in answer to its being filled. */
  #leadToForm(
    { consultForm, consultFields }: ConsultOptions,
    detail: ClunealConsultDetail,
    answers: string,
    hasOwnControl: boolean,
    problems: HostProblem[],
  ): boolean | null {
    if (consultForm === null) return false;
    const refuse = (why: string): false => {
      problems.push({ path: 'consultForm', message: `the page has no form ${consultForm}${why}` });
      return false;
    };
    try {
      if (!this.#form.has(consultForm)) return refuse('');
      if (!hasOwnControl && !this.#form.reveal(consultForm)) return refuse(' that a visitor can see');
      const unwritten = detail.consent ? this.#form.fill(consultForm, consultFields, { ...detail, answers }) : [];
      if (unwritten === null) return null;
      problems.push(...unwritten);
      if (!hasOwnControl) this.#form.show(consultForm);
      return true;
    } catch {
      return refuse(' that can be filled in');
    }
  }

  /** Takes back what stands in the page's form. */
  takeBack(): void {
    this.#form.takeBack();
  }

  /** Says no more of what the last use came to. */
  forget(): void {
    this.#used = null;
  }

  /** The element has left the page. */
  leave(): void {
    this.#form.leave();
  }

  /** The element is on the page again. */
  resume(): void {
    this.#form.resume();
  }
}
