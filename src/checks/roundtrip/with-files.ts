import { TRANSLATED_LOCALES } from '../../domain/locale.ts';
import { readText, type ContentTree, type DocumentFolder } from '../content-tree.ts';
import { readYaml, type YamlFile } from '../yaml-file.ts';

/** A content tree as it would be with other texts in some files, by path. Nothing is written. */
export function withFiles(tree: ContentTree, texts: ReadonlyMap<string, string>): ContentTree {
  const yaml = (file: YamlFile): YamlFile => {
    const text = texts.get(file.file);
    return text === undefined ? file : readYaml(file.file, text);
  };
  const { documents, translations, ...rest } = tree;
  return {
    ...(mapYaml(rest, yaml) as typeof rest),
    files: [...new Set([...tree.files, ...texts.keys()])],
    translations,
    documents: documents.map((document) => withTexts(document, texts)),
  };
}

function withTexts(document: DocumentFolder, texts: ReadonlyMap<string, string>): DocumentFolder {
  const own = TRANSLATED_LOCALES.flatMap((locale) => {
    const file = `${document.folder}/${locale}.mdx`;
    const text = texts.get(file);
    return text === undefined ? [] : [[locale, readText(file, locale, text)] as const];
  });
  return own.length === 0 ? document : { ...document, texts: { ...document.texts, ...Object.fromEntries(own) } };
}

/** Every YAML file of a content tree that is no document's. */
export function yamlFilesOf({ documents: _documents, translations: _translations, ...rest }: ContentTree): YamlFile[] {
  const found: YamlFile[] = [];
  mapYaml(rest, (file) => {
    found.push(file);
    return file;
  });
  return found;
}

/** A part of a tree with its YAML files replaced, however deep they stand in lists and records. */
function mapYaml(value: unknown, replace: (file: YamlFile) => YamlFile): unknown {
  if (Array.isArray(value)) return value.map((one) => mapYaml(one, replace));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  if ('lineOf' in value) return replace(value as YamlFile);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapYaml(one, replace)]));
}

/** The name under which a subject is known in a translator's file. */
export const subjectName = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;
