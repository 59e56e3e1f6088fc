import { lstatSync, readFileSync } from 'node:fs';
import type { Finding } from './finding.ts';

/** The largest file is half as long. A longer one was pasted by mistake, and would hold up everybody's checks. */
export const MOST_BYTES = 128 * 1024;

/**
 * Characters that no text needs and that make a file read differently from how it looks: controls, marks that turn the
 * direction of reading, separators that editors do not show as lines, tags, and what is no character at all.
 *
 * @see https://trojansource.codes/
 */
const HIDDEN =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u;

/** A file of the content as text, or why it cannot be read as one. */
export interface ContentFile {
  /** Empty where the file cannot be read. */
  text: string;
  fault: Finding | null;
}

/** Reads a file of the content; `file` is its path from the root of the project. Nothing throws. */
export function readContentFile(path: string, file: string): ContentFile {
  const fault = (rule: Finding['rule'], line: number, values: Finding['values'] = {}): ContentFile => ({
    text: '',
    fault: { severity: 'error', file, line, rule, values },
  });
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return { text: '', fault: null };
  if (!stat.isFile()) return fault('not-a-file', 1);
  if (stat.size > MOST_BYTES) return fault('file-too-large', 1, { most: MOST_BYTES / 1024 });
  const bytes = readFileSync(path);
  // A byte order mark says nothing in UTF-8, and some editors add one.
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (!isUtf8(bytes)) return fault('not-utf8', lineOf(text, text.indexOf('\uFFFD')));
  const hidden = HIDDEN.exec(text);
  if (!hidden) return { text, fault: null };
  const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return fault('hidden-character', lineOf(text, hidden.index), { code });
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;
