import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { DATA_FILE, KINDS, type Kind } from '../domain/kind.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { parseMdx, splitSections, type BodySection, type ParsedText, type TextNode } from '../markdown/parse.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** One text of a document: its front matter and its body. */
export interface TextFile {
  file: string;
  locale: Locale;
  raw: string;
  words: YamlFile;
  body: ParsedText;
  nodes: TextNode[];
  sections: BodySection[];
}

/** A document's folder as it stands on the disk. */
export interface DocumentFolder {
  kind: Kind;
  id: string;
  /** Path of the folder from the root of the project. */
  folder: string;
  data: YamlFile | null;
  texts: Partial<Record<Locale, TextFile>>;
}

/** Everything in `content/`, read once, as the checks see it. */
export interface ContentTree {
  documents: DocumentFolder[];
  facts: YamlFile[];
  places: YamlFile[];
  glossary: YamlFile[];
  site: YamlFile;
  topics: YamlFile;
  notices: YamlFile;
  planned: YamlFile;
}

/** Reads the content below a project's root. Faults of the files are kept in the tree, nothing throws. */
export function readContent(root: string): ContentTree {
  const content = join(root, 'content');
  const named = (path: string) => relative(root, path).split(sep).join('/');
  const yaml = (path: string) => readYaml(named(path), existsSync(path) ? readFileSync(path, 'utf8') : '');
  const yamlFiles = (folder: string) =>
    list(join(content, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => yaml(join(content, folder, name)));
  return {
    documents: KINDS.flatMap((kind) =>
      list(join(content, kind)).map((id) => readDocument(kind, join(content, kind, id), named)),
    ),
    facts: yamlFiles('facts'),
    places: yamlFiles('places'),
    glossary: yamlFiles('glossary'),
    site: yaml(join(content, 'site.yaml')),
    topics: yaml(join(content, 'topics.yaml')),
    notices: yaml(join(content, 'notices.yaml')),
    planned: yaml(join(content, 'planned.yaml')),
  };
}

const list = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .toSorted()
    : [];

function readDocument(kind: Kind, folder: string, named: (path: string) => string): DocumentFolder {
  const dataPath = join(folder, DATA_FILE[kind]);
  const texts: DocumentFolder['texts'] = {};
  for (const locale of LOCALES) {
    const path = join(folder, `${locale}.mdx`);
    if (existsSync(path)) texts[locale] = readText(named(path), locale, readFileSync(path, 'utf8'));
  }
  return {
    kind,
    id: basename(folder),
    folder: named(folder),
    data: existsSync(dataPath) ? readYaml(named(dataPath), readFileSync(dataPath, 'utf8')) : null,
    texts,
  };
}

/** Reads one text. Lines of its body and of its front matter are lines of the file. */
export function readText(file: string, locale: Locale, raw: string): TextFile {
  const normalised = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const frontMatter = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(normalised);
  const body = parseMdx(normalised);
  const nodes = body.ok ? body.nodes : [];
  return {
    file,
    locale,
    raw: normalised,
    words: readYaml(file, frontMatter?.[1] ?? '', 2),
    body,
    nodes,
    sections: splitSections(nodes),
  };
}

/** Id of a file that is named after it: `content/places/labour-office.yaml` → `labour-office`. */
export const fileId = (file: YamlFile): string => basename(file.file, '.yaml');
