import { LOCALES, type Locale } from '../../domain/locale.ts';
import {
  BY_MEANING,
  CARRIED_ON,
  COMPANIONS,
  NEGATORS,
  NO_NEGATION,
  NO_OPPOSITES,
  OPPOSITES,
  REPEATED,
  UNTIL,
  UNTIL_NOT,
} from './negation-words.ts';
import { phraseTable, type PhraseTable } from './phrase-table.ts';

/** What a sentence denies. */
export interface Denial {
  negators: number;
  /** Negators that may count or not, as long as there are others. */
  repeated: number;
  untilNot: number;
  until: number;
  /** Words negative by meaning, by the row of the table. */
  byMeaning: ReadonlyMap<string, number>;
}

export type NegationFault = 'lost' | 'added';

const tables = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    phraseTable([
      ['nothing', [...NO_NEGATION[locale], ...NO_OPPOSITES[locale]]],
      ['untilNot', UNTIL_NOT[locale]],
      ['repeated', REPEATED[locale]],
      ['carriedOn', CARRIED_ON[locale]],
      ['until', UNTIL[locale]],
      ...Object.entries(BY_MEANING).map(([row, words]) => [row, words[locale]] as const),
      ['negator', NEGATORS[locale]],
      ['companion', COMPANIONS[locale]],
      ['opposite', OPPOSITES[locale]],
    ]),
  ]),
) as Record<Locale, PhraseTable>;

/** Kinds of words that are no row of `BY_MEANING`. */
const KINDS = ['nothing', 'untilNot', 'repeated', 'carriedOn', 'until', 'negator', 'companion'];

/** English “Annex No. 1”. */
const NUMBER_SIGN = /(?<!\p{L})No\.(?=\s*[\d¤])/gu;

/** Reads what a sentence denies. */
export function denialOf(sentence: string, locale: Locale): Denial {
  const count = new Map<string, number>();
  for (const meaning of tables[locale].meaningsIn(sentence.replace(NUMBER_SIGN, ''))) {
    count.set(meaning, (count.get(meaning) ?? 0) + 1);
  }
  const of = (kind: string) => count.get(kind) ?? 0;
  const first = of('negator') > 0 ? null : of('repeated') > 0 ? 'repeated' : of('companion') > 0 ? 'companion' : null;
  return {
    negators: of('negator') + (first === null ? 0 : 1),
    repeated: of('repeated') - (first === 'repeated' ? 1 : 0) + of('carriedOn'),
    untilNot: of('untilNot'),
    until: of('until'),
    byMeaning: new Map([...count].filter(([row]) => !KINDS.includes(row))),
  };
}

/** The denials of several sentences as one. */
export function joinDenials(denials: readonly Denial[]): Denial {
  const sum = (of: (denial: Denial) => number) => denials.reduce((total, denial) => total + of(denial), 0);
  const rows = new Set(denials.flatMap(({ byMeaning }) => [...byMeaning.keys()]));
  return {
    negators: sum(({ negators }) => negators),
    repeated: sum(({ repeated }) => repeated),
    untilNot: sum(({ untilNot }) => untilNot),
    until: sum(({ until }) => until),
    byMeaning: new Map([...rows].map((row) => [row, sum(({ byMeaning }) => byMeaning.get(row) ?? 0)])),
  };
}

/**
 * Compares what two sentences deny. A negator may be left out where a word negative by meaning stands for it, and the
 * other way round, but only if that word has no counterpart of its own.
 */
export function negationFault(polish: Denial, own: Denial, locale: Locale): NegationFault | null {
  const spare = { polish: 0, own: 0 };
  for (const row of new Set([...polish.byMeaning.keys(), ...own.byMeaning.keys()])) {
    const difference = (polish.byMeaning.get(row) ?? 0) - (own.byMeaning.get(row) ?? 0);
    if (difference > 0) spare.polish += difference;
    else spare.own -= difference;
  }
  if (polish.negators > 0 && own.negators > 0) {
    spare.polish += polish.repeated;
    spare.own += own.repeated;
  }
  if (own.negators + spare.own < polish.negators || own.untilNot + own.until < polish.untilNot) return 'lost';
  // English says “no … and no …” where the others deny once.
  const twice = locale === 'en' && polish.negators > 0 ? 1 : 0;
  // «Не побачивши» is one way to say “before you see”.
  const before = Math.max(0, polish.until - own.until);
  if (polish.negators + spare.polish + twice + before < own.negators) return 'added';
  return polish.untilNot + polish.until < own.untilNot ? 'added' : null;
}
