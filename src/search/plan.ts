import { CYRILLIC_LOCALES, type Locale } from '../domain/locale.ts';
import { isStopWord, keyOf, keysOf, skeleton, withOtherVowel, wordsOf, type Key } from './keys.ts';
import { otherLayouts } from './layout.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** A word of the query, with the keys of the index that it may mean. */
export interface PlannedWord {
  word: string;
  /** For each key, how near it is: 1 is the word itself. */
  keys: ReadonlyMap<Key, number>;
  /** How much the word counts in the query. */
  rarity: number;
}

/** How a query is read. */
export interface Plan {
  words: readonly PlannedWord[];
  /** The query in the keyboard layout in which it was read, where that is not the one in which it was typed. */
  layout: string | null;
  /** 0 to 1: how much of the query the index knows. */
  known: number;
}

/** Up to this nearness a word had to be guessed. */
export const GUESSED = 0.85;

/** How near a key is that is not the word’s own. */
const NEARNESS = {
  begun: 0.75,
  oneSlip: 0.8,
  twoSlips: 0.5,
  shortened: 0.45,
  otherVowel: 0.9,
  otherStart: 0.15,
} as const;

/**
 * Another layout must be known so much better before it is believed. Who types letters that the language of the page
 * does not use, or no vowel at all, has probably forgotten to change the layout.
 */
const LAYOUT_MARGIN = { ownLetters: 0.3, otherLetters: 0.1 } as const;

const VOWEL = /[aeiou]/;

/** A word whose meaning had to be guessed counts so much of one that is known: what is known leads. */
const GUESSED_COUNTS = 0.7;

/** From here on a reading is known whole. */
const WHOLE = 0.95;

/** So many keys stand in for a word that is not known. */
const MOST_NEIGHBOURS = 6;

/**
 * Reads a query: each word by its key, then as unfinished or misspelt, and the whole in other keyboard layouts. Gives two
 * plans where the query is a word as typed and another word in another layout, the likelier one first.
 */
export function planQuery(query: string, index: PhraseIndex, locale: Locale): Plan[] {
  const plain = reading(query, null, index);
  const isWhole = plain.known > WHOLE;
  const least = isWhole ? WHOLE : plain.known + marginOf(query, plain, locale);
  const others = otherLayouts(query)
    .filter((text) => mostKnown(text, index) > least)
    .map((text) => reading(text, text, index));
  const best = others.sort((a, b) => b.known - a.known)[0];
  if (!best || best.known <= least) return [plain];
  if (!isWhole) return [best];
  return best.words.length > 0 ? [plain, best] : [plain];
}

/** True where a query is written in the alphabet of a language. */
export const isInLettersOf = (query: string, locale: Locale): boolean =>
  /\p{Script=Cyrillic}/u.test(query) === CYRILLIC_LOCALES.includes(locale);

function marginOf(query: string, plain: Plan, locale: Locale): number {
  const isReadable = isInLettersOf(query, locale) && plain.words.some(({ word }) => VOWEL.test(skeleton(word)));
  return LAYOUT_MARGIN[isReadable ? 'ownLetters' : 'otherLetters'];
}

/** At most so much of a text can be known. Most readings in another layout are found to be nonsense here, cheaply. */
function mostKnown(text: string, index: PhraseIndex): number {
  return tellingWords(text, index).some((word) => exactKeys(word, index).size > 0) ? 1 : NEARNESS.oneSlip;
}

function reading(text: string, layout: string | null, index: PhraseIndex): Plan {
  const chosen = tellingWords(text, index);
  const isUnfinished = (place: number) => place === chosen.length - 1;
  const words = chosen.map((word, place) => plannedWord(word, isUnfinished(place), index));
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const known = words.reduce((sum, { rarity, keys }) => sum + rarity * Math.max(0, ...keys.values()), 0);
  return { words, layout, known: total === 0 ? 0 : known / total };
}

/** The words of a text, without those that say nothing unless there are no others. */
function tellingWords(text: string, index: PhraseIndex): string[] {
  const all = joinedWords(wordsOf(text), index);
  const telling = all.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : all;
}

/** Words that are one word of the index are taken together: “m obywatel”, “e doręczenia”. */
function joinedWords(words: readonly string[], index: PhraseIndex): string[] {
  const isKnown = (word: string) => keysOf(word).some((key) => index.byKey.has(key));
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const together = (last ?? '') + word;
    const isPair = last !== undefined && together.length >= 5 && !(isKnown(last) && isKnown(word)) && isKnown(together);
    if (isPair) joined[joined.length - 1] = together;
    else joined.push(word);
  }
  return joined;
}

function plannedWord(word: string, isLast: boolean, index: PhraseIndex): PlannedWord {
  const own = keysOf(word);
  const found = exactKeys(word, index);
  if (found.size === 0) addNeighbours(word, own, found, index);
  else if (isLast) for (const key of own) addBegun(key, found, index);
  // Of equally near keys the more frequent one is the likelier.
  const frequency = (key: Key) => index.byKey.get(key)?.length ?? 0;
  const nearest = [...found]
    .sort(([a, near], [b, other]) => other - near || frequency(b) - frequency(a))
    .slice(0, MOST_NEIGHBOURS);
  const rarities = (nearest.length === 0 ? own : nearest.map(([key]) => key)).map((key) => index.rarityOf(key));
  const isGuessed = nearest.length > 0 && nearest.every(([, nearness]) => nearness <= GUESSED);
  return { word, keys: new Map(nearest), rarity: Math.max(0, ...rarities) * (isGuessed ? GUESSED_COUNTS : 1) };
}

/** Keys of the index that are the word itself, in any spelling. */
function exactKeys(word: string, index: PhraseIndex): Map<Key, number> {
  const found = new Map(
    keysOf(word)
      .filter((key) => index.byKey.has(key))
      .map((key) => [key, 1]),
  );
  const opened = withOtherVowel(word);
  if (opened !== null && index.byKey.has(opened)) raise(found, opened, NEARNESS.otherVowel);
  return found;
}

/** Keys that a word may mean which is not known: unfinished, misspelt, or with an ending that is not known. */
function addNeighbours(word: string, own: readonly Key[], found: Map<Key, number>, index: PhraseIndex): void {
  const readable = own.filter((key) => key.length >= 3 && !/\d/.test(key));
  if (readable.length === 0) return;
  const mended = withoutSlip(word).filter((key) => index.byKey.has(key));
  for (const key of readable) {
    addBegun(key, found, index);
    for (const meant of mended) raise(found, meant, NEARNESS.oneSlip);
    if (key.length >= 4) addSlips(key, found, index);
    for (let length = key.length - 1; length >= Math.max(4, key.length - 3); length -= 1) {
      const shorter = key.slice(0, length);
      if (index.byKey.has(shorter)) raise(found, shorter, NEARNESS.shortened);
    }
  }
}

/**
 * Keys of a word with two letters exchanged or one left out: a slip near the end of a word changes its stem, so the word
 * itself must be mended, not its key.
 */
function withoutSlip(word: string): Key[] {
  if (word.length < 5) return [];
  const letters = [...word];
  const exchanged = letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)]);
  const shorter = letters.map((_, at) => letters.filter((_letter, other) => other !== at));
  return [...new Set([...exchanged, ...shorter].map((one) => keyOf(one.join(''))))].filter((key) => key.length >= 4);
}

function addSlips(key: Key, found: Map<Key, number>, index: PhraseIndex): void {
  for (const { key: other, distance, sameStart } of index.slips.near(key)) {
    const nearness = distance === 1 ? NEARNESS.oneSlip : NEARNESS.twoSlips;
    raise(found, other, nearness - (sameStart ? 0 : NEARNESS.otherStart));
  }
}

/** Keys that begin with what was typed so far. */
function addBegun(key: Key, found: Map<Key, number>, { vocabulary }: PhraseIndex): void {
  if (key.length < 3) return;
  let place = firstFrom(vocabulary, key);
  for (let number = 0; number < MOST_NEIGHBOURS; number += 1, place += 1) {
    const other = vocabulary[place];
    if (other === undefined || !other.startsWith(key)) return;
    if (other !== key) raise(found, other, NEARNESS.begun * Math.sqrt(key.length / other.length));
  }
}

/** Place of the first entry that does not come before a word. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function raise(found: Map<Key, number>, key: Key, nearness: number): void {
  found.set(key, Math.max(found.get(key) ?? 0, nearness));
}
