import { nearest } from '../../checks/nearest.ts';
import type { Subject } from '../../checks/freshness/subject.ts';
import { TRANSLATED_LOCALES } from '../../domain/locale.ts';
import { UsageError } from './verb.ts';

export type TranslatedLocale = (typeof TRANSLATED_LOCALES)[number];

/**
 * The subjects that an editor names: a document's id, `places/information-point` for words in a YAML file, or `all`.
 *
 * @throws UsageError with the nearest id when there is none.
 */
export function findSubjects(all: readonly Subject[], id: string | undefined): Subject[] {
  if (id === undefined) throw new UsageError('Name a document, such as "pesel-number", or "all".');
  if (id === 'all') return [...all];
  const isDocument = (subject: Subject) => subject.store.form === 'folder';
  const found = all.find(
    (subject) => (isDocument(subject) && subject.id === id) || `${subject.kind}/${subject.id}` === id,
  );
  if (found) return [found];
  const names = all.map((subject) => (isDocument(subject) ? subject.id : `${subject.kind}/${subject.id}`));
  const near = nearest(id, names);
  throw new UsageError(`There is no "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
}

/**
 * The languages that an editor names: one, or `all` translated ones.
 *
 * @throws UsageError when it is no language of a translation.
 */
export function findLocales(word: string | undefined): TranslatedLocale[] {
  if (word === 'all') return [...TRANSLATED_LOCALES];
  const found = TRANSLATED_LOCALES.filter((locale) => locale === word);
  if (found.length === 0)
    throw new UsageError(`Name a language of a translation: ${TRANSLATED_LOCALES.join(', ')}, or "all".`);
  return found;
}
