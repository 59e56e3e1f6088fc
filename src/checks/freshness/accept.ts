import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { SOURCE_LOCALE, TRANSLATED_LOCALES, type TranslatedLocale } from '../../domain/locale.ts';
import { textDigest } from '../../markdown/canonical.ts';
import type { PinnedFile, Provenance, TranslationFile } from '../../schemas/translation.ts';
import type { Subject } from './subject.ts';

/** What texts are until a person says otherwise. */
export const DRAFTED: Provenance = { made: { by: 'machine', role: 'drafting software' }, reviewed: null };

export interface Acceptance {
  locale: TranslatedLocale;
  /** Ids of the pieces that are accepted; empty for all. */
  pieces: readonly string[];
  /** Who made or reviewed the accepted pieces; kept as it was where undefined. */
  provenance?: Provenance | undefined;
}

/**
 * The subject's machine-written data after its translation has been accepted: each accepted piece is pinned to the
 * Polish text of now. Pieces without a translation are not accepted.
 */
export function accepted(
  subject: Subject,
  acceptance: Acceptance,
): { translation: TranslationFile; pinned: PinnedFile } {
  const { locale, pieces, provenance } = acceptance;
  const translated = new Set(
    (subject.pieces[locale] ?? []).filter((piece) => piece.text !== '').map((piece) => piece.id),
  );
  const polish = subject.pieces[SOURCE_LOCALE] ?? [];
  const wanted = polish.filter(({ id }) => translated.has(id) && (pieces.length === 0 || pieces.includes(id)));
  const before = subject.translation ?? { pl: { provenance: DRAFTED } };
  const own = before[locale] ?? { provenance: provenance ?? DRAFTED, sections: {} };
  const isWhole = wanted.length === polish.length;
  const sections = { ...own.sections };
  for (const piece of wanted) {
    const digest = textDigest(piece.text);
    sections[piece.id] = provenance && !isWhole ? { digest, provenance } : digest;
  }
  const translation: TranslationFile = {
    ...before,
    [locale]: {
      provenance: isWhole && provenance ? provenance : own.provenance,
      sections: inOrder(
        sections,
        polish.map(({ id }) => id),
      ),
    },
  };
  return { translation: inLocaleOrder(translation), pinned: pinnedTexts(subject, translation) };
}

/** Pieces in the order of the Polish text; pins of pieces that are gone are dropped. */
function inOrder<T>(sections: Record<string, T>, order: readonly string[]): Record<string, T> {
  return Object.fromEntries(order.flatMap((id) => (id in sections ? [[id, sections[id] as T]] : [])));
}

function inLocaleOrder(translation: TranslationFile): TranslationFile {
  const { pl, ...translated } = translation;
  const present = TRANSLATED_LOCALES.flatMap((locale) => (translated[locale] ? [[locale, translated[locale]]] : []));
  return { pl, ...Object.fromEntries(present) } as TranslationFile;
}

/** The Polish text of every digest that is still pinned, by digest. */
function pinnedTexts(subject: Subject, translation: TranslationFile): PinnedFile {
  const now = (subject.pieces[SOURCE_LOCALE] ?? []).map((piece) => [textDigest(piece.text), piece.text] as const);
  const known = new Map([...Object.entries(subject.pinned), ...now]);
  const used = TRANSLATED_LOCALES.flatMap((locale) =>
    Object.values(translation[locale]?.sections ?? {}).map((pin) => (typeof pin === 'string' ? pin : pin.digest)),
  );
  return Object.fromEntries(
    [...new Set(used)].toSorted().flatMap((digest) => (known.has(digest) ? [[digest, known.get(digest) ?? '']] : [])),
  );
}

const HEADING = '# Written by "npm run content -- accept". Do not edit.\n';

/** Writes a subject's machine-written data below a project's root; each file is replaced whole. */
export function writeAccepted(
  root: string,
  subject: Subject,
  data: { translation: TranslationFile; pinned: PinnedFile },
): void {
  if (subject.store.form === 'file') {
    writeWhole(join(root, subject.store.file), data);
    return;
  }
  writeWhole(join(root, subject.store.folder, 'translation.yaml'), data.translation);
  writeWhole(join(root, subject.store.folder, 'pinned.yaml'), data.pinned);
}

function writeWhole(path: string, data: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, HEADING + stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }));
  renameSync(`${path}.new`, path);
}
