import { SOURCE_LOCALE, TRANSLATED_LOCALES, type Locale } from '../../domain/locale.ts';
import { translationStatus, type TranslationStatus } from '../../domain/translation-status.ts';
import { textDigest } from '../../markdown/canonical.ts';
import type { TranslationFile } from '../../schemas/translation.ts';
import type { Subject } from './subject.ts';

export interface PieceStatus {
  id: string;
  status: TranslationStatus;
}

export interface LocaleStatus {
  kind: string;
  id: string;
  locale: Locale;
  sections: PieceStatus[];
}

/** The status of every piece of a subject in each translated language, in the order of the Polish text. */
export function subjectStatus(subject: Subject): LocaleStatus[] {
  const polish = subject.pieces[SOURCE_LOCALE] ?? [];
  return TRANSLATED_LOCALES.map((locale) => {
    const own = new Map((subject.pieces[locale] ?? []).map((piece) => [piece.id, piece]));
    return {
      kind: subject.kind,
      id: subject.id,
      locale,
      sections: polish.map((piece) => ({
        id: piece.id,
        status: translationStatus({
          polish: textDigest(piece.text),
          pinned: pinnedDigest(subject.translation, locale, piece.id),
          hasTranslation: (own.get(piece.id)?.text ?? '') !== '',
        }),
      })),
    };
  });
}

/** Digest of the Polish text from which a piece was translated, if it was recorded. */
export function pinnedDigest(
  translation: TranslationFile | null,
  locale: (typeof TRANSLATED_LOCALES)[number],
  piece: string,
): string | undefined {
  const pin = translation?.[locale]?.sections[piece];
  return typeof pin === 'string' ? pin : pin?.digest;
}

/** A table for the terminal: one row a subject and language that is not wholly current, and a count. */
export function statusTable(statuses: readonly LocaleStatus[]): string {
  const count = (sections: readonly PieceStatus[], status: TranslationStatus) =>
    sections.filter((section) => section.status === status).length;
  const rows = statuses
    .map((one) => ({ ...one, outdated: count(one.sections, 'outdated'), missing: count(one.sections, 'missing') }))
    .filter((row) => row.outdated + row.missing > 0);
  const width = Math.max(10, ...rows.map((row) => row.kind.length + row.id.length + 1));
  const lines = rows.map(
    (row) =>
      `${`${row.kind}/${row.id}`.padEnd(width)}  ${row.locale}  outdated ${row.outdated}, missing ${row.missing}: ${row.sections
        .filter((section) => section.status !== 'current')
        .map((section) => section.id)
        .join(', ')}`,
  );
  const all = statuses.flatMap((one) => one.sections);
  const total = `${new Set(statuses.map((one) => `${one.kind}/${one.id}`)).size} subjects, ${all.length} translated sections: ${count(all, 'current')} current, ${count(all, 'outdated')} outdated, ${count(all, 'missing')} missing.`;
  return [...lines, total].join('\n');
}
