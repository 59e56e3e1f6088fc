import type { Locale } from '../domain/locale.ts';
import { filesOf } from './files.ts';
import { findByKeys, withTexts, type Found, type TextHit } from './find.ts';
import { unpackPhrases, type PackedPhrases } from './packed-phrases.ts';
import { unpackTitles, type PackedTitles } from './packed-titles.ts';
import { openIndex, type PhraseIndex, type TitleFile } from './phrase-index.ts';

/** The part of Pagefind that the search uses. The id of a result is that of a page of its index: `uk_3ebbb89`. */
export interface Pagefind {
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
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
  readonly #locale: Locale;
  readonly #source: SearchSource;
  #files: Promise<{ index: PhraseIndex; titles: TitleFile }> | undefined;
  #summaries: Promise<string[]> | undefined;
  #pagefind: Promise<Pagefind> | undefined;

  constructor(locale: Locale, source: SearchSource) {
    this.#locale = locale;
    this.#source = source;
  }

  /** Index and titles. @throws Error when a file cannot be loaded. */
  open(): Promise<{ index: PhraseIndex; titles: TitleFile }> {
    this.#files ??= Promise.all(filesOf(this.#locale).map((path) => this.#source.json(path)))
      .then(([phrases, titles]) => ({
        phrases: unpackPhrases(phrases as PackedPhrases),
        titles: unpackTitles(titles as PackedTitles),
      }))
      .then(({ phrases, titles }) => ({ index: openIndex(phrases, titles), titles }))
      .catch((error: unknown) => {
        this.#files = undefined;
        throw error;
      });
    return this.#files;
  }

  /** A summary for each document, in the order of the titles; none where they cannot be loaded, for they are only shown. */
  summaries(): Promise<readonly string[]> {
    this.#summaries ??= this.#source.json(`search/summaries-${this.#locale}.json`) as Promise<string[]>;
    return this.#summaries.catch(() => {
      this.#summaries = undefined;
      return [];
    });
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
    const [pagefind, { index, titles }] = await Promise.all([this.#pagefind, this.open()]);
    const { results } = await pagefind.search(query);
    return results.slice(0, TEXTS).flatMap(({ id, score }) => {
      const path = index.paths[documentOf(id, titles)];
      return path === undefined ? [] : [{ path, score }];
    });
  }
}

/** What is read of a query: whole words, where there are any. */
const beginning = (query: string) =>
  query.length <= MOST_LETTERS ? query : query.slice(0, MOST_LETTERS).replace(/(\s)\S*$/, '$1');

/** The number of the document that a page of Pagefind’s index shows; −1 for other pages. */
export function documentOf(id: string, { pages }: TitleFile): number {
  const own = id.replace(/^.*_/, '');
  return pages.findIndex((page) => page !== '' && own.startsWith(page));
}
