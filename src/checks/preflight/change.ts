import { SOURCE_LOCALE, TRANSLATED_LOCALES } from '../../domain/locale.ts';
import { idsIn } from '../../domain/marks.ts';
import type { TranslationStatus } from '../../domain/translation-status.ts';
import { wordChanges } from '../../markdown/word-changes.ts';
import type { ContentTree } from '../content-tree.ts';
import { pageNames, pagesByFact } from '../due/fact-pages.ts';
import { subjectStatus } from '../freshness/status.ts';
import { subjects } from '../freshness/subject.ts';
import { record } from '../known.ts';
import { placeOf } from '../roundtrip/fields.ts';

/** A Polish piece that a change has touched, and what that means for its translations. */
export interface ChangedPiece {
  subject: string;
  piece: string;
  /** The file with its Polish words. */
  file: string;
  /** Words of the piece in Polish, and how many of them are new. */
  words: number;
  newWords: number;
  /** Languages in which it is not current now. */
  behind: { locale: (typeof TRANSLATED_LOCALES)[number]; status: TranslationStatus }[];
}

/** A fact whose value a change has touched, or that it puts into a text or takes out of one. */
export interface TouchedFact {
  id: string;
  how: 'value' | 'added' | 'removed';
  pages: string[];
}

export interface Change {
  pieces: ChangedPiece[];
  facts: TouchedFact[];
}

/** What lies between two states of the content, as translators and the keepers of facts see it. */
export function changeBetween(before: ContentTree, after: ContentTree): Change {
  const old = new Map(subjects(before).map((subject) => [`${subject.kind}/${subject.id}`, subject]));
  const marks = { before: new Set<string>(), after: new Set<string>() };
  const pieces = subjects(after).flatMap((subject): ChangedPiece[] => {
    const name = `${subject.kind}/${subject.id}`;
    const was = new Map((old.get(name)?.pieces[SOURCE_LOCALE] ?? []).map((piece) => [piece.id, piece.text]));
    const changed = (subject.pieces[SOURCE_LOCALE] ?? []).filter((piece) => was.get(piece.id) !== piece.text);
    if (changed.length === 0) return [];
    const statuses = subjectStatus(subject);
    return changed.map((piece) => {
      const text = was.get(piece.id) ?? '';
      for (const id of idsIn(text, 'Fact')) marks.before.add(id);
      for (const id of idsIn(piece.text, 'Fact')) marks.after.add(id);
      const added = wordChanges(text, piece.text).filter(({ kind }) => kind === 'added');
      return {
        subject: name,
        piece: piece.id,
        file: placeOf(subject, SOURCE_LOCALE, piece.id).file,
        words: countWords(piece.text),
        newWords: countWords(added.map((run) => run.text).join(' ')),
        behind: statuses.flatMap(({ locale, sections }) => {
          const status = sections.find(({ id }) => id === piece.id)?.status ?? 'missing';
          return status === 'current' || locale === 'pl' ? [] : [{ locale, status }];
        }),
      };
    });
  });
  const pages = pagesByFact(after);
  const touched = (id: string, how: TouchedFact['how']): TouchedFact => ({
    id,
    how,
    pages: pageNames(pages.get(id) ?? []),
  });
  const values = changedValues(before, after);
  return {
    pieces,
    facts: [
      ...values.map((id) => touched(id, 'value')),
      ...[...marks.after]
        .filter((id) => !marks.before.has(id) && !values.includes(id))
        .map((id) => touched(id, 'added')),
      ...[...marks.before]
        .filter((id) => !marks.after.has(id) && !values.includes(id))
        .map((id) => touched(id, 'removed')),
    ],
  };
}

/** Words that a person reads or writes in a canonical text. */
export const countWords = (canonical: string): number =>
  canonical.replace(/<[^>]*>|\]\([^)]*\)|[#*|[\]]/g, ' ').match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;

function changedValues(before: ContentTree, after: ContentTree): string[] {
  const all = (tree: ContentTree) =>
    new Map(
      tree.facts.flatMap((file) => Object.entries(record(file.data))).map(([id, fact]) => [id, JSON.stringify(fact)]),
    );
  const [was, is] = [all(before), all(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id)).toSorted();
}
