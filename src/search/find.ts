import { LOCALES, type Locale } from '../domain/locale.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { isInLettersOf, planQuery, type Plan } from './plan.ts';
import { rankDocuments, type KeyHit } from './rank.ts';

/** A document found in its text by Pagefind, best first. */
export interface TextHit {
  path: string;
  score: number;
}

export interface Found {
  plan: Plan;
  hits: FoundDocument[];
  /** False where the query is answered so badly that the page says “no exact match”. */
  isConfident: boolean;
}

export type FoundDocument = Pick<KeyHit, 'path' | 'score' | 'section' | 'keys'>;

/** Below this share of the query that the best document surely answers, nobody should trust the answer. */
const CONFIDENT = 0.6;

/** Of two readings of a query the second one counts so much. */
const SECOND_READING = 0.95;

/** What a match in the text adds to a match of keys at most, and what it is worth alone. */
const TEXT_ADDS = 0.12;
const TEXT_ALONE = 0.3;

/** Documents found by their keys alone: at once, and without a network. */
export function findByKeys(query: string, index: PhraseIndex, locale: Locale): Found {
  const [plan, second] = planQuery(query, index, locale);
  if (!plan) throw new Error('A query always has a plan.');
  const own = ownLanguages(plan.layout ?? query, locale);
  const first = rankDocuments(plan, index, own);
  const isConfident = (first[0]?.sure ?? 0) >= CONFIDENT;
  if (!second) return { plan, hits: first, isConfident };
  const others = rankDocuments(second, index, ownLanguages(second.layout ?? query, locale)).map((hit) => ({
    ...hit,
    score: hit.score * SECOND_READING,
  }));
  const best = new Map<string, KeyHit>();
  for (const hit of [...first, ...others]) {
    if (hit.score > (best.get(hit.path)?.score ?? 0)) best.set(hit.path, hit);
  }
  return { plan, hits: [...best.values()].sort((a, b) => b.score - a.score), isConfident };
}

/** The language of the page; for a query in the other alphabet, the languages that are written in it. */
function ownLanguages(query: string, locale: Locale): readonly Locale[] {
  return isInLettersOf(query, locale) ? [locale] : LOCALES.filter((one) => isInLettersOf(query, one));
}

/** The same with what Pagefind finds in the texts. What was sure stays first; what only the text says comes after. */
export function withTexts(found: Found, texts: readonly TextHit[]): Found {
  const most = texts[0]?.score ?? 1;
  const scores = new Map(texts.map(({ path, score }) => [path, score / most]));
  const known = new Set(found.hits.map(({ path }) => path));
  const raised = found.hits.map((hit) => ({ ...hit, score: hit.score + TEXT_ADDS * (scores.get(hit.path) ?? 0) }));
  const added = [...scores]
    .filter(([path]) => !known.has(path))
    .map(([path, share]): FoundDocument => ({ path, score: TEXT_ALONE * share, section: null, keys: new Set() }));
  return { ...found, hits: [...raised, ...added].sort((a, b) => b.score - a.score) };
}
