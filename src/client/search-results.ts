import type { SearchStrings } from '../i18n/search-strings.ts';
import type { Found } from '../search/find.ts';
import { groupBy } from '../search/group-by.ts';
import { readAs } from '../search/read-as.ts';
import { browserEngine } from './search-engine.ts';
import { countText, element, entriesOf, fill, markedNodes, type Entry } from './search-entry.ts';

/** So many results stand first, whatever their kind; the others are grouped. */
const BEST = 3;
/** So many of a group are shown before the reader asks for more. */
const OF_A_GROUP = 5;
/** Results that answer so much worse than the best one are not shown. */
const WORST_SHARE = 0.3;
const TYPING_PAUSE_MS = 180;

/** Shows what is found for `?q=` in the language of the page, and for the words typed after that. */
class SearchResults extends HTMLElement {
  readonly #engine = browserEngine();
  /** Counts searches, so that a slow answer never replaces a newer one. */
  #latest = 0;

  connectedCallback(): void {
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (!input) return;
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    input.value = query;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const search = () => {
      clearTimeout(waiting);
      const words = input.value.trim();
      // Unlike encodeURIComponent it takes half a character, which a reader may delete an emoji down to.
      history.replaceState(null, '', words === '' ? location.pathname : `?${new URLSearchParams({ q: words })}`);
      void this.#show(words);
    };
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      search();
    });
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(search, TYPING_PAUSE_MS);
    });
    input.addEventListener('focus', () => void this.#engine.open().catch(() => undefined), { once: true });
    if (query === '') this.#settle();
    else void this.#show(query);
  }

  get #strings(): SearchStrings {
    return JSON.parse(this.dataset['strings'] ?? '{}') as SearchStrings;
  }

  async #show(query: string, texts = false): Promise<void> {
    const search = ++this.#latest;
    if (query === '') return this.#put('', []);
    if (!this.querySelector('.results')) delete this.dataset['settled'];
    this.#say(this.#strings.loading);
    try {
      const [found, summaries] = await Promise.all([this.#engine.find(query, { texts }), this.#engine.summaries()]);
      const { index, titles } = await this.#engine.open();
      if (search !== this.#latest) return;
      const best = found.hits[0]?.score ?? 0;
      const shown = found.hits.filter(({ score }) => score >= best * WORST_SHARE);
      const entries = entriesOf(shown, index.paths, titles, this.#strings, summaries);
      this.#put(this.#statusText(query, found, entries.length), this.#lists(entries), entries.length === 0);
      this.#showReading(query, readAs(found.plan, titles, summaries));
      if (found.isConfident && !texts) this.append(this.#moreButton(query));
    } catch {
      if (search === this.#latest) this.#put(this.#strings.failed, []);
    }
  }

  #statusText(query: string, found: Found, count: number): string {
    const strings = this.#strings;
    if (count === 0) return `${fill(strings.none, { query })} ${strings.noneHelp}`;
    return found.isConfident ? countText(strings, count, query) : fill(strings.notExact, { query });
  }

  /** The best results, then the others by kind. */
  #lists(entries: readonly Entry[]): HTMLElement[] {
    const best = element(
      'section',
      'result-group',
      element('h2', '', this.#strings.best),
      list(entries.slice(0, BEST), this.#strings),
    );
    const groups = [...groupBy(entries.slice(BEST), ({ group }) => group)].map(([name, group]) => {
      const rest = group.slice(OF_A_GROUP);
      const section = element(
        'section',
        'result-group',
        element('h2', '', name),
        list(group.slice(0, OF_A_GROUP), this.#strings),
      );
      if (rest.length > 0) {
        const fold = element('details', 'fold', element('summary', '', this.#strings.more), list(rest, this.#strings));
        section.append(fold);
      }
      return section;
    });
    return entries.length === 0 ? [] : [best, ...groups];
  }

  /** “Showing results for …” where the query was read in another layout or spelling. */
  #showReading(query: string, reading: string | null): void {
    if (reading === null || reading === query.toLowerCase()) return;
    const note = element('p', 'search-reading');
    const [before = '', after = ''] = this.#strings.showingFor.split('{{reading}}');
    note.append(before, element('b', '', reading), after);
    this.querySelector('.search-status')?.after(note);
  }

  #moreButton(query: string): HTMLButtonElement {
    const button = element('button', 'more', this.#strings.inTexts);
    button.type = 'button';
    button.addEventListener('click', () => {
      void this.#show(query, true).then(() => this.querySelector<HTMLElement>('.results a')?.focus());
    });
    return button;
  }

  #put(status: string, lists: readonly HTMLElement[], isNothingFound = false): void {
    const wordBack = document.getElementById('nothing-found');
    if (wordBack) wordBack.hidden = !isNothingFound;
    for (const old of this.querySelectorAll(':scope > :not(.search-status)')) old.remove();
    this.append(...lists);
    this.#say(status);
    this.#settle();
  }

  /** Lets what stands below be seen: it moves no more. */
  #settle(): void {
    this.dataset['settled'] = '';
  }

  #say(text: string): void {
    const status = this.querySelector('.search-status');
    if (status) status.textContent = text;
  }
}

const list = (entries: readonly Entry[], strings: SearchStrings) =>
  element('ol', 'results plain', ...entries.map((entry) => resultElement(entry, strings)));

/** One result: title, official Polish name, kind, the best section and the summary. */
function resultElement(entry: Entry, strings: SearchStrings): HTMLLIElement {
  // The link is a flex box: words that stand in it without one element around them lose the blanks between them.
  const link = element('a', '', element('span', '', ...markedNodes(entry.title, entry.keys)));
  link.href = entry.href;
  const item = element('li', '', element('h3', 'go', link));
  if (entry.official !== null) {
    const name = element('span', '', entry.official);
    name.lang = 'pl';
    item.append(element('p', 'result-official', ...(strings.locale === 'pl' ? [] : [`${strings.official} `]), name));
  }
  const about = element('p', 'result-kind go', entry.kind);
  if (entry.section) {
    const section = element('a', '', entry.section.heading);
    section.href = entry.section.href;
    about.append(' · ', section);
  }
  item.append(about, element('p', '', ...markedNodes(entry.summary, entry.keys)));
  return item;
}

customElements.define('search-results', SearchResults);
