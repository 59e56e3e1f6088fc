import { DATA_FILE, KINDS } from '../../domain/kind.ts';
import { LOCALES, SOURCE_LOCALE } from '../../domain/locale.ts';
import { fileId, type ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record, stringList } from '../known.ts';
import { nearest } from '../nearest.ts';
import type { YamlFile } from '../yaml-file.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Folders are complete, nothing stands where nothing reads it, names are ids, and no id is used twice. */
export function checkStructure(tree: ContentTree): Finding[] {
  return [
    ...usedTwice(tree),
    ...incomplete(tree),
    ...tree.files.flatMap(unread),
    ...names(tree),
    ...repeatedFacts(tree.facts),
  ];
}

/** Ids of documents come first, so that a colliding alias is the one to be mended. */
function usedTwice(tree: ContentTree): Finding[] {
  const claims = [
    ...tree.documents.map(({ id, folder, kind }) => ({ id, file: `${folder}/${DATA_FILE[kind]}`, line: 1 })),
    ...tree.documents.flatMap(({ data }) =>
      stringList(record(data?.data)['aliases']).map((id, index) => ({
        id,
        file: data?.file ?? '',
        line: data?.lineOf(['aliases', index]) ?? 1,
      })),
    ),
  ];
  return claims.flatMap(({ id, file, line }, index): Finding[] => {
    const other = claims.findIndex((claim) => claim.id === id);
    if (other === index) return [];
    return [{ severity: 'error', file, line, rule: 'id-not-unique', values: { id, other: claims[other]?.file ?? '' } }];
  });
}

function incomplete(tree: ContentTree): Finding[] {
  return tree.documents.flatMap(({ folder, kind, data, texts }) => [
    ...(data ? [] : [missing(folder, DATA_FILE[kind])]),
    ...LOCALES.filter((locale) => !texts[locale]).map((locale): Finding => {
      const name = `${locale}.mdx`;
      if (locale === SOURCE_LOCALE) return missing(folder, name);
      return { severity: 'warning', file: `${folder}/${name}`, line: 1, rule: 'missing-translation', values: { name } };
    }),
  ]);
}

const missing = (folder: string, name: string): Finding => ({
  severity: 'error',
  file: `${folder}/${name}`,
  line: 1,
  rule: 'missing-file',
  values: { folder, name },
});

const READ = [
  /^content\/(?:README|FIELDS)\.md$/,
  /^content\/_templates\//,
  /^content\/(?:site|topics|notices|planned|links|cards)\.yaml$/,
  /^content\/(?:facts|places|glossary|leaflets|translation\/[^/]+)\/[^/]+\.yaml$/,
  /^content\/welcome-pack\/(?:situations|tasks|edition)\.yaml$/,
  /^content\/events\/\d{4}\/[^/]+\.yaml$/,
  /^content\/(?:style|pictures)\/[^/]+$/,
  /^content\/[^/]+\/[^/]+\/(?:translation|pinned|parity)\.yaml$/,
];

/** A misspelt file would be left out of the site without a word. */
function unread(file: string): Finding[] {
  const kind = KINDS.find((one) => new RegExp(`^content/${one}/[^/]+/[^/]+$`).test(file));
  const valid = kind ? [DATA_FILE[kind], ...LOCALES.map((locale) => `${locale}.mdx`)] : [];
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (valid.includes(name) || READ.some((pattern) => pattern.test(file))) return [];
  return [{ severity: 'error', file, line: 1, rule: 'unknown-file', values: { name }, nearest: nearest(name, valid) }];
}

function names(tree: ContentTree): Finding[] {
  return [
    ...tree.documents.map(({ id, folder }) => ({ id, file: folder })),
    ...[...tree.places, ...tree.glossary].map((file) => ({ id: fileId(file), file: file.file })),
  ].flatMap(({ id, file }): Finding[] =>
    ID.test(id) ? [] : [{ severity: 'error', file, line: 1, rule: 'id-form', values: { id } }],
  );
}

function repeatedFacts(files: readonly YamlFile[]): Finding[] {
  const owners = new Map<string, string>();
  return files.flatMap((file) =>
    Object.keys(record(file.data)).flatMap((id): Finding[] => {
      const other = owners.get(id);
      owners.set(id, other ?? file.file);
      if (other === undefined) return [];
      const line = file.lineOf([id]);
      return [{ severity: 'error', file: file.file, line, rule: 'id-not-unique', values: { id, other } }];
    }),
  );
}
