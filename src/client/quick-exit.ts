/** Shift must be pressed so often, each time within this many milliseconds of the time before. */
const PRESSES = 3;
const WITHIN_MS = 2000;

/**
 * Leaves the page at once, by the link or by Shift three times. The page goes blank, and the other site takes its place
 * in the history, so that “back” does not lead here. Without JavaScript the link still leads away.
 */
class QuickExit extends HTMLElement {
  #presses: number[] = [];
  readonly #onKey = (event: KeyboardEvent) => this.#count(event);

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave();
    });
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  #count(event: KeyboardEvent): void {
    if (event.repeat) return;
    const now = performance.now();
    const recent = this.#presses.filter((at) => now - at < WITHIN_MS);
    this.#presses = event.key === 'Shift' ? [...recent, now] : [];
    if (this.#presses.length >= PRESSES) this.#leave();
  }

  #leave(): void {
    const link = this.querySelector('a');
    if (!link) return;
    document.body.hidden = true;
    location.replace(link.href);
  }
}

customElements.define('quick-exit', QuickExit);
