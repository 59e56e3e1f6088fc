import type { SearchStrings } from '../i18n/search-strings.ts';

/** The part of Pagefind that the search uses. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; official?: string; kind?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

const PAGE_SIZE = 8;

/** Shows what Pagefind finds for `?q=` in the language of the page, and the words typed after that. */
class SearchResults extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts searches, so that a slow answer never replaces a newer one. */
  #latest = 0;

  connectedCallback(): void {
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (!input) return;
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    input.value = query;
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = input.value.trim();
      history.replaceState(null, '', words === '' ? location.pathname : `?q=${encodeURIComponent(words)}`);
      void this.#show(words);
    });
    input.addEventListener('focus', () => void this.#load(), { once: true });
    if (query !== '') void this.#show(query);
  }

  get #strings(): SearchStrings {
    return JSON.parse(this.dataset['strings'] ?? '{}') as SearchStrings;
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      await pagefind.options({ excerptLength: 24 });
      return pagefind;
    })();
    return this.#pagefind;
  }

  async #show(query: string): Promise<void> {
    const search = ++this.#latest;
    const strings = this.#strings;
    const list = this.querySelector('.results');
    if (!list) return;
    list.replaceChildren();
    this.querySelector('.more')?.remove();
    if (query === '') return this.#say('');
    this.#say(strings.loading);
    try {
      const { results } = await (await this.#load()).search(query);
      if (search !== this.#latest) return;
      if (results.length === 0) {
        this.#say(`${fill(strings.none, { query })} ${strings.noneHelp}`);
        return;
      }
      const plural = new Intl.PluralRules(strings.locale).select(results.length) as keyof SearchStrings['results'];
      this.#say(fill(strings.results[plural], { count: String(results.length), query }));
      await this.#append(results, list, search);
    } catch {
      this.#pagefind = undefined;
      if (search === this.#latest) this.#say(strings.failed);
    }
  }

  async #append(results: { data(): Promise<PagefindPage> }[], list: Element, search: number): Promise<void> {
    const pages = await Promise.all(results.slice(0, PAGE_SIZE).map((result) => result.data()));
    if (search !== this.#latest) return;
    list.append(...pages.map((page) => resultElement(page, this.#strings)));
    const rest = results.slice(PAGE_SIZE);
    if (rest.length === 0) return;
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'more';
    more.textContent = this.#strings.more;
    more.addEventListener('click', () => {
      more.remove();
      const next = list.children.length;
      void this.#append(rest, list, search).then(() => {
        list.children[next]?.querySelector('a')?.focus();
      });
    });
    this.append(more);
  }

  #say(text: string): void {
    const status = this.querySelector('.search-status');
    if (status) status.textContent = text;
  }
}

/** One result: title, official Polish name, kind, the best section and its words. */
function resultElement(page: PagefindPage, strings: SearchStrings): HTMLLIElement {
  const entry = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  title.append(link);
  entry.append(title);
  const { official, kind } = page.meta;
  if (official !== undefined && official !== page.meta.title) {
    const line = document.createElement('p');
    line.className = 'result-official';
    const name = document.createElement('span');
    name.lang = 'pl';
    name.textContent = official;
    line.append(...(strings.locale === 'pl' ? [] : [`${strings.official} `]), name);
    entry.append(line);
  }
  const best = page.sub_results.find((section) => section.url.includes('#'));
  const about = document.createElement('p');
  about.className = 'result-kind';
  about.append(kind ?? '');
  if (best) {
    const section = document.createElement('a');
    section.href = best.url;
    section.textContent = best.title;
    about.append(kind === undefined ? '' : ' · ', section);
  }
  entry.append(about);
  const excerpt = document.createElement('p');
  excerpt.append(...markedWords(best?.excerpt ?? page.excerpt));
  entry.append(excerpt);
  return entry;
}

/** Pagefind's excerpt as nodes: only its `<mark>` becomes an element, everything else stays text. */
function markedWords(excerpt: string): Node[] {
  const decoded = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...decoded.childNodes].map((node) => {
    if (!(node instanceof HTMLElement)) return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** A string with its `{{name}}` places filled in. */
function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}

customElements.define('search-results', SearchResults);
