import { withoutBlock } from './blocks.ts';
import { added, dropped, swapped } from './entries.ts';
import { otherFact, otherLink, otherTerm } from './marks.ts';
import type { Mutant, Translation } from './mutant.ts';
import { lostNegation } from './negations.ts';
import { otherCell, swappedCells } from './tables.ts';
import { otherContact, otherDate, otherDigits, otherUnit } from './values.ts';

interface Fault {
  /** All the places where a translation can have the fault. */
  mutantsOf: (translation: Translation) => Mutant[];
  /** How many of them a run tries. */
  sample: number;
  /** The share that must be caught. */
  atLeast: number;
}

const fault = (mutantsOf: Fault['mutantsOf'], sample = 100, atLeast = 0.99): Fault => ({ mutantsOf, sample, atLeast });

/** The kinds of fault that the gate must catch. */
export const FAULTS: Record<string, Fault> = {
  'an entry dropped': fault(dropped),
  'an entry added': fault(added),
  'two entries swapped': fault(swapped, 400),
  'a paragraph or warning dropped': fault(withoutBlock),
  'a digit changed': fault(otherDigits),
  'a unit changed (added to both first)': fault(otherUnit),
  'a date changed (mostly added to both first)': fault(otherDate),
  'a phone, e-mail or site changed (mostly added first)': fault(otherContact),
  // Of all places 99.1 % are caught. Missed are sentences that deny twice where the Polish denies once (“no … and no …”)
  // and one of the two is lost; a sample of them goes a little up and down with the content.
  'a negation lost': fault(lostNegation, 500, 0.98),
  'a link target changed': fault(otherLink),
  'a fact id changed': fault(otherFact),
  'a term id changed': fault(otherTerm),
  'a table cell changed (table added first)': fault(otherCell),
  'table cells or rows swapped (table added first)': fault(swappedCells, 150),
};
