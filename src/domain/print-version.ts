import type { Kind } from './kind.ts';
import { SOURCE_LOCALE, type Locale } from './locale.ts';

/** Characters of a digest in the code of a printed sheet: 18 bits, so that one change in 250 000 could be missed. */
export const DIGEST_LENGTH = 3;

/** No sheet has a longer code: what is longer was not printed by us. */
const LONGEST_CODE = 300;

/** A section or value of a document, as a printed sheet can be compared with it. */
export interface PrintedPart {
  /** `section/steps`, `fact/fee-pesel-assignment`. */
  id: string;
  /** The section of the page that shows it. */
  anchor: string;
  /** Its name for readers. */
  label: string;
  /** Digest of what it says now. */
  digest: string;
  /** What it says now, where that is a single value. */
  now: string | null;
  /** What it said before, by the digest of then, where that is known. */
  before: Record<string, string>;
}

/** What the present content of a document says, to be compared with a printed sheet. */
export interface PrintRecord {
  id: string;
  title: string;
  /** Address of the page from the root of the site. */
  url: string;
  /** Newest date in the document, as exact as it is known: `2026`, `2026-05`, `2026-05-04`; null where nothing is dated. */
  date: string | null;
  /** Short name of exactly this content. */
  version: string;
  /** True where the device must keep no trace of what was compared. */
  discreet: boolean;
  parts: PrintedPart[];
}

/** What the code on a sheet says. */
export interface PrintedCode {
  id: string;
  version: string;
  digests: string[];
}

/** The code of a sheet, for the part of an address after `#`: `pesel-number.4f7a2b.AbCdEf…`. */
export const printedCode = ({ id, version, parts }: PrintRecord): string =>
  [id, version, parts.map(({ digest }) => digest).join('')].join('.');

/** Reads the code of a sheet; null when it is none, as in a code that was cut off or that somebody made up. */
export function readPrintedCode(code: string): PrintedCode | null {
  if (code.length > LONGEST_CODE) return null;
  const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([0-9a-f]{6})(?:\.([\w-]*))?$/.exec(code);
  if (match === null) return null;
  const all = match[3] ?? '';
  if (all.length % DIGEST_LENGTH !== 0) return null;
  const digests: string[] = [];
  for (let at = 0; at < all.length; at += DIGEST_LENGTH) digests.push(all.slice(at, at + DIGEST_LENGTH));
  return { id: match[1] ?? '', version: match[2] ?? '', digests };
}

/** Name of a document’s PDF, beside its page; on a discreet page it tells nothing to whoever finds it on the device. */
export const sheetFile = (id: string, locale: Locale, isDiscreet: boolean): string =>
  `${isDiscreet ? 'information' : id}.${locale}.pdf`;

/** Name of the PDF in a language beside Polish, which stands beside the page with both. */
export const besideSheetFile = (id: string, locale: Locale, isDiscreet: boolean): string =>
  `${isDiscreet ? 'information' : id}.${locale}-${SOURCE_LOCALE}.pdf`;

/** Whether a document has a sheet beside Polish: a procedure, which people take to a counter, in another language than Polish. */
export const hasBesideSheet = (kind: Kind, locale: Locale): boolean =>
  kind === 'procedures' && locale !== SOURCE_LOCALE;

/** How a printed sheet stands to the present content. */
export type Comparison =
  | { state: 'same' }
  /** `gone` counts what the sheet says and the page says no more, and which nothing here replaces. */
  | { state: 'changed'; changed: { part: PrintedPart; before: string | null }[]; gone: number };

/** Compares a sheet with the present content. What is new on the page counts as changed. */
export function compareWithPrint(code: PrintedCode, record: PrintRecord): Comparison {
  if (code.version === record.version) return { state: 'same' };
  const left = new Set(code.digests);
  const differing = record.parts.filter(({ digest }) => !left.delete(digest));
  const changed = differing.map((part) => {
    const then = Object.keys(part.before).find((digest) => left.has(digest));
    if (then !== undefined) left.delete(then);
    return { part, before: then === undefined ? null : (part.before[then] ?? null) };
  });
  const gone = Math.max(0, left.size - changed.filter(({ before }) => before === null).length);
  if (changed.length === 0 && gone === 0) return { state: 'same' };
  return { state: 'changed', changed, gone };
}

/** What is known of a booklet, leaflet or poster: its edition, and its version in one language. */
export interface EditionRecord {
  title: string;
  /** Address of the newest PDF from the root of the site. */
  url: string;
  edition: number;
  /** Day of that edition. */
  date: string;
  /** Short name of exactly these words. */
  version: string;
  /** What the edition changed, in one sentence. */
  changes: string;
}

/** Name of the records of all booklets in a language, among the records of documents. */
export const EDITIONS = 'editions';

/** Address of what a sheet is compared with. */
export const recordPath = (locale: Locale, id: string): string => `/check/${locale}/${id}.json`;

/** The code of a booklet: `welcome-pack.e3.4f7a2b`. */
export const editionCode = (id: string, edition: number, version: string): string => `${id}.e${edition}.${version}`;

/** Reads the code of a booklet; null when it is none. */
export function readEditionCode(code: string): { id: string; edition: number; version: string } | null {
  const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.e(\d{1,3})\.([0-9a-f]{6})$/.exec(code);
  return match === null ? null : { id: match[1] ?? '', edition: Number(match[2]), version: match[3] ?? '' };
}
