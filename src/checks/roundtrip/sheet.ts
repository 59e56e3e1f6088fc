import { SOURCE_LOCALE, type Locale, type TRANSLATED_LOCALES } from '../../domain/locale.ts';
import { idsIn } from '../../domain/marks.ts';
import { translationStatus, type TranslationStatus } from '../../domain/translation-status.ts';
import { textDigest } from '../../markdown/canonical.ts';
import { wordChanges, type WordChange } from '../../markdown/word-changes.ts';
import { fileId, type ContentTree } from '../content-tree.ts';
import { pinnedDigest } from '../freshness/status.ts';
import type { Subject } from '../freshness/subject.ts';
import { record, stringList } from '../known.ts';
import { fieldsOf, sameFieldIn, type Field } from './fields.ts';
import { blocksOf, fold, toForm, type ValueOf } from './form.ts';

export type TranslatedLocale = (typeof TRANSLATED_LOCALES)[number];
export type ValueIn = (locale: Locale) => ValueOf;

/** What a translator sees of one field. */
export interface SheetRow {
  subject: Subject;
  field: Field;
  status: TranslationStatus;
  /** Digest of the Polish piece, and of the lines of the translation: what the row was made from. */
  made: { polish: string; own: string };
  polish: string[];
  own: string[];
  /** What changed in the Polish piece since it was translated; empty where that is unknown, or nothing did. */
  changes: WordChange[];
}

export interface SheetTerm {
  polish: string;
  own: string;
  explanation: string;
}

export interface SheetPart {
  subject: Subject;
  title: string;
  rows: SheetRow[];
  terms: SheetTerm[];
}

/** The lines of a field as a translator sees them. */
export function linesOf(field: Field, valueOf: ValueOf): string[] {
  if (field.source === '') return [];
  if (field.name === 'body') return blocksOf(field.source, valueOf).map(({ text }) => text);
  return [toForm(field.source, valueOf)];
}

/** A digest of lines that neither white space nor the value of a fact changes. */
export const linesDigest = (lines: readonly string[]): string =>
  textDigest(lines.map((line) => fold(line).replace(/ = [^⟦⟧]*⟧/g, '⟧')).join('\n'));

/** The fields of every piece of a subject whose status is wanted, with all that a translator needs to see. */
export function sheetPart(
  tree: ContentTree,
  subject: Subject,
  locale: TranslatedLocale,
  wanted: readonly TranslationStatus[],
  valueIn: ValueIn,
): SheetPart {
  const pieces = new Map((subject.pieces[SOURCE_LOCALE] ?? []).map((piece) => [piece.id, piece.text]));
  const own = fieldsOf(tree, subject, locale);
  const written = new Set((subject.pieces[locale] ?? []).filter(({ text }) => text !== '').map(({ id }) => id));
  const rows = fieldsOf(tree, subject, SOURCE_LOCALE).flatMap((field): SheetRow[] => {
    const text = pieces.get(field.piece) ?? '';
    const digest = textDigest(text);
    const pinned = pinnedDigest(subject.translation, locale, field.piece);
    const status = translationStatus({ polish: digest, pinned, hasTranslation: written.has(field.piece) });
    if (!wanted.includes(status)) return [];
    const target =
      own.find((one) => one.piece === field.piece && one.name === field.name) ?? sameFieldIn(subject, locale, field);
    const lines = linesOf(target, valueIn(locale));
    const before = status === 'outdated' && pinned !== undefined ? subject.pinned[pinned] : undefined;
    return [
      {
        subject,
        field: target,
        status,
        made: { polish: digest, own: linesDigest(lines) },
        polish: linesOf(field, valueIn(SOURCE_LOCALE)),
        own: lines,
        changes: before === undefined ? [] : wordChanges(before, text),
      },
    ];
  });
  return { subject, title: titleOf(tree, subject), rows, terms: termsOf(tree, subject, rows, locale) };
}

function titleOf(tree: ContentTree, subject: Subject): string {
  const title = fieldsOf(tree, subject, SOURCE_LOCALE).find(({ piece }) => piece === 'title' || piece === 'name');
  return title?.source ?? subject.id;
}

/** The official words that a document lists, or that stand in the rows, in both languages. */
function termsOf(
  tree: ContentTree,
  subject: Subject,
  rows: readonly SheetRow[],
  locale: TranslatedLocale,
): SheetTerm[] {
  const folder = subject.store.form === 'folder' ? subject.store.folder : undefined;
  const listed = stringList(record(tree.documents.find((one) => one.folder === folder)?.data?.data)['terms']);
  const marked = idsIn((subject.pieces[SOURCE_LOCALE] ?? []).map(({ text }) => text).join(' '), 'Term');
  const ids = new Set(rows.length === 0 ? [] : [...listed, ...marked]);
  return tree.glossary
    .filter((file) => ids.has(fileId(file)))
    .map((file) => {
      const words = (one: Locale) => record(record(record(file.data)['words'])[one]);
      return {
        polish: text(words('pl')['term']),
        own: text(words(locale)['term']),
        explanation: text(words(locale)['explanation']),
      };
    });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
