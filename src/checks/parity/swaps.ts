import type { TaughtLocale } from '../language/taught.ts';
import type { Judge, Lexicon } from './lexicon.ts';
import { differenceOf } from './multiset.ts';
import type { LeafReading } from './reading.ts';
import { likeness } from './tokens.ts';

/** So much more probable must the exchanged order be than the given one before it is reported. */
const SURE = 5;

/** Weight of words that look alike, against those that the lexicon knows. */
const COGNATE = 0.3;

/** What a word without any counterpart still counts. */
const FLOOR = 0.02;

/** So many words of an entry are looked at, the rarest first: they tell most. */
const STEMS = 8;

const MARK = 4;
const POLISH_WORD = 3;
const LENGTH = 2;

/** What the words of a document are judged with. */
export interface Scales {
  lexicon: Lexicon;
  locale: TaughtLocale;
  judge: Judge;
}

/** A pair of entries of a list, and how much better they fit the Polish as they stand than exchanged. */
export interface PairMargin {
  first: number;
  second: number;
  margin: number;
}

/**
 * Finds entries of a list whose words have changed places: the words of the first fit the Polish words of the second,
 * and the other way round, far better than as they stand.
 */
export function swappedPairs(
  polish: readonly LeafReading[][],
  own: readonly LeafReading[][],
  scales: Scales,
): PairMargin[] {
  return pairMargins(polish, own, scales).filter(({ margin }) => margin < -SURE);
}

/** Every pair of a list with its margin. */
export function pairMargins(
  polish: readonly LeafReading[][],
  own: readonly LeafReading[][],
  scales: Scales,
): PairMargin[] {
  if (own.length < 2) return [];
  const wanted = polish.map((leaves) => memberOf(leaves, 'polish', scales));
  const given = own.map((leaves) => memberOf(leaves, 'own', scales));
  const table = stemTable(wanted, given, scales);
  const scores = wanted.map((member) => given.map((other) => similarity(member, other, table)));
  const score = (row: number, column: number) => scores[row]?.[column] ?? 0;
  return given.flatMap((_, second) =>
    given.slice(0, second).map((__, first): PairMargin => ({
      first,
      second,
      margin: score(first, first) + score(second, second) - score(first, second) - score(second, first),
    })),
  );
}

/**
 * What it gains that a Polish stem of a list stands beside a stem of the translation; stems by their place in the table. Each
 * pair is reckoned once, not anew for every two entries.
 */
interface StemTable {
  rows: Map<number, number>;
  columns: Map<number, number>;
  values: Float64Array;
}

function stemTable(polish: readonly Member[], own: readonly Member[], { judge, lexicon }: Scales): StemTable {
  const placesOf = (members: readonly Member[]) =>
    new Map([...new Set(members.flatMap(({ stems }) => stems))].map((stem, place) => [stem, place]));
  const rows = placesOf(polish);
  const columns = placesOf(own);
  const values = new Float64Array(rows.size * columns.size);
  for (const [stem, row] of rows) {
    const surely = judge(stem);
    const skeleton = lexicon.skeleton(stem);
    for (const [other, column] of columns) {
      const alike = other === stem ? 1 : likeness(skeleton, lexicon.skeleton(other));
      const value = Math.max(surely === null ? 0 : surely(other), COGNATE * alike);
      if (value > 0) values[row * columns.size + column] = gain(value);
    }
  }
  return { rows, columns, values };
}

interface Member {
  /** The stems that tell most. */
  stems: readonly number[];
  marks: readonly string[];
  /** Stems of what stands in `<Pl>`. */
  polishStems: readonly number[];
  length: number;
}

function memberOf(leaves: readonly LeafReading[], side: 'polish' | 'own', { lexicon, locale }: Scales): Member {
  const text = leaves.map((leaf) => leaf.text).join(' ');
  const marks = leaves.flatMap(({ signature: { links, facts, terms, numbers, dates, units, contacts, codes } }) => [
    ...links.map((link) => `link ${link}`),
    ...facts.map((fact) => `fact ${fact}`),
    ...terms.map((term) => `term ${term}`),
    ...[numbers, dates, units, contacts, codes].flat(),
  ]);
  const questions = text.split('?').length - 1;
  const stems = new Set(leaves.flatMap((leaf) => leaf.sentences.flatMap((sentence) => sentence.stems)));
  return {
    stems: lexicon.rarest([...stems], locale, side).slice(0, STEMS),
    marks: [...marks, `questions ${questions}`, text.includes('(') ? '(' : '-', text.includes(':') ? ':' : '-'],
    polishStems: leaves.flatMap((leaf) => leaf.polishStems),
    length: text.length,
  };
}

/** How well a translation fits Polish words. Only differences between such numbers mean something. */
function similarity(polish: Member, own: Member, { rows, columns, values }: StemTable): number {
  const places = own.stems.map((stem) => columns.get(stem) ?? 0);
  const bestOfOwn = new Float64Array(places.length);
  let sum = 0;
  for (const stem of polish.stems) {
    const start = (rows.get(stem) ?? 0) * columns.size;
    let best = 0;
    for (let index = 0; index < places.length; index += 1) {
      const value = values[start + (places[index] ?? 0)] ?? 0;
      if (value > best) best = value;
      if (value > (bestOfOwn[index] ?? 0)) bestOfOwn[index] = value;
    }
    sum += best;
  }
  for (const best of bestOfOwn) sum += best;
  sum += MARK * (polish.marks.length - differenceOf(polish.marks, own.marks).length);
  sum += POLISH_WORD * own.polishStems.filter((stem) => polish.stems.includes(stem)).length;
  if (polish.length > 0 && own.length > 0) sum -= LENGTH * Math.abs(Math.log(polish.length / own.length));
  return sum;
}

/** From 0 for words that have nothing to do with each other. */
const gain = (value: number) => Math.log(FLOOR + value) - Math.log(FLOOR);
