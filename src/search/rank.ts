import type { Locale } from '../domain/locale.ts';
import { groupBy } from './group-by.ts';
import type { Key } from './keys.ts';
import type { Phrase, PhraseIndex } from './phrase-index.ts';
import { GUESSED, type Plan } from './plan.ts';

/** A document that was found by its keys. */
export interface KeyHit {
  /** Where the document is, apart from the language. */
  path: string;
  document: number;
  score: number;
  /** 0 to 1: how much of the query the document surely answers; a word that had to be guessed counts half. */
  sure: number;
  /** The section whose heading answers best, where one does. */
  section: string | null;
  /** Keys of the document that matched, for marking its words. */
  keys: ReadonlySet<Key>;
}

/** A phrase of which a part matches is worth so much of one that matches whole. */
const PART_OF_PHRASE = 0.45;

/** The best phrase counts so much, the rest is what all phrases of the document answer together. */
const BEST_PHRASE = 0.6;

/**
 * What only other languages say counts so much: «пенсія» is a pension, and Polish “pensja”, which sounds the same, a wage.
 * Where the reader’s own languages are silent, the order stays as it is.
 */
const OTHER_LANGUAGE = { long: 0.97, short: 0.85 } as const;

/** A phrase whose keys have no more letters than this is a short word: many words of other languages sound like it. */
const SHORT = 3;

/** Where two kinds answer alike, what the reader can do comes first. */
const KINDS: readonly (readonly [start: string, weight: number])[] = [
  ['procedures/', 1],
  ['reporting/', 0.99],
  ['guide/', 0.975],
  ['rights-and-duties/', 0.95],
  ['programme/', 0.94],
  ['places/', 0.93],
  ['news/', 0.9],
  ['events/', 0.8],
];

interface Match {
  phrase: Phrase;
  /** For each word of the query, how near it came. */
  words: Map<number, number>;
  keys: Set<Key>;
}

/** Documents that a plan finds, best first; `own` are the languages in which the reader may have asked. */
export function rankDocuments(plan: Plan, index: PhraseIndex, own: readonly Locale[]): KeyHit[] {
  const total = plan.words.reduce((sum, { rarity }) => sum + rarity, 0);
  if (total === 0) return [];
  const byDocument = groupBy(matchesOf(plan, index), ({ phrase }) => phrase.document);
  const hits = [...byDocument].map(([document, matches]) => hitOf(document, matches, { plan, index, own, total }));
  return hits.sort((a, b) => b.score - a.score || a.document - b.document);
}

function matchesOf(plan: Plan, index: PhraseIndex): Match[] {
  const matches = new Map<number, Match>();
  for (const [place, word] of plan.words.entries()) {
    for (const [key, nearness] of word.keys) {
      for (const number of index.byKey.get(key) ?? []) {
        const phrase = index.phrases[number];
        if (!phrase) continue;
        const match = matches.get(number) ?? { phrase, words: new Map<number, number>(), keys: new Set<Key>() };
        match.words.set(place, Math.max(match.words.get(place) ?? 0, nearness));
        match.keys.add(key);
        matches.set(number, match);
      }
    }
  }
  return [...matches.values()];
}

interface Query {
  plan: Plan;
  index: PhraseIndex;
  own: readonly Locale[];
  /** Rarity of all its words. */
  total: number;
}

function hitOf(document: number, matches: readonly Match[], { plan, index, own, total }: Query): KeyHit {
  const rarityAt = (place: number) => plan.words[place]?.rarity ?? 0;
  const together = new Map<number, number>();
  const surely = new Map<number, number>();
  let best = 0;
  let section: { id: string; score: number } | null = null;
  for (const { phrase, words, keys } of matches) {
    let answered = 0;
    const isOwn = phrase.language === null || own.includes(phrase.language);
    const other = phrase.keys.every((key) => key.length <= SHORT) ? OTHER_LANGUAGE.short : OTHER_LANGUAGE.long;
    const weight = isOwn ? phrase.weight : phrase.weight * other;
    for (const [place, nearness] of words) {
      answered += rarityAt(place) * nearness;
      together.set(place, Math.max(together.get(place) ?? 0, nearness * weight));
      const sure = nearness > GUESSED ? 1 : nearness / 2;
      surely.set(place, Math.max(surely.get(place) ?? 0, sure * phrase.weight));
    }
    const whole = [...keys].reduce((sum, key) => sum + index.rarityOf(key), 0) / (phrase.rarity || 1);
    const score = weight * (answered / total) * (PART_OF_PHRASE + (1 - PART_OF_PHRASE) * Math.min(1, whole));
    best = Math.max(best, score);
    if (phrase.section !== null && score > (section?.score ?? 0)) section = { id: phrase.section, score };
  }
  const shareOf = (worths: ReadonlyMap<number, number>) =>
    [...worths].reduce((sum, [place, worth]) => sum + rarityAt(place) * worth, 0) / total;
  const path = index.paths[document] ?? '';
  const kind = KINDS.find(([start]) => path.startsWith(start))?.[1] ?? 0.94;
  return {
    path,
    document,
    score: kind * (BEST_PHRASE * best + (1 - BEST_PHRASE) * shareOf(together)),
    sure: shareOf(surely),
    section: section?.id ?? null,
    keys: new Set(matches.flatMap(({ keys }) => [...keys])),
  };
}
