import type { DocumentFolder, TextFile } from '../../../src/checks/content-tree.ts';
import type { Locale } from '../../../src/domain/locale.ts';

/** A translation with one fault in it. */
export interface Mutant {
  document: DocumentFolder;
  locale: Locale;
  /** What was done, for the report of a fault that was not caught. */
  what: string;
  /** Makes the faulty translation, and the Polish text where the place had to be added to both first. */
  make: () => { own: TextFile; polish?: TextFile };
}

/** A translation and its Polish original. */
export interface Translation {
  document: DocumentFolder;
  locale: Locale;
  polish: TextFile;
  own: TextFile;
}
