import { getCollection } from 'astro:content';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { formatDate } from '../i18n/format.ts';
import { textDigest } from '../markdown/canonical.ts';
import type { Translatable } from '../markdown/translatable.ts';
import { wordChanges, type WordChange } from '../markdown/word-changes.ts';
import type { PinnedFile, Provenance, TranslationFile } from '../schemas/translation.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What a reader is told about a piece whose Polish text has changed since it was translated. */
export interface Outdated {
  /** The Polish text of now, with what was added and removed; all `same` where the earlier text is not known. */
  changes: WordChange[];
  /** The day of the change in words, where an editor gave it. */
  changed: string | null;
}

interface Stored {
  translation: TranslationFile;
  pinned: PinnedFile;
}

/** Machine-written data by subject: `procedures/pesel-number`, `places/information-point`. */
const stored = oncePerBuild(async () => {
  const pinned = new Map((await getCollection('pinned')).map((entry) => [subjectOf(entry.id), entry.data]));
  const documents = (await getCollection('translations')).map((entry): [string, Stored] => [
    subjectOf(entry.id),
    { translation: entry.data, pinned: pinned.get(subjectOf(entry.id)) ?? {} },
  ]);
  const words = (await getCollection('storedTranslations')).map((entry): [string, Stored] => [entry.id, entry.data]);
  return new Map([...documents, ...words]);
});

const subjectOf = (id: string) => id.replace(/\/(?:translation|pinned)$/, '');

/**
 * The pieces of a subject that are outdated in a language, by id: translated from an earlier Polish text, or from one
 * that nobody recorded. Nothing is outdated in Polish. `changed` holds the days that an editor gave for changes.
 */
export async function outdatedPieces(
  subject: string,
  locale: Locale,
  polish: readonly Translatable[],
  own: readonly Translatable[],
  changed: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, Outdated>> {
  const data = (await stored()).get(subject);
  const found = new Map<string, Outdated>();
  if (locale === SOURCE_LOCALE) return found;
  const translated = new Set(own.filter((piece) => piece.text !== '').map((piece) => piece.id));
  for (const piece of polish) {
    if (!translated.has(piece.id)) continue;
    const pin = data?.translation[locale]?.sections[piece.id];
    const digest = typeof pin === 'string' ? pin : pin?.digest;
    if (digest === textDigest(piece.text)) continue;
    const day = changed[piece.id];
    const before = digest === undefined ? undefined : data?.pinned[digest];
    found.set(piece.id, {
      changes: wordChanges(before ?? piece.text, piece.text),
      changed: day === undefined ? null : formatDate(day, locale),
    });
  }
  return found;
}

/** Who made and reviewed a subject's text in a language; null where nobody has recorded it. */
export async function provenanceOf(subject: string, locale: Locale): Promise<Provenance | null> {
  return (await stored()).get(subject)?.translation[locale]?.provenance ?? null;
}
