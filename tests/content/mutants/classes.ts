import { withoutBlock } from './blocks.ts';
import { added, dropped, swapped } from './entries.ts';
import { otherFact, otherLink, otherTerm } from './marks.ts';
import type { Mutant, Translation } from './mutant.ts';
import { lostNegation } from './negations.ts';
import { otherCell, swappedCells } from './tables.ts';
import { otherContact, otherDate, otherDigits, otherUnit } from './values.ts';

/** The kinds of fault that the gate must catch, and all the places where a translation can have one. */
export const FAULTS: Record<string, (translation: Translation) => Mutant[]> = {
  'an entry dropped': dropped,
  'an entry added': added,
  'two entries swapped': swapped,
  'a paragraph or warning dropped': withoutBlock,
  'a digit changed': otherDigits,
  'a unit changed (added to both first)': otherUnit,
  'a date changed (mostly added to both first)': otherDate,
  'a phone, e-mail or site changed (mostly added first)': otherContact,
  'a negation lost': lostNegation,
  'a link target changed': otherLink,
  'a fact id changed': otherFact,
  'a term id changed': otherTerm,
  'a table cell changed (table added first)': otherCell,
  'table cells or rows swapped (table added first)': swappedCells,
};
