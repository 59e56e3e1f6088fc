import { SOURCE_LOCALE, type TRANSLATED_LOCALES } from '../../domain/locale.ts';
import { eventId, fileId, type ContentTree } from '../content-tree.ts';
import { record } from '../known.ts';
import { countWords } from '../preflight/change.ts';
import { subjectStatus } from './status.ts';
import { subjects, type Subject } from './subject.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Who answers for a translation. `partly`: a person made some of its sections. `reviewed`: somebody read the whole. */
export type Answerable = 'machine' | 'partly' | 'human' | 'reviewed';

/** How one subject stands in one language. */
export interface BoardRow {
  locale: (typeof TRANSLATED_LOCALES)[number];
  kind: string;
  id: string;
  /** True for a document that readers can open. */
  hasPage: boolean;
  current: number;
  outdated: number;
  missing: number;
  /** Polish words of the sections that are outdated or missing. */
  wordsLeft: number;
  made: Answerable;
}

/** The status of everything that is translated but drafts, a row for each subject and language. */
export function boardRows(tree: ContentTree): BoardRow[] {
  const published = new Set(
    tree.documents
      .filter(({ data }) => record(data?.data)['status'] === 'published')
      .map(({ kind, id }) => `${kind}/${id}`),
  );
  const drafts = draftsOf(tree);
  return subjects(tree).flatMap((subject) => {
    if (drafts.has(`${subject.kind}/${subject.id}`)) return [];
    const words = new Map((subject.pieces[SOURCE_LOCALE] ?? []).map(({ id, text }) => [id, text]));
    return subjectStatus(subject).flatMap(({ locale, sections }): BoardRow[] => {
      if (locale === SOURCE_LOCALE) return [];
      const left = sections.filter(({ status }) => status !== 'current');
      const outdated = left.filter(({ status }) => status === 'outdated').length;
      return [
        {
          locale,
          kind: subject.kind,
          id: subject.id,
          hasPage: published.has(`${subject.kind}/${subject.id}`),
          current: sections.length - left.length,
          outdated,
          missing: left.length - outdated,
          wordsLeft: left.reduce((sum, { id }) => sum + countWords(words.get(id) ?? ''), 0),
          made: answerable(subject, locale),
        },
      ];
    });
  });
}

/** What no build shows, by kind and id. */
function draftsOf({ documents, places, events, glossary }: ContentTree): ReadonlySet<string> {
  const isDraft = ({ data }: YamlFile) => record(data)['draft'] === true;
  return new Set([
    ...documents.filter(({ data }) => record(data?.data)['status'] === 'draft').map(({ kind, id }) => `${kind}/${id}`),
    ...places.filter(isDraft).map((file) => `places/${fileId(file)}`),
    ...events.filter(isDraft).map((file) => `events/${eventId(file)}`),
    ...glossary.filter(isDraft).map((file) => `glossary/${fileId(file)}`),
  ]);
}

function answerable({ translation }: Subject, locale: BoardRow['locale']): Answerable {
  const own = translation?.[locale];
  if (!own) return 'machine';
  if (own.provenance.reviewed) return 'reviewed';
  if (own.provenance.made.by === 'human') return 'human';
  const byPerson = (pin: (typeof own.sections)[string]) =>
    typeof pin !== 'string' && pin.provenance?.made.by === 'human';
  return Object.values(own.sections).some(byPerson) ? 'partly' : 'machine';
}
