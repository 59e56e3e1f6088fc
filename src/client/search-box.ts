import type { SearchEngine } from '../search/engine.ts';
import { filesOf } from '../search/files.ts';
import { searchFile } from './search-files.ts';
import type { Suggestions, suggestionsFor } from './search-suggestions.ts';

const TYPING_PAUSE_MS = 120;

/** What the box loads when a reader goes to it. */
interface Code {
  engine: SearchEngine;
  suggestionsFor: typeof suggestionsFor;
}

/**
 * The search box of every page, as a combobox: suggestions as the reader types, chosen with the arrow keys, opened with
 * Enter. Without JavaScript the form leads to the list of all documents; with it, to the page of results.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
class SearchBox extends HTMLElement {
  #code: Promise<Code> | undefined;
  #latest = 0;
  #chosen = -1;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');

  connectedCallback(): void {
    const { form, input } = this;
    const { pathname, search } = location;
    // Whoever was quicker than this script came to the list with a query.
    if (new URL(form.action).pathname === pathname && new URLSearchParams(search).get('q')) {
      location.replace(`${form.dataset['results'] ?? pathname}${search}`);
    }
    form.action = form.dataset['results'] ?? form.action;
    this.#list.id = 'suggestions';
    this.#list.className = 'suggestions';
    this.#status.className = 'visually-hidden';
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

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  /** Code and index come only when the reader goes to the box, and start together. */
  #load(): Promise<Code> {
    if (!this.#code) for (const path of filesOf(document.documentElement.lang)) searchFile(path).catch(() => undefined);
    this.#code ??= Promise.all([import('./search-engine.ts'), import('./search-suggestions.ts')]).then(
      ([{ browserEngine }, { suggestionsFor }]) => ({ engine: browserEngine(), suggestionsFor }),
    );
    void this.#code.then(({ engine }) => engine.open()).catch(() => undefined);
    return this.#code;
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
      const { engine, suggestionsFor } = await this.#load();
      const found = await engine.byKeys(query);
      const files = await engine.open();
      if (search === this.#latest) this.#show(suggestionsFor(query, found, files));
    } catch {
      this.#close();
    }
  }

  #show({ options, told }: Suggestions): void {
    this.#chosen = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.#status.textContent = told;
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

customElements.define('search-box', SearchBox);
