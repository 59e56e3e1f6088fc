import { eventId, fileId, type ContentTree, type DocumentFolder } from '../../checks/content-tree.ts';
import { record, stringList } from '../../checks/known.ts';
import type { YamlFile } from '../../checks/yaml-file.ts';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../../domain/locale.ts';
import { LEAD } from '../../domain/section.ts';
import { translator } from '../../i18n/translator.ts';
import { parseWords, plainText } from '../../markdown/parse.ts';
import { glossaryTerm } from '../../schemas/glossary.ts';
import type { TitleFile } from '../../search/phrase-index.ts';
import { byLocale, nothingSaid, type SaidPhrases } from './said-phrases.ts';

/** What the search is told of a document. */
export interface Source {
  path: string;
  titles: string[];
  aliases: SaidPhrases;
  terms: string[];
  shown: Record<Locale, Omit<TitleFile['documents'][number], 'about'> & { summary: string }>;
}

/** Published documents, places and years of events, in the order in which the search numbers them. */
export const searchSources = (tree: ContentTree): Source[] => [
  ...tree.documents.filter(isPublished).map(documentSource),
  ...placeSources(tree),
  ...eventSources(tree),
];

/** The phrases of the glossary by id. */
export const searchTerms = (tree: ContentTree): Map<string, string[]> =>
  new Map(tree.glossary.filter(isSeen).map((file) => [fileId(file), termPhrases(file.data)]));

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
    titles: LOCALES.map((locale) => textOr(words(locale)['title'], '')),
    aliases: byLocale((locale) => stringList(words(locale)['alsoSaid'])),
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
    const titles = LOCALES.map((locale) => textOr(words(locale)['name'], ''));
    const path = `places/${fileId(file)}/`;
    return [{ path, titles, aliases: nothingSaid(), terms: [], shown: byLocale(shown) }];
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
      titles: LOCALES.map((locale) => translator(locale)('events.year', { year })),
      aliases: { ...nothingSaid(), [SOURCE_LOCALE]: events.map((file) => title(file, SOURCE_LOCALE)) },
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
