import { TAUGHT_LOCALES, type TaughtLocale } from '../language/taught.ts';
import { ANSWERED, DENYING, NO_OPPOSITES, WEAKENING } from './negation-rows.ts';
import {
  BOUND,
  CARRIED_ON,
  COMPANIONS,
  NEGATORS,
  NO_LACK,
  NO_NEGATION,
  NOTHING_TO,
  REPEATED,
  UNTIL,
  UNTIL_NOT,
} from './negation-words.ts';
import { phraseTable, type PhraseTable } from './phrase-table.ts';
import type { InFourLanguages } from './word-lists.ts';

/** How often each kind of word, or row of words negative by meaning, stands in a sentence. */
export type Denial = ReadonlyMap<string, number>;

export type NegationFault = 'lost' | 'added';

const rowsOf = (table: Record<string, InFourLanguages>, locale: TaughtLocale): [string, readonly string[]][] =>
  Object.entries(table).map(([row, words]) => [row, words[locale]]);

const tables = Object.fromEntries(
  TAUGHT_LOCALES.map((locale) => [
    locale,
    phraseTable([
      ['nothing', NO_NEGATION[locale]],
      ['noLack', NO_LACK[locale]],
      ['untilNot', UNTIL_NOT[locale]],
      ['bound', BOUND[locale]],
      ['repeated', REPEATED[locale]],
      ['nothingTo', NOTHING_TO[locale]],
      ['until', UNTIL[locale]],
      // Opposites made with a prefix stand in a row, but every word that is known otherwise goes first.
      ...rowsOf({ ...DENYING, ...ANSWERED, ...WEAKENING }, locale).filter(([row]) => row !== 'opposite'),
      ['negator', NEGATORS[locale]],
      ['carriedOn', CARRIED_ON[locale]],
      ['companion', COMPANIONS[locale]],
      ['nothing', NO_OPPOSITES[locale]],
      ...rowsOf(DENYING, locale).filter(([row]) => row === 'opposite'),
    ]),
  ]),
) as Record<TaughtLocale, PhraseTable>;

/** English “Annex No. 1”. */
const NUMBER_SIGN = /(?<!\p{L})No\.(?=\s*[\d¤])/gu;

/** Reads what a sentence denies. */
export function denialOf(sentence: string, locale: TaughtLocale): Denial {
  const denial = new Map<string, number>();
  for (const meaning of tables[locale].meaningsIn(sentence.replace(NUMBER_SIGN, ''))) {
    denial.set(meaning, (denial.get(meaning) ?? 0) + 1);
  }
  return denial;
}

/** The denials of several sentences as one. */
export function joinDenials(denials: readonly Denial[]): Denial {
  const joined = new Map<string, number>();
  for (const denial of denials) {
    for (const [kind, count] of denial) joined.set(kind, (joined.get(kind) ?? 0) + count);
  }
  return joined;
}

/**
 * Compares what two sentences deny. A negator may be left out where a word negative by meaning stands for it, and the
 * other way round, but only if that word has no counterpart of its own.
 */
export function negationFault(polish: Denial, own: Denial, locale: TaughtLocale): NegationFault | null {
  const wanted = (kind: string) => polish.get(kind) ?? 0;
  const given = (kind: string) => own.get(kind) ?? 0;
  const left = (rows: object) => ({
    polish: sum(Object.keys(rows).map((row) => Math.max(0, wanted(row) - given(row)))),
    own: sum(Object.keys(rows).map((row) => Math.max(0, given(row) - wanted(row)))),
  });
  const denying = left(DENYING);
  const answered = left(ANSWERED);
  const weakening = left(WEAKENING);
  const { least, most } = negators(polish, own, locale);
  const ownNegators = negators(own, polish, locale);
  const answers = ownNegators.most + denying.own + weakening.own;
  if (answers < least + denying.polish || answers + answered.own < least + denying.polish + answered.polish)
    return 'lost';
  if (given('untilNot') + given('until') < wanted('untilNot') || given('bound') < wanted('bound')) return 'lost';
  if (wanted('noLack') > given('noLack') && given('lack') > wanted('lack')) return 'lost';
  // A sentence that denies may deny once more: “no … and no …”. «Не побачивши» is one way to say “before you see”.
  const twice = least > 0 ? 1 : 0;
  const before = Math.max(0, wanted('until') - given('until'));
  if (most + denying.polish + answered.polish + weakening.polish + twice + before < ownNegators.least) return 'added';
  return wanted('untilNot') + wanted('until') < given('untilNot') ? 'added' : null;
}

/**
 * True where the Polish carries a negation on («ani») and a language that denies alike repeats it more often than this
 * one: of “neither … nor” one half is lost.
 */
export function deniesLess(polish: Denial, own: Denial, sibling: Denial): boolean {
  const rows = ['negator', ...Object.keys(DENYING), ...Object.keys(WEAKENING)];
  const negatorsOf = (denial: Denial) => sum(rows.map((row) => denial.get(row) ?? 0));
  return (polish.get('carriedOn') ?? 0) > 0 && negatorsOf(own) < negatorsOf(sibling);
}

/** How many negators a sentence has, at least and at most, as the other one may count them. */
function negators(denial: Denial, other: Denial, locale: TaughtLocale): { least: number; most: number } {
  const of = (kind: string) => denial.get(kind) ?? 0;
  const others = (kind: string) => other.get(kind) ?? 0;
  const real = of('negator') + (others('companion') === 0 ? of('nothingTo') : 0);
  const repeated = of('repeated');
  const carriedOn = Math.max(0, of('carriedOn') - others('carriedOn') - others('companion'));
  if (real + repeated === 0) {
    const alone = of('companion') > 0 && others('negator') === 0 ? 1 : 0;
    return { least: alone, most: alone };
  }
  // A second negator without the first one, where the other text has both.
  if (real === 0 && others('negator') > 0 && others('carriedOn') + others('repeated') > 0) return { least: 0, most: 0 };
  const strict = locale !== 'en' || others('repeated') > 0;
  return { least: strict ? real + repeated : Math.max(1, real), most: real + repeated + carriedOn };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
