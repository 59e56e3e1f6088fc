import type { ContentTree, DocumentFolder, TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { entries, record } from '../known.ts';
import { nearest } from '../nearest.ts';

/** The structured lists whose order stands in procedure.yaml and whose words stand in each text. */
export const LISTS = ['costs', 'documents', 'steps', 'mistakes', 'phrases'] as const;

/** Front-matter fields that a document has in all languages or in none. */
const OPTIONAL_FIELDS = ['unsure'] as const;

/** Each text gives the words for exactly the entries of the document's data. */
export function checkEntries(tree: ContentTree): Finding[] {
  return tree.documents
    .filter((document) => document.kind === 'procedures' && document.data?.data !== undefined)
    .flatMap((document) => [
      ...repeatedEntries(document),
      ...Object.values(document.texts).flatMap((text) => [...wordsOfEntries(document, text), ...optionalFields(document, text)]),
    ]);
}

function repeatedEntries({ data }: DocumentFolder): Finding[] {
  if (!data) return [];
  return LISTS.flatMap((list) => {
    const ids = entries(record(data.data)[list]).map((entry) => String(entry['id']));
    return ids.flatMap((id, index): Finding[] =>
      ids.indexOf(id) === index
        ? []
        : [{ severity: 'error', file: data.file, line: data.lineOf([list, index]), rule: 'entry-repeated', values: { id, list } }],
    );
  });
}

function wordsOfEntries({ data }: DocumentFolder, text: TextFile): Finding[] {
  if (!data || text.words.data === undefined) return [];
  return LISTS.flatMap((list) => {
    const wanted = entries(record(data.data)[list]).map((entry) => String(entry['id']));
    const given = Object.keys(record(record(text.words.data)[list]));
    const values = { list, data: data.file };
    return [
      ...wanted
        .filter((id) => !given.includes(id))
        .map((id): Finding => ({
          severity: 'error',
          file: text.file,
          line: text.words.lineOf([list]),
          rule: 'entry-missing',
          values: { id, ...values },
        })),
      ...given
        .filter((id) => !wanted.includes(id))
        .map((id): Finding => ({
          severity: 'error',
          file: text.file,
          line: text.words.lineOf([list, id]),
          rule: 'entry-extra',
          values: { id, ...values },
          nearest: nearest(id, wanted),
        })),
    ];
  });
}

function optionalFields({ texts }: DocumentFolder, text: TextFile): Finding[] {
  const polish = record(texts.pl?.words.data);
  const own = record(text.words.data);
  return OPTIONAL_FIELDS.filter((key) => texts.pl && key in polish !== key in own).map((key) => ({
    severity: 'error',
    file: text.file,
    line: text.words.lineOf([key]),
    rule: 'optional-differs',
    values: { key },
  }));
}
