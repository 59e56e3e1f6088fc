import { readText, type ContentTree, type DocumentFolder } from '../content-tree.ts';
import { TRANSLATED_LOCALES, type Locale } from '../../domain/locale.ts';
import { readYaml, type YamlFile } from '../yaml-file.ts';

/** A content tree as it would be with other texts in some files, by path. Nothing is written. */
export function withFiles(tree: ContentTree, texts: ReadonlyMap<string, string>): ContentTree {
  const yaml = (file: YamlFile): YamlFile => {
    const text = texts.get(file.file);
    return text === undefined ? file : readYaml(file.file, text);
  };
  const documents = tree.documents.map((document): DocumentFolder => {
    const own = TRANSLATED_LOCALES.flatMap((locale): [Locale, ReturnType<typeof readText>][] => {
      const file = `${document.folder}/${locale}.mdx`;
      const text = texts.get(file);
      return text === undefined ? [] : [[locale, readText(file, locale, text)]];
    });
    return own.length === 0 ? document : { ...document, texts: { ...document.texts, ...Object.fromEntries(own) } };
  });
  return {
    ...tree,
    files: [...new Set([...tree.files, ...texts.keys()])],
    documents,
    places: tree.places.map(yaml),
    events: tree.events.map(yaml),
    glossary: tree.glossary.map(yaml),
    facts: tree.facts.map(yaml),
    site: yaml(tree.site),
    topics: yaml(tree.topics),
    notices: yaml(tree.notices),
  };
}

/** The name under which a subject is known in a translator's file. */
export const subjectName = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;
