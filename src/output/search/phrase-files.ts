import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentTree } from '../../checks/content-tree.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { suggestionStrings } from '../../i18n/search-strings.ts';
import { phraseKeys, type Key } from '../../search/keys.ts';
import { packPhrases } from '../../search/packed-phrases.ts';
import { packTitles } from '../../search/packed-titles.ts';
import type { PhraseFile, TitleFile } from '../../search/phrase-index.ts';
import { allOf, byLanguage, byLocale, distinct } from './said-phrases.ts';
import { searchSources, searchTerms, type Source } from './search-sources.ts';

/** The files that the search reads: one for all languages, and one for each. */
export interface SearchFiles {
  phrases: PhraseFile;
  titles: Record<Locale, TitleFile>;
  /** A summary for each document, in the order of the titles. */
  summaries: Record<Locale, string[]>;
}

/** What the search knows of published documents and of places: names, everyday words, headings, in four languages. */
export function searchFiles(tree: ContentTree, ids: ReadonlyMap<string, string>): SearchFiles {
  const sources = searchSources(tree);
  const terms = searchTerms(tree);
  const used = [...new Set(sources.flatMap((source) => source.terms))].filter((id) => terms.has(id));
  const numbers = keyNumbers([
    ...sources.flatMap(({ titles, aliases }) => [...titles, ...allOf(aliases)]),
    ...[...terms.values()].flat(),
  ]);
  const numbered = (phrases: readonly Key[][]) => phrases.map((keys) => keys.map(numbers.of));
  return {
    phrases: {
      keys: numbers.keys.join(' '),
      terms: used.map((id) => numbered(distinct((terms.get(id) ?? []).map(phraseKeys)))),
      documents: sources.map((source) => ({
        path: source.path,
        titles: numbered(distinct(source.titles.map(phraseKeys))),
        aliases: byLanguage(source.aliases).map(numbered),
        terms: source.terms.map((id) => used.indexOf(id)).filter((number) => number >= 0),
      })),
    },
    titles: Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        {
          documents: titled(sources, locale, terms),
          pages: shortIds(
            sources.map(({ path }) => ids.get(`/${locale}/${path}`)),
            [...ids.values()].filter((id) => id.startsWith(`${locale}_`)),
          ),
          words: suggestionStrings(locale),
        },
      ]),
    ) as SearchFiles['titles'],
    summaries: byLocale((locale) => sources.map(({ shown }) => shown[locale].summary)),
  };
}

/** Keys that the summaries of more documents have say little about each of them. */
const TELLING = 8;

/** What is shown of each document, and what its summary says beyond its names, everyday words and headings. */
function titled(
  sources: readonly Source[],
  locale: Locale,
  terms: ReadonlyMap<string, string[]>,
): TitleFile['documents'] {
  const more = sources.map(({ titles, aliases, terms: own, shown }) => {
    const { summary, sections, official } = shown[locale];
    const known = [
      ...titles,
      ...(official === null ? [] : [official]),
      ...allOf(aliases),
      ...own.flatMap((id) => terms.get(id) ?? []),
      ...sections.map(([, heading]) => heading),
    ];
    const knownKeys = new Set(known.flatMap(phraseKeys));
    return [...new Set(phraseKeys(summary))].filter((key) => !knownKeys.has(key));
  });
  const counts = new Map<Key, number>();
  for (const key of more.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return sources.map(({ shown }, number) => {
    const { title, official, sections } = shown[locale];
    const about = (more[number] ?? []).filter((key) => (counts.get(key) ?? 0) <= TELLING).sort();
    return { title, about, official, sections };
  });
}

/** As much of each id as no other one of the same language begins with. */
function shortIds(wanted: readonly (string | undefined)[], all: readonly string[]): string[] {
  const numbers = all.map((id) => id.replace(/^.*_/, ''));
  const isEnough = (length: number) => new Set(numbers.map((one) => one.slice(0, length))).size === numbers.length;
  let length = 1;
  while (length < 40 && !isEnough(length)) length += 1;
  return wanted.map((id) => id?.replace(/^.*_/, '').slice(0, length) ?? '');
}

/** Writes these files into `search/` below the output folder; `ids` are those of Pagefind’s index, by address. */
export function writeSearchFiles(outputFolder: string, tree: ContentTree, ids: ReadonlyMap<string, string>): void {
  const { phrases, titles, summaries } = searchFiles(tree, ids);
  const folder = join(outputFolder, 'search');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'phrases.json'), JSON.stringify(packPhrases(phrases)));
  for (const locale of LOCALES) {
    writeFileSync(join(folder, `${locale}.json`), JSON.stringify(packTitles(titles[locale])));
    writeFileSync(join(folder, `summaries-${locale}.json`), JSON.stringify(summaries[locale]));
  }
}

/** Numbers for keys, small ones for frequent keys: the file is smaller. */
function keyNumbers(phrases: readonly string[]): { keys: Key[]; of(key: Key): number } {
  const counts = new Map<Key, number>();
  for (const key of phrases.flatMap(phraseKeys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return { keys, of: (key) => numbers.get(key) ?? 0 };
}
