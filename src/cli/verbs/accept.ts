import { readContent } from '../../checks/content-tree.ts';
import { accepted, writeAccepted } from '../../checks/freshness/accept.ts';
import { isOwnReview } from '../../checks/rules/second-reader.ts';
import { subjects } from '../../checks/freshness/subject.ts';
import { SOURCE_LOCALE } from '../../domain/locale.ts';
import { nearest } from '../../checks/nearest.ts';
import type { Provenance } from '../../schemas/translation.ts';
import { findLocales, findSubjects } from './find-subjects.ts';
import { UsageError, type Verb, type VerbCall } from './verb.ts';

export const accept: Verb = {
  usage: 'accept <id|all> <locale|all> [section…] [--by human|machine --role ROLE] [--reviewed ROLE]',
  help: 'Say that a translation follows the Polish text of now. --by and --reviewed record who made and reviewed it.',
  run(call) {
    const [id, locale, ...pieces] = call.words;
    const found = findSubjects(subjects(readContent(call.root)), id);
    const provenance = provenanceOf(call);
    const known = found.flatMap((subject) => (subject.pieces[SOURCE_LOCALE] ?? []).map((piece) => piece.id));
    for (const piece of pieces.filter((name) => !known.includes(name))) {
      const near = nearest(piece, known);
      throw new UsageError(`There is no section "${piece}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
    }
    const locales = findLocales(locale);
    for (const subject of found) {
      for (const one of locales) {
        const data = accepted(subject, { locale: one, pieces, provenance });
        subject.translation = data.translation;
        subject.pinned = data.pinned;
      }
      if (subject.translation)
        writeAccepted(call.root, subject, { translation: subject.translation, pinned: subject.pinned });
    }
    return { text: `Accepted: ${found.length} × ${locales.join(', ')}.`, exitCode: 0 };
  },
};

/**
 * Who made and reviewed a translation, as the options say; undefined where they say nothing.
 *
 * @throws UsageError when they say it by half.
 */
export function provenanceOf({ options, today }: VerbCall): Provenance | undefined {
  const { by, role, reviewed } = options;
  if (by === undefined && reviewed === undefined) return undefined;
  if (by !== 'human' && by !== 'machine')
    throw new UsageError('Say who made the translation: --by human or --by machine.');
  if (role === undefined) throw new UsageError('Name the role of the maker, never a person: --role translator.');
  if (reviewed !== undefined && isOwnReview(role, reviewed))
    throw new UsageError(`A second person reviews a text: --reviewed must name another role than --role "${role}".`);
  return { made: { by, role }, reviewed: reviewed === undefined ? null : { role: reviewed, on: today } };
}
