import { findByKeys, withTexts, type Found, type TextHit } from './find.ts';
import { openIndex, type PhraseFile, type PhraseIndex, type TitleFile } from './phrase-index.ts';

/** The part of Pagefind that the search uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { score: number; data(): Promise<{ url: string }> }[] }>;
}

/** Where the engine gets its files from: the network in a browser, the folder of the finished site in Node. */
export interface SearchSource {
  json(path: string): Promise<unknown>;
  pagefind(): Promise<Pagefind>;
}

/** So much of a query is read. A pasted letter would hold up the page for many seconds, and its beginning says what it is about. */
const MOST_LETTERS = 160;

/** So many of Pagefind’s results are blended in. */
const TEXTS = 12;

/** The search of one language. Files are loaded when they are first needed, each once; after a failure, again. */
export class SearchEngine {
  readonly #locale: string;
  readonly #source: SearchSource;
  #files: Promise<{ index: PhraseIndex; titles: TitleFile }> | undefined;
  #pagefind: Promise<Pagefind> | undefined;

  constructor(locale: string, source: SearchSource) {
    this.#locale = locale;
    this.#source = source;
  }

  /** Index and titles. @throws Error when a file cannot be loaded. */
  open(): Promise<{ index: PhraseIndex; titles: TitleFile }> {
    this.#files ??= Promise.all([
      this.#source.json('search/phrases.json'),
      this.#source.json(`search/${this.#locale}.json`),
    ])
      .then(([phrases, titles]) => ({
        index: openIndex(phrases as PhraseFile, titles as TitleFile),
        titles: titles as TitleFile,
      }))
      .catch((error: unknown) => {
        this.#files = undefined;
        throw error;
      });
    return this.#files;
  }

  /** What the keys find: names, everyday words, headings. */
  async byKeys(query: string): Promise<Found> {
    return findByKeys(beginning(query), (await this.open()).index, this.#locale);
  }

  /** The same, with the full texts where the keys are not sure of the answer, or where the reader asks for them. */
  async find(query: string, { texts = false } = {}): Promise<Found> {
    const found = await this.byKeys(query);
    return found.isConfident && !texts
      ? found
      : withTexts(found, await this.#inTexts(found.plan.layout ?? beginning(query)));
  }

  async #inTexts(query: string): Promise<TextHit[]> {
    this.#pagefind ??= this.#source.pagefind().catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    const { results } = await (await this.#pagefind).search(query);
    const best = results.slice(0, TEXTS);
    const pages = await Promise.all(best.map((result) => result.data()));
    return pages.map(({ url }, place) => ({ path: pathOf(url), score: best[place]?.score ?? 0 }));
  }
}

/** What is read of a query: whole words, where there are any. */
const beginning = (query: string) =>
  query.length <= MOST_LETTERS ? query : query.slice(0, MOST_LETTERS).replace(/(\s)\S*$/, '$1');

/** `/uk/procedures/pesel-number/#who` → `procedures/pesel-number/` */
export const pathOf = (url: string) => url.replace(/^.*?\/\w\w\//, '').replace(/[#?].*$/, '');
