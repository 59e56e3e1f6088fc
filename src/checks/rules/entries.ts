import { LISTS } from '../../domain/kind.ts';
import { LOCALES, SOURCE_LOCALE } from '../../domain/locale.ts';
import type { ContentTree, DocumentFolder, TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { entryIds, record } from '../known.ts';
import { nearest } from '../nearest.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';

/** Each text gives the words for exactly the entries of the document's data; optional words stand in all or in none. */
export function checkEntries(tree: ContentTree): Finding[] {
  return [
    ...tree.documents
      .filter((document) => document.data?.data !== undefined)
      .flatMap((document) => [
        ...repeatedEntries(document),
        ...Object.values(document.texts).flatMap((text) => wordsOfEntries(document, text)),
      ]),
    ...tree.documents.flatMap(({ texts }) => {
      const polish = texts[SOURCE_LOCALE]?.words;
      return Object.values(texts).flatMap((text) => optionalField(text.words, [], 'unsure', polish, []));
    }),
    ...tree.places.flatMap((place) => optionalWords(place, 'access')),
    ...(tree.welcomePack ? taskWords(tree.welcomePack.tasks) : []),
    ...tree.events.flatMap((event) => ['summary', 'where'].flatMap((key) => optionalWords(event, key))),
  ];
}

function repeatedEntries({ kind, data }: DocumentFolder): Finding[] {
  if (!data) return [];
  return LISTS[kind].flatMap((list) => {
    const ids = entryIds(record(data.data)[list]);
    return ids.flatMap((id, index): Finding[] => {
      if (id === null || ids.indexOf(id) === index) return [];
      const line = data.lineOf([list, index]);
      return [{ severity: 'error', file: data.file, line, rule: 'entry-repeated', values: { id, list } }];
    });
  });
}

function wordsOfEntries({ kind, data }: DocumentFolder, text: TextFile): Finding[] {
  if (!data || text.words.data === undefined) return [];
  return LISTS[kind].flatMap((list) => {
    const wanted = new Set(entryIds(record(data.data)[list]).filter((id) => id !== null));
    const given = Object.keys(record(record(text.words.data)[list]));
    const missing = [...wanted].filter((id) => !given.includes(id));
    const extra = given.filter((id) => !wanted.has(id));
    const finding = (rule: 'entry-missing' | 'entry-extra', id: string, path: YamlPath): Finding => ({
      // What a translation lacks is shown in Polish, so that a new Polish entry need not wait for it.
      severity: rule === 'entry-missing' && text.locale !== SOURCE_LOCALE ? 'warning' : 'error',
      file: text.file,
      line: text.words.lineOf(path),
      rule,
      values: { id, list, data: data.file },
    });
    // A misspelt id is one fault, not an extra entry and a missing one.
    const meant = extra.map((id) => nearest(id, missing));
    return [
      ...missing.filter((id) => !meant.includes(id)).map((id) => finding('entry-missing', id, [list])),
      ...extra.map((id, index) => ({ ...finding('entry-extra', id, [list, id]), nearest: meant[index] })),
    ];
  });
}

/** Optional words of a YAML file that holds the words of four languages. */
const optionalWords = (file: YamlFile, key: string): Finding[] =>
  LOCALES.flatMap((locale) => optionalField(file, ['words', locale], key, file, ['words', SOURCE_LOCALE]));

/** “who” of a task of the welcome pack, the same. */
const taskWords = (file: YamlFile): Finding[] =>
  Object.keys(record(file.data)).flatMap((id) =>
    LOCALES.flatMap((locale) => optionalField(file, [id, 'words', locale], 'who', file, [id, 'words', SOURCE_LOCALE])),
  );

function optionalField(
  file: YamlFile,
  path: YamlPath,
  key: string,
  polish: YamlFile | undefined,
  polishPath: YamlPath,
): Finding[] {
  if (file.data === undefined || polish?.data === undefined) return [];
  const own = key in at(file, path);
  if (own === key in at(polish, polishPath)) return [];
  const where = own ? [...path, key] : path;
  const rule = own ? 'optional-extra' : 'optional-missing';
  const severity = own ? 'error' : 'warning';
  return [{ severity, file: file.file, line: file.lineOf(where), rule, values: { key } }];
}

const at = (file: YamlFile, path: YamlPath) =>
  record(path.reduce<unknown>((value, step) => record(value)[step], file.data));
