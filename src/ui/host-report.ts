import type { HostProblem } from '../boundary/given.js';
import { type ClunealErrorDetail, dispatch } from './events.js';

/** What the page is told of its own mistakes: a warning in words, and the same as data. */
export class HostReport {
  readonly #element: HTMLElement;
  #noted: readonly HostProblem[] = [];
  #untold: readonly (readonly [ClunealErrorDetail['code'], readonly HostProblem[]])[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /**
   * Notes what is wrong with the options and the languages now. What was noted before has been told: a page may answer by setting
   * the same again.
   */
  note(problems: readonly HostProblem[], localeProblems: readonly HostProblem[]): void {
    const isNew = ({ path, message }: HostProblem): boolean =>
      !this.#noted.some((known) => known.path === path && known.message === message);
    this.#untold = [
      ['config', problems.filter(isNew)],
      ['locale', localeProblems.filter(isNew)],
    ];
    this.#noted = [...problems, ...localeProblems];
  }

  /** Tells what was noted and is new. */
  tellNoted(): void {
    const untold = this.#untold;
    this.#untold = [];
    untold.forEach(([code, problems]) => {
      this.tell(code, problems);
    });
  }

  tell(code: ClunealErrorDetail['code'], problems: readonly HostProblem[]): void {
    if (problems.length === 0) return;
    problems.forEach(({ message }) => {
      console.warn(`<cluneal-self-check>: ${message}`);
    });
    dispatch(this.#element, 'cluneal-error', { code, problems });
  }
}
