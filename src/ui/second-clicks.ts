/** The longest that systems wait for the second click, in milliseconds. */
const doubleClickTime = 900;

/** Who double-clicks Continue has not answered the next question: its second click is dropped. A listener for clicks. */
export class SecondClicks implements EventListenerObject {
  readonly capture = true;
  /** When the page on the screen came, on the clock of events. */
  #turnedAt = 0;

  /** Another page has come. */
  turn(): void {
    this.#turnedAt = performance.now();
  }

  handleEvent(event: MouseEvent): void {
    if (event.detail < 2 || event.timeStamp - this.#turnedAt > doubleClickTime) return;
    event.preventDefault();
    event.stopPropagation();
  }
}
