import { buildDate } from '../domain/build-date.ts';
import { fits } from '../domain/event-filter.ts';
import { putAnew } from './put-anew.ts';

/**
 * A list of what is coming up, on a page that may have been built days ago: hides the events that are over by now in
 * Kraków (`data-last`, their last day) and the single days that are (`data-day`). Where none is left, it shows the words
 * for an empty list (`[data-none]`). A form narrows the rest; what is chosen stands in the fragment of the address
 * (`#language=uk&free=yes`), and nothing is stored. Without JavaScript all stay, each with its date.
 */
class UpcomingEvents extends HTMLElement {
  #left: HTMLElement[] = [];

  connectedCallback(): void {
    const today = buildDate({});
    const events = this.#all('[data-last]');
    for (const day of this.#all('[data-day]')) day.hidden = (day.dataset['day'] ?? today) < today;
    this.#left = events.filter(({ dataset }) => (dataset['last'] ?? today) >= today);
    for (const event of events) event.hidden = this.#left.indexOf(event) < 0;
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = this.#left.length > 0;
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = this.#left.length === 0;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const chosen = new URLSearchParams();
      new FormData(form).forEach((value, name) => {
        if (typeof value === 'string' && value !== '') chosen.set(name, value);
      });
      const fragment = chosen.toString();
      history.replaceState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
      this.#narrow(form);
    });
    window.addEventListener('hashchange', () => this.#follow(form));
    this.#follow(form);
    if (events.some(({ hidden }) => hidden)) putAnew(this.querySelectorAll('.dated'));
  }

  /** Takes the choice from the address; what the form does not offer chooses nothing. */
  #follow(form: HTMLFormElement): void {
    const wanted = new URLSearchParams(location.hash.slice(1));
    form.querySelectorAll('select').forEach((select) => {
      const value = wanted.get(select.name) ?? '';
      select.value = Array.prototype.some.call(select.options, (one: HTMLOptionElement) => one.value === value)
        ? value
        : '';
    });
    form.querySelectorAll('input').forEach((box) => {
      box.checked = wanted.get(box.name) === box.value;
    });
    this.#narrow(form);
  }

  #narrow(form: HTMLFormElement): void {
    const chosen = new FormData(form);
    const value = (name: string) => {
      const entry = chosen.get(name);
      return typeof entry === 'string' ? entry : '';
    };
    const wish = { language: value('language'), audience: value('audience'), onlyFree: value('free') !== '' };
    let count = 0;
    for (const event of this.#left) {
      const { language = '', audience = '', free } = event.dataset;
      const isShown = fits({ languages: words(language), audience: words(audience), isFree: free !== undefined }, wish);
      event.hidden = !isShown;
      if (isShown) count += 1;
    }
    const status = form.querySelector('[role="status"]');
    const { count: label = '', noMatch = '' } = this.dataset;
    if (status) status.textContent = count === 0 ? noMatch : `${label} ${count}`;
  }

  #all(selector: string): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>(selector));
  }
}

const words = (text: string) => text.split(' ').filter((word) => word !== '');

customElements.define('upcoming-events', UpcomingEvents);
