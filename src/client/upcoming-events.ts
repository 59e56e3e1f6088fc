import { buildDate } from '../domain/build-date.ts';

/**
 * A list of what is coming up, on a page that may have been built days ago: hides the events that are over by now in
 * Kraków (`data-last`, their last day). Where none is left, it shows the words for an empty list (`[data-none]`). Without
 * JavaScript all stay, each with its date.
 */
class UpcomingEvents extends HTMLElement {
  connectedCallback(): void {
    const today = buildDate({});
    const events = [...this.querySelectorAll<HTMLElement>('[data-last]')];
    const over = events.filter(({ dataset }) => (dataset['last'] ?? today) < today);
    for (const event of over) event.hidden = true;
    if (over.length === 0 || over.length < events.length) return;
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = false;
  }
}

customElements.define('upcoming-events', UpcomingEvents);
