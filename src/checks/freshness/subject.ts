import { LOCALES, type Locale } from '../../domain/locale.ts';
import { translatables, wordPieces, type Translatable } from '../../markdown/translatable.ts';
import { pinnedFile, translationFile, type PinnedFile, type TranslationFile } from '../../schemas/translation.ts';
import { eventId, fileId, type ContentTree, type DocumentFolder } from '../content-tree.ts';
import { record } from '../known.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Anything whose words are translated from Polish: a document, or a YAML file with words for each locale. */
export interface Subject {
  /** `procedures`, `pages`, `places`, `glossary`, `events`, `facts`, `welcome-pack`, `leaflets`, or `site` for the files at the root of the content. */
  kind: string;
  id: string;
  /** The pieces of each language that has any. */
  pieces: Partial<Record<Locale, Translatable[]>>;
  translation: TranslationFile | null;
  pinned: PinnedFile;
  /** Where the machine-written data stands: for documents two files in a folder, for the rest one file. */
  store: { form: 'folder'; folder: string } | { form: 'file'; file: string };
}

type WordsOf = (data: unknown, locale: Locale) => unknown;

/** Everything in a content tree whose words are translated. */
export function subjects(tree: ContentTree): Subject[] {
  const yaml = (kind: string, file: YamlFile, words: WordsOf) => yamlSubject(tree, kind, fileId(file), file, words);
  const entryWords: WordsOf = (data, locale) => record(record(data)['words'])[locale];
  const mapped: WordsOf = (data, locale) => mapWords(data, (entry) => record(entry['words'])[locale]);
  return [
    ...tree.documents.map(documentSubject),
    ...tree.places.map((file) => yaml('places', file, entryWords)),
    ...tree.events.map((file) => yamlSubject(tree, 'events', eventId(file), file, entryWords)),
    ...tree.glossary.map((file) => yaml('glossary', file, glossaryWords)),
    ...tree.facts.map((file) => yaml('facts', file, factWords)),
    yaml('site', tree.site, entryWords),
    yaml('site', tree.topics, mapped),
    yaml('site', tree.notices, mapped),
    ...(tree.welcomePack
      ? [tree.welcomePack.situations, tree.welcomePack.tasks, tree.welcomePack.edition].map((file) =>
          yaml('welcome-pack', file, mapped),
        )
      : []),
    ...tree.cards.map((file) => yaml('site', file, mapped)),
    ...tree.leaflets.map((file) => yaml('leaflets', file, entryWords)),
  ].filter((subject) => (subject.pieces.pl ?? []).length > 0);
}

function documentSubject(document: DocumentFolder): Subject {
  const pieces = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = document.texts[locale];
      return text ? [[locale, translatables(text.words.data, text.sections)]] : [];
    }),
  );
  return {
    kind: document.kind,
    id: document.id,
    pieces,
    translation: parsedTranslation(document.translation?.data),
    pinned: parsedPinned(document.pinned?.data),
    store: { form: 'folder', folder: document.folder },
  };
}

function yamlSubject(tree: ContentTree, kind: string, id: string, file: YamlFile, words: WordsOf): Subject {
  const path = `content/translation/${kind}/${id}.yaml`;
  const stored = record(tree.translations.get(path)?.data);
  return {
    kind,
    id,
    pieces: Object.fromEntries(LOCALES.map((locale) => [locale, wordPieces(words(file.data, locale))])),
    translation: parsedTranslation(stored['translation']),
    pinned: parsedPinned(stored['pinned']),
    store: { form: 'file', file: path },
  };
}

const parsedTranslation = (data: unknown): TranslationFile | null => translationFile.safeParse(data).data ?? null;
const parsedPinned = (data: unknown): PinnedFile => pinnedFile.safeParse(data).data ?? {};

/** What people say instead is no translation: each language has its own. */
function glossaryWords(data: unknown, locale: Locale): unknown {
  const { term, explanation } = record(record(record(data)['words'])[locale]);
  return { term, explanation };
}

/** Facts whose value is text: their words by fact and by the place of the value in its list. */
function factWords(data: unknown, locale: Locale): unknown {
  return mapWords(data, (fact) => {
    const values = fact['unit'] === 'text' && Array.isArray(fact['values']) ? fact['values'] : [];
    return Object.fromEntries(values.map((value, index) => [String(index), record(record(value)['value'])[locale]]));
  });
}

function mapWords(data: unknown, words: (entry: Record<string, unknown>) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record(data)).map(([id, entry]) => [id, words(record(entry))]));
}
