import { LOCALES, type Locale } from '../domain/locale.ts';
import { phraseKeys, wordsOf, keyOf, type Key } from './keys.ts';
import { SlipFinder } from './slips.ts';

/** Phrases as numbers of keys: first those that several languages say, then those of each language alone, in the order of `LOCALES`. */
export type PhrasesByLanguage = number[][][];

/**
 * What the search knows of all documents, the same for four languages. Built once after the build of the site; words
 * stand in it as numbers of keys, for the keys are the same in four languages.
 */
export interface PhraseFile {
  /** All keys, with blanks between them. */
  keys: string;
  /** Everyday and official phrases of glossary terms. */
  terms: number[][][];
  documents: {
    /** Where the document is, apart from the language: `procedures/pesel-number/`. */
    path: string;
    /** Titles in four languages. */
    titles: number[][];
    /** What people type instead. */
    aliases: PhrasesByLanguage;
    /** Numbers of the terms that the document explains, the most important first. */
    terms: number[];
  }[];
}

/** What the search shows of the same documents in one language. */
export interface TitleFile {
  documents: {
    title: string;
    /** Keys of its summary that no other phrase of the document has, but for those that say little. */
    about: Key[];
    /** The official Polish name, where it differs from the title. */
    official: string | null;
    /** Sections of the body: id and heading. */
    sections: [id: string, heading: string][];
  }[];
  /** For each document, how its number in Pagefind’s index begins; empty where the texts do not have it. */
  pages: string[];
  /** What the search box says of what it found. */
  words: SearchWords;
}

/** Words of the search in the language of a page; `{{query}}` and `{{count}}` are filled in by the browser. */
export interface SearchWords {
  locale: string;
  /** How much was found, by the plural form of the number. */
  results: Record<'one' | 'few' | 'many' | 'other', string>;
  none: string;
  /** Name of each kind of result, by the first part of its path. */
  kinds: Record<string, string>;
}

/** How a phrase belongs to its document; the order is that of their weight. */
export type PhraseKind = 'title' | 'alias' | 'term' | 'section' | 'summary';

/** A phrase of a document, ready to be searched. */
export interface Phrase {
  document: number;
  kind: PhraseKind;
  /** How surely a match means this document, 0 to 1. */
  weight: number;
  keys: readonly Key[];
  /** Sum of the rarity of its keys. */
  rarity: number;
  /** Id of the section that it is the heading of. */
  section: string | null;
  /** The one language that says it; null where several do, and for what is shown in the reader’s language. */
  language: Locale | null;
}

/** The index in memory. */
export interface PhraseIndex {
  phrases: readonly Phrase[];
  /** For each key, the numbers of the phrases that hold it. */
  byKey: ReadonlyMap<Key, readonly number[]>;
  /** The keys in alphabetical order, for words that are not finished. */
  vocabulary: readonly Key[];
  /** Keys that differ little from another one. */
  slips: SlipFinder;
  /** How telling a key is: high for one that few documents have. */
  rarityOf(key: Key): number;
  paths: readonly string[];
}

const WEIGHTS = { title: 1, alias: 0.97, term: 0.9, section: 0.55, summary: 0.35 } as const;

/** Puts the two files of a language together. */
export function openIndex(file: PhraseFile, titles: TitleFile): PhraseIndex {
  const keys = file.keys.split(' ');
  const named = (phrase: readonly number[]) => phrase.map((number) => keys[number] ?? '');
  const users = new Map<number, number>();
  for (const { terms } of file.documents) for (const term of terms) users.set(term, (users.get(term) ?? 0) + 1);
  const raw = file.documents.flatMap((document, number) => {
    const shown = titles.documents[number];
    const phrase = (kind: PhraseKind, weight: number, own: readonly Key[], more: Partial<Phrase> = {}) => ({
      document: number,
      kind,
      weight,
      keys: own,
      section: null,
      language: null,
      ...more,
    });
    return [
      ...document.titles.map((one) => phrase('title', WEIGHTS.title, named(one))),
      ...namesOf(document.path, shown?.official ?? null).map((one) => phrase('title', WEIGHTS.title, phraseKeys(one))),
      ...document.aliases.flatMap((group, place) =>
        group.map((one) => phrase('alias', WEIGHTS.alias, named(one), { language: LOCALES[place - 1] ?? null })),
      ),
      ...document.terms.flatMap((term, place) =>
        (file.terms[term] ?? []).map((one) => phrase('term', termWeight(users.get(term) ?? 1, place), named(one))),
      ),
      ...(shown?.sections ?? []).map(([section, heading]) =>
        phrase('section', sectionWeight(document.path), phraseKeys(heading), { section }),
      ),
      ...(shown ? [phrase('summary', WEIGHTS.summary, shown.about)] : []),
    ];
  });
  return indexed(
    raw,
    file.documents.map(({ path }) => path),
  );
}

/** What a document is called in every language: `procedures/pesel-number/` → “pesel number”, and the official name. */
const namesOf = (path: string, official: string | null): string[] => [
  (path.split('/')[1] ?? '').replaceAll('-', ' '),
  ...(official === null ? [] : [official]),
];

/** The sections of a year of events are the events, each with a title of its own. */
const sectionWeight = (path: string) => (path.startsWith('events/') ? WEIGHTS.alias : WEIGHTS.section);

/** A term that many documents share says less about each of them; so does one far down in a document's list. */
const termWeight = (users: number, place: number) =>
  (WEIGHTS.term * (1 - Math.min(place, 5) * 0.03)) / (1 + Math.log2(users) * 0.12);

function indexed(raw: readonly Omit<Phrase, 'rarity'>[], paths: readonly string[]): PhraseIndex {
  const documentsOf = new Map<Key, Set<number>>();
  const byKey = new Map<Key, number[]>();
  for (const [number, { keys, document, kind }] of raw.entries()) {
    for (const key of keys) {
      const numbers = byKey.get(key);
      if (numbers) numbers.push(number);
      else byKey.set(key, [number]);
      if (kind === 'summary') continue;
      documentsOf.set(key, (documentsOf.get(key) ?? new Set()).add(document));
    }
  }
  const rarity = new Map<Key, number>();
  const rarityOf = (key: Key) => rarity.get(key) ?? Math.log(1 + paths.length / 2);
  for (const key of byKey.keys()) rarity.set(key, Math.log(1 + paths.length / (documentsOf.get(key)?.size ?? 1)));
  const phrases = raw.map((phrase) => ({
    ...phrase,
    rarity: phrase.keys.reduce((sum, key) => sum + rarityOf(key), 0),
  }));
  const vocabulary = [...byKey.keys()].sort();
  return { phrases, byKey, vocabulary, slips: new SlipFinder(vocabulary), rarityOf, paths };
}

/** A text with the words marked whose keys are among those found. */
export function markedText(text: string, found: ReadonlySet<Key>): { text: string; marked: boolean }[] {
  const parts = text.split(/([\p{L}\p{N}’'ʼ]+)/u).filter((part) => part !== '');
  return parts.map((part) => ({ text: part, marked: wordsOf(part).some((word) => found.has(keyOf(word))) }));
}
