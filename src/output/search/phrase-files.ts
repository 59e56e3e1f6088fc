import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventId, fileId, type ContentTree, type DocumentFolder } from '../../checks/content-tree.ts';
import { record, stringList } from '../../checks/known.ts';
import type { YamlFile } from '../../checks/yaml-file.ts';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../../domain/locale.ts';
import { LEAD } from '../../domain/section.ts';
import { suggestionStrings } from '../../i18n/search-strings.ts';
import { translator } from '../../i18n/translator.ts';
import { parseWords, plainText } from '../../markdown/parse.ts';
import { glossaryTerm } from '../../schemas/glossary.ts';
import { phraseKeys, type Key } from '../../search/keys.ts';
import { packPhrases } from '../../search/packed-phrases.ts';
import { packTitles } from '../../search/packed-titles.ts';
import type { PhraseFile, TitleFile } from '../../search/phrase-index.ts';

/** The files that the search reads: one for all languages, and one for each. */
export interface SearchFiles {
  phrases: PhraseFile;
  titles: Record<Locale, TitleFile>;
  /** A summary for each document, in the order of the titles. */
  summaries: Record<Locale, string[]>;
}

interface Source {
  path: string;
  official: string | null;
  titles: string[];
  aliases: string[];
  terms: string[];
  shown: Record<Locale, Omit<TitleFile['documents'][number], 'about'> & { summary: string }>;
}

/** What the search knows of published documents and of places: names, everyday words, headings, in four languages. */
export function searchFiles(tree: ContentTree, ids: ReadonlyMap<string, string>): SearchFiles {
  const sources = [
    ...tree.documents.filter(isPublished).map(documentSource),
    ...placeSources(tree),
    ...eventSources(tree),
  ];
  const terms = new Map(tree.glossary.filter(isSeen).map((file) => [fileId(file), termPhrases(file.data)]));
  const used = [...new Set(sources.flatMap((source) => source.terms))].filter((id) => terms.has(id));
  const numbers = keyNumbers([
    ...sources.flatMap(({ titles, aliases }) => [...titles, ...aliases]),
    ...[...terms.values()].flat(),
  ]);
  const numbered = (phrases: readonly string[]) =>
    distinct(phrases.map(phraseKeys)).map((keys) => keys.map(numbers.of));
  return {
    phrases: {
      keys: numbers.keys.join(' '),
      terms: used.map((id) => numbered(terms.get(id) ?? [])),
      documents: sources.map((source) => ({
        path: source.path,
        titles: numbered(source.titles),
        aliases: numbered(source.aliases),
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
    const { summary, sections } = shown[locale];
    const known = [
      ...titles,
      ...aliases,
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

const isPublished = ({ data, texts }: DocumentFolder) =>
  record(data?.data)['status'] === 'published' && texts[SOURCE_LOCALE] !== undefined;

const isSeen = ({ data }: YamlFile) => record(data)['draft'] !== true;

function documentSource({ kind, id, data, texts }: DocumentFolder): Source {
  const neutral = record(data?.data);
  const official = typeof neutral['officialName'] === 'string' ? neutral['officialName'] : null;
  const words = (locale: Locale) => record((texts[locale] ?? texts[SOURCE_LOCALE])?.words.data);
  const shown = (locale: Locale) => ({
    title: textOr(words(locale)['title'], id),
    summary: plainWords(textOr(words(locale)['summary'], '')),
    official: official === words(locale)['title'] ? null : official,
    sections: ((texts[locale] ?? texts[SOURCE_LOCALE])?.sections ?? []).flatMap((section): [string, string][] =>
      section.id === null || section.id === LEAD ? [] : [[section.id, section.heading]],
    ),
  });
  return {
    path: `${kind}/${id}/`,
    official,
    titles: [...LOCALES.map((locale) => textOr(words(locale)['title'], '')), official ?? '', id.replaceAll('-', ' ')],
    aliases: LOCALES.flatMap((locale) => stringList(words(locale)['alsoSaid'])),
    terms: stringList(neutral['terms']),
    shown: byLocale(shown),
  };
}

function placeSources(tree: ContentTree): Source[] {
  return tree.places.filter(isSeen).flatMap((file): Source[] => {
    const data = record(file.data);
    if (data['status'] === 'superseded') return [];
    const official = textOr(data['officialName'], '');
    const words = (locale: Locale) => record(record(data['words'])[locale]);
    const shown = (locale: Locale) => ({
      title: textOr(words(locale)['name'], official),
      summary: textOr(words(locale)['about'], ''),
      official: official === words(locale)['name'] ? null : official,
      sections: [],
    });
    const titles = [...LOCALES.map((locale) => textOr(words(locale)['name'], '')), official];
    return [{ path: `places/${fileId(file)}/`, official, titles, aliases: [], terms: [], shown: byLocale(shown) }];
  });
}

/** The events of each year: the page of the year is found by its name, each event by its title, in Polish and (as a section) in the language of the reader. */
function eventSources(tree: ContentTree): Source[] {
  const years = Map.groupBy(tree.events.filter(isSeen), (file) => eventId(file).slice(0, 4));
  return [...years].map(([year, events]): Source => {
    const title = (file: YamlFile, locale: Locale) =>
      textOr(record(record(record(file.data)['words'])[locale])['title'], '');
    return {
      path: `events/${year}/`,
      official: null,
      titles: LOCALES.map((locale) => translator(locale)('events.year', { year })),
      aliases: events.map((file) => title(file, SOURCE_LOCALE)),
      terms: [],
      shown: byLocale((locale) => ({
        title: translator(locale)('events.year', { year }),
        summary: translator(locale)('events.year-intro', { year }),
        official: null,
        sections: events.map((file): [string, string] => [fileId(file), title(file, locale)]),
      })),
    };
  });
}

function termPhrases(data: unknown): string[] {
  const parsed = glossaryTerm.safeParse(data);
  return parsed.success
    ? LOCALES.flatMap((locale) => [parsed.data.words[locale].term, ...parsed.data.words[locale].alsoSaid])
    : [];
}

const textOr = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

/** A text of the front matter without its marks. */
function plainWords(text: string): string {
  const parsed = parseWords(text);
  return (parsed.ok ? parsed.nodes.map(plainText).join('') : text).replace(/\s+/g, ' ').trim();
}

const byLocale = <T>(of: (locale: Locale) => T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>;

/** Phrases that mean the same keys stand once. */
function distinct(phrases: readonly Key[][]): Key[][] {
  return [
    ...new Map(phrases.filter((keys) => keys.length > 0).map((keys) => [keys.toSorted().join(' '), keys])).values(),
  ];
}

/** Numbers for keys, small ones for frequent keys: the file is smaller. */
function keyNumbers(phrases: readonly string[]): { keys: Key[]; of(key: Key): number } {
  const counts = new Map<Key, number>();
  for (const key of phrases.flatMap(phraseKeys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return { keys, of: (key) => numbers.get(key) ?? 0 };
}
