import { readContent } from '../../checks/content-tree.ts';
import { pinnedDigest } from '../../checks/freshness/status.ts';
import { subjects, type Subject } from '../../checks/freshness/subject.ts';
import { SOURCE_LOCALE } from '../../domain/locale.ts';
import { textDigest } from '../../markdown/canonical.ts';
import { wordChanges } from '../../markdown/word-changes.ts';
import { findLocales, findSubjects, type TranslatedLocale } from './find-subjects.ts';
import type { Verb } from './verb.ts';

export const diff: Verb = {
  usage: 'diff <id> <locale>',
  help: 'What changed in the Polish text since the translation was made: [-gone-] {+new+}.',
  run({ root, words: [id, locale] }) {
    const found = findSubjects(subjects(readContent(root)), id);
    const locales = findLocales(locale);
    const lines = found.flatMap((subject) => locales.flatMap((one) => changedPieces(subject, one)));
    return { text: lines.length > 0 ? lines.join('\n\n') : 'Nothing has changed.', exitCode: 0 };
  },
};

function changedPieces(subject: Subject, locale: TranslatedLocale): string[] {
  return (subject.pieces[SOURCE_LOCALE] ?? []).flatMap((piece) => {
    const pinned = pinnedDigest(subject.translation, locale, piece.id);
    if (pinned === textDigest(piece.text)) return [];
    const before = pinned === undefined ? undefined : subject.pinned[pinned];
    const heading = `${subject.id} · ${locale} · ${piece.id}`;
    if (before === undefined) return [`${heading} (never accepted)\n${piece.text}`];
    const marked = wordChanges(before, piece.text)
      .map(({ kind, text }) => (kind === 'added' ? `{+${text}+}` : kind === 'removed' ? `[-${text}-]` : text))
      .join('');
    return [`${heading}\n${marked}`];
  });
}
