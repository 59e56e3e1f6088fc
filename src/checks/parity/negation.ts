import { LOCALES, type Locale } from '../../domain/locale.ts';
import {
  BY_MEANING,
  CARRIED_ON,
  COMPANIONS,
  NEGATORS,
  NO_NEGATION,
  NO_OPPOSITES,
  REPEATED,
  UNTIL,
  UNTIL_NOT,
} from './negation-words.ts';
import { sentencesOf } from './text.ts';

/** What a sentence denies. */
interface Denial {
  negators: number;
  /** Negators that may count or not, as long as there are others. */
  repeated: number;
  untilNot: number;
  until: number;
  /** Words negative by meaning, by the row of the table. */
  byMeaning: Map<string, number>;
}

export type NegationFault = 'lost' | 'added';

/**
 * Compares what two texts deny, sentence by sentence where both have the same number of sentences, else as a whole.
 * Gives each fault with the sentence of the translation in which it stands.
 */
export function negationFaults(polish: string, own: string, locale: Locale): { fault: NegationFault; sentence: string }[] {
  const faults = sentencePairs(polish, own).flatMap(([wanted, given]) => {
    const fault = faultOf(denialOf(wanted, 'pl'), denialOf(given, locale), locale);
    return fault === null ? [] : [{ fault, sentence: given }];
  });
  // A negation that stands one sentence earlier or later is neither lost nor added.
  const balance = faults.reduce((sum, { fault }) => sum + (fault === 'lost' ? -1 : 1), 0);
  return balance === 0 ? [] : faults;
}

function sentencePairs(polish: string, own: string): (readonly [string, string])[] {
  const wanted = sentencesOf(polish);
  const given = sentencesOf(own);
  if (wanted.length !== given.length) return [[polish, own]];
  return wanted.map((sentence, index) => [sentence, given[index] ?? '']);
}

function faultOf(polish: Denial, own: Denial, locale: Locale): NegationFault | null {
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
  if (own.negators + spare.own < polish.negators) return 'lost';
  if (own.untilNot + own.until < polish.untilNot) return 'lost';
  // English says “no … and no …” where the others deny once.
  if (polish.negators + spare.polish + (locale === 'en' && polish.negators > 0 ? 1 : 0) < own.negators) return 'added';
  if (polish.untilNot + polish.until < own.untilNot) return 'added';
  return null;
}

function denialOf(sentence: string, locale: Locale): Denial {
  const denial: Denial = { negators: 0, repeated: 0, untilNot: 0, until: 0, byMeaning: new Map() };
  const found = { companion: 0, carriedOn: 0 };
  for (const match of sentence.replace(NUMBER_SIGN, '').toLowerCase().matchAll(PATTERNS[locale])) {
    const [meaning = ''] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    if (meaning === 'negator') denial.negators += 1;
    else if (meaning === 'untilNot') denial.untilNot += 1;
    else if (meaning === 'until') denial.until += 1;
    else if (meaning === 'repeated') denial.repeated += 1;
    else if (meaning === 'companion' || meaning === 'carriedOn') found[meaning] += 1;
    else if (meaning !== 'nothing') denial.byMeaning.set(meaning, (denial.byMeaning.get(meaning) ?? 0) + 1);
  }
  if (denial.negators === 0 && denial.repeated > 0) {
    denial.negators = 1;
    denial.repeated -= 1;
  }
  if (denial.negators === 0 && found.companion > 0) denial.negators = 1;
  denial.repeated += found.carriedOn;
  return denial;
}

/** English “Annex No. 1”. */
const NUMBER_SIGN = /(?<!\p{L})No\.(?=\s*[\d¤])/gu;

const PATTERNS = Object.fromEntries(LOCALES.map((locale) => [locale, patternOf(locale)])) as Record<Locale, RegExp>;

/** One pattern for all words of a language: what stands first and is longer wins. */
function patternOf(locale: Locale): RegExp {
  const groups: [string, readonly string[]][] = [
    ['nothing', [...NO_NEGATION[locale], ...NO_OPPOSITES[locale]]],
    ['untilNot', UNTIL_NOT[locale]],
    ['repeated', REPEATED[locale]],
    ['carriedOn', CARRIED_ON[locale]],
    ['until', UNTIL[locale]],
    ...Object.entries(BY_MEANING).map(([row, words]): [string, readonly string[]] => [row, words[locale]]),
    ['negator', NEGATORS[locale]],
    ['companion', COMPANIONS[locale]],
  ];
  const sources = groups
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => `(?<${name}>${words.toSorted((a, b) => b.length - a.length).map(source).join('|')})`);
  return new RegExp(`(?<![\\p{L}\\d])(?:${sources.join('|')})(?!’?[\\p{L}\\d])`, 'gu');
}

function source(phrase: string): string {
  return phrase
    .normalize('NFC')
    .replaceAll('+', '\\p{L}+')
    .replaceAll('*', '\\p{L}*')
    .replaceAll(' … ', '(?:\\s+[^\\s.,;:?!]+){0,4}?\\s+')
    .replaceAll(' ', '\\s+');
}
