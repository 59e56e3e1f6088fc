import type { SearchStrings } from '../i18n/search-strings.ts';
import type { SearchEngine } from '../search/engine.ts';
import { countText, element, entriesOf, fill, markedNodes, type Entry } from './search-entry.ts';

/** So many suggestions stand under the box. */
const MOST = 6;
const TYPING_PAUSE_MS = 120;

/**
 * The search box of every page, as a combobox: suggestions as the reader types, chosen with the arrow keys, opened with
 * Enter. Without JavaScript the form leads to the list of all documents; with it, to the page of results.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
class SearchBox extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #latest = 0;
  #chosen = -1;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #list = element('ul', 'suggestions');
  readonly #status = element('p', 'visually-hidden');

  connectedCallback(): void {
    const { form, input } = this;
    form.action = form.dataset['results'] ?? form.action;
    this.#list.id = 'suggestions';
    this.#list.setAttribute('role', 'listbox');
    this.#list.hidden = true;
    this.#list.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
    this.#status.setAttribute('role', 'status');
    this.append(this.#list, this.#status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('focus', () => void this.#load(), { once: true });
    input.addEventListener('input', () => this.#wait());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => setTimeout(() => this.#close(), 200));
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#follow(event.target));
  }

  get form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #strings(): SearchStrings {
    return JSON.parse(this.dataset['strings'] ?? '{}') as SearchStrings;
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  /** Code and index come only when the reader goes to the box, and start together. */
  #load(): Promise<SearchEngine> {
    this.#engine ??= import('./search-engine.ts').then(({ browserEngine }) => browserEngine());
    void this.#engine.then((engine) => engine.open()).catch(() => undefined);
    return this.#engine;
  }

  #wait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#suggest(), TYPING_PAUSE_MS);
  }

  async #suggest(): Promise<void> {
    const query = this.input.value.trim();
    const search = ++this.#latest;
    if (query === '') return this.#close();
    try {
      const engine = await this.#load();
      const { hits } = await engine.byKeys(query);
      const { index, titles } = await engine.open();
      if (search !== this.#latest) return;
      this.#show(entriesOf(hits.slice(0, MOST), index.paths, titles, this.#strings), query);
    } catch {
      this.#close();
    }
  }

  #show(entries: readonly Entry[], query: string): void {
    const strings = this.#strings;
    this.#chosen = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(...entries.map((entry, place) => optionElement(entry, place)));
    this.#list.hidden = entries.length === 0;
    this.input.setAttribute('aria-expanded', String(entries.length > 0));
    this.#status.textContent =
      entries.length > 0 ? countText(strings, entries.length, query) : fill(strings.none, { query });
  }

  #close(): void {
    clearTimeout(this.#waiting);
    this.#latest += 1;
    this.#list.hidden = true;
    this.#chosen = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      return this.#close();
    }
    if (event.key === 'Enter') {
      const chosen = this.#options[this.#chosen];
      if (!chosen || this.#list.hidden) return;
      event.preventDefault();
      return this.#follow(chosen);
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (this.#list.hidden) void this.#suggest();
    else this.#choose(step);
  }

  /** One place further; beyond the ends lies the text that was typed. */
  #choose(step: 1 | -1): void {
    const options = this.#options;
    const places = options.length + 1;
    this.#chosen = ((this.#chosen + 1 + step + places) % places) - 1;
    for (const [place, option] of options.entries())
      option.setAttribute('aria-selected', String(place === this.#chosen));
    const chosen = options[this.#chosen];
    if (chosen) {
      this.input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  #follow(target: EventTarget | null): void {
    const href =
      target instanceof Element ? target.closest<HTMLElement>('[role="option"]')?.dataset['href'] : undefined;
    if (href !== undefined) location.href = href;
  }
}

/** A suggestion: title, official Polish name, kind. */
function optionElement(entry: Entry, place: number): HTMLLIElement {
  const option = element('li', '', element('b', '', ...markedNodes(entry.title, entry.keys)));
  option.id = `suggestion-${place}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['href'] = entry.href;
  if (entry.official !== null) {
    const official = element('span', '', entry.official);
    official.lang = 'pl';
    option.append(official);
  }
  option.append(element('span', 'result-kind', entry.kind));
  return option;
}

customElements.define('search-box', SearchBox);
