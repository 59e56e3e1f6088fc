import { LOCALES } from '../domain/locale.ts';
import { readNumbers, writeNumbers } from './digits.ts';
import { frontCoded, keysOf } from './front-coded.ts';
import type { PhraseFile, PhrasesByLanguage } from './phrase-index.ts';

/** The file of phrases as it goes over the wire: about three quarters of what it takes as JSON. */
export interface PackedPhrases {
  /** The keys in alphabetical order: a capital letter for the letters shared with the one before (A none), then the rest. */
  keys: string;
  /** For each group (terms, then documents): how many keys it uses, then the distance of each from the one before. */
  sets: string;
  /**
   * The phrases of each part of a group. A phrase is 1 + places of its keys in the set of its group, each less the one
   * before it, the first less the first of the phrase before; 1 ends a phrase, 0 ends a part.
   */
  phrases: string;
  paths: string;
  /** Numbers of the terms of each document. */
  terms: number[][];
  /** So many groups are terms. */
  termCount: number;
}

/** The order of phrases, and of keys in a phrase, is lost: it says nothing. */
export function packPhrases(file: PhraseFile): PackedPhrases {
  const before = file.keys.split(' ');
  const keys = [...before].sort();
  const places = new Map(keys.map((key, place) => [key, place]));
  const groups = [
    ...file.terms.map((term) => [term]),
    ...file.documents.map(({ titles, aliases }) => [titles, ...aliases]),
  ];
  const sets: number[] = [];
  const phrases: number[] = [];
  for (const parts of groups) {
    const placed = parts.map((part) => part.map((phrase) => phrase.map((key) => places.get(before[key] ?? '') ?? 0)));
    const used = [...new Set(placed.flat(2))].sort((a, b) => a - b);
    sets.push(used.length, ...used.map((place, index) => place - (used[index - 1] ?? -1) - 1));
    for (const part of placed)
      phrases.push(...partNumbers(part.map((phrase) => phrase.map((key) => used.indexOf(key)))));
  }
  return {
    keys: frontCoded(keys),
    sets: writeNumbers(sets),
    phrases: writeNumbers(phrases),
    paths: file.documents.map(({ path }) => path).join(' '),
    terms: file.documents.map(({ terms }) => terms),
    termCount: file.terms.length,
  };
}

function partNumbers(part: readonly number[][]): number[] {
  const ordered = part.map((phrase) => [...phrase].sort((a, b) => a - b)).sort(inOrder);
  let first = 0;
  const numbers = ordered.flatMap((phrase) => {
    const steps = phrase.map((place, index) => 2 + place - (index === 0 ? first : (phrase[index - 1] ?? 0)));
    first = phrase[0] ?? first;
    return [...steps, 1];
  });
  return [...numbers, 0];
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Reads what `packPhrases` wrote. */
export function unpackPhrases(packed: PackedPhrases): PhraseFile {
  const sets = readNumbers(packed.sets);
  const phrases = readNumbers(packed.phrases);
  let setAt = 0;
  let phraseAt = 0;
  const nextSet = () => {
    const length = sets[setAt++] ?? 0;
    let place = -1;
    return Array.from({ length }, () => (place += (sets[setAt++] ?? 0) + 1));
  };
  const nextPart = (set: readonly number[]) => {
    const part: number[][] = [];
    let phrase: number[] = [];
    let place = 0;
    let first = 0;
    for (let number = phrases[phraseAt++]; number; number = phrases[phraseAt++]) {
      if (number === 1) {
        part.push(phrase);
        [phrase, place] = [[], first];
        continue;
      }
      place += number - 2;
      if (phrase.length === 0) first = place;
      phrase.push(set[place] ?? 0);
    }
    return part;
  };
  const byLanguage = (set: readonly number[]): PhrasesByLanguage =>
    Array.from({ length: LOCALES.length + 1 }, () => nextPart(set));
  const terms = Array.from({ length: packed.termCount }, () => nextPart(nextSet()));
  const documents = packed.paths.split(' ').map((path, number) => {
    const set = nextSet();
    return { path, titles: nextPart(set), aliases: byLanguage(set), terms: packed.terms[number] ?? [] };
  });
  return { keys: keysOf(packed.keys).join(' '), terms, documents };
}
