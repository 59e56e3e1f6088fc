import { TAUGHT_LOCALES, type TaughtLocale } from './taught.ts';
import { singleWords, type WordList, type WordLists } from './word-lists.ts';

/** A spelling dictionary of one language, with the committed words of the project. */
export interface Dictionary {
  knows: (word: string) => boolean;
  /** Right spellings that may have been meant, the most probable first. Takes up to a tenth of a second. */
  suggestions: (word: string) => string[];
  /** True for a word of the project's list that the dictionary knows without it. */
  isNeedless: (word: string) => boolean;
}

export type Dictionaries = Record<TaughtLocale, Dictionary>;

/** Hunspell's own dictionaries; the British one accepts British spelling only. */
const PACKAGES = {
  pl: () => import('dictionary-pl'),
  en: () => import('dictionary-en-gb'),
  uk: () => import('dictionary-uk'),
  ru: () => import('dictionary-ru'),
} satisfies Record<TaughtLocale, unknown>;

/** Loads the four dictionaries: about a second and 180 MB. */
export async function loadDictionaries(lists: WordLists): Promise<Dictionaries> {
  const loaded = await Promise.all(TAUGHT_LOCALES.map(async (locale) => [locale, await load(lists[locale])] as const));
  return Object.fromEntries(loaded) as Dictionaries;
}

/** Imports late: what needs no dictionary runs where development packages are missing. */
async function load(list: WordList): Promise<Dictionary> {
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const { aff, dic } = (await PACKAGES[list.locale]()).default;
  const decoder = new TextDecoder();
  const hunspell = await createHunspellFromStrings(decoder.decode(aff), decoder.decode(dic));
  const own = singleWords(list);
  const needless = new Set(own.filter((word) => hunspell.testSpelling(plainApostrophes(word))));
  for (const word of own) hunspell.addWord(plainApostrophes(word));
  return {
    knows: (word) => hunspell.testSpelling(plainApostrophes(word)),
    suggestions: (word) =>
      hunspell.getSpellingSuggestions(plainApostrophes(word)).map((found) => found.replaceAll("'", '’')),
    isNeedless: (word) => needless.has(word),
  };
}

/** Hunspell's dictionaries spell the apostrophe straight. */
const plainApostrophes = (word: string) => word.replace(/[’ʼ]/g, "'");
