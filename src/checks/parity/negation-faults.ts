import type { TaughtLocale } from '../language/taught.ts';
import { deniesLess, joinDenials, negationFault, type NegationFault } from './negation.ts';
import type { SentenceReading } from './reading.ts';

/** A sentence that denies more or less than its Polish original. */
export interface SentenceFault {
  fault: NegationFault;
  text: string;
}

/**
 * What two texts deny, sentence by sentence where both have the same number of sentences, else as a whole. `sibling` is
 * the same text in a language that denies alike, where there is one.
 */
export function negationFaults(
  polish: readonly SentenceReading[],
  own: readonly SentenceReading[],
  sibling: readonly SentenceReading[],
  locale: TaughtLocale,
): SentenceFault[] {
  if (polish.length !== own.length) {
    const fault = negationFault(denialsOf(polish), denialsOf(own), locale);
    return fault === null ? [] : [{ fault, text: own.map(({ text }) => text).join(' ') }];
  }
  const faults = own.map(({ denial }, index): NegationFault | null => {
    const wanted = polish[index]?.denial ?? new Map<string, number>();
    const other = sibling.length === own.length ? sibling[index]?.denial : undefined;
    return negationFault(wanted, denial, locale) ?? (other && deniesLess(wanted, denial, other) ? 'lost' : null);
  });
  return own.flatMap(({ text }, index): SentenceFault[] => {
    const fault = faults[index];
    return !fault || isMoved(faults, index) ? [] : [{ fault, text }];
  });
}

const denialsOf = (sentences: readonly SentenceReading[]) => joinDenials(sentences.map(({ denial }) => denial));

/** A negation that stands one sentence earlier or later is neither lost nor added. */
const isMoved = (faults: readonly (NegationFault | null)[], index: number): boolean =>
  [index - 1, index + 1].some((near) => {
    const other = faults[near];
    return other !== undefined && other !== null && other !== faults[index];
  });
