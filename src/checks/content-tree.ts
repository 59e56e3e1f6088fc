import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { DATA_FILE, KINDS, type Kind } from '../domain/kind.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { parseMdx, splitSections, type BodySection, type ParsedText, type TextNode } from '../markdown/parse.ts';
import { readContentFile } from './content-file.ts';
import type { Finding } from './finding.ts';
import { readPicture, type ContentPicture } from './picture-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** One text of a document: its front matter and its body. */
export interface TextFile {
  file: string;
  locale: Locale;
  raw: string;
  words: YamlFile;
  /** False where the file does not begin with front matter; then words and body are unknown. */
  hasFrontMatter: boolean;
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
  /** Machine-written: what each translation was made from. */
  translation: YamlFile | null;
  pinned: YamlFile | null;
  /** Differences between the languages that are meant; see `src/schemas/parity.ts`. */
  parity?: YamlFile | null;
}

/** Everything in `content/`, read once, as the checks see it. */
export interface ContentTree {
  /** Paths of all files in `content/`, from the root of the project. */
  files: string[];
  /** Why files could not be read as texts; such a file counts as empty. */
  unreadable: Finding[];
  documents: DocumentFolder[];
  facts: YamlFile[];
  places: YamlFile[];
  glossary: YamlFile[];
  events: YamlFile[];
  /** What is printed of texts that the site has: `content/leaflets/`. */
  leaflets: YamlFile[];
  /** Photographs: `content/pictures/`. */
  pictures: ContentPicture[];
  site: YamlFile;
  topics: YamlFile;
  notices: YamlFile;
  /** `content/welcome-pack/`; a site without a welcome pack has none of the three. */
  welcomePack: { situations: YamlFile; tasks: YamlFile; edition: YamlFile } | null;
  /** Sentences for any counter, in one file where there are any. */
  cards: YamlFile[];
  planned: YamlFile;
  /** Outside addresses that several documents use. */
  links: YamlFile;
  /** Words to avoid, a file for each language. */
  style: YamlFile[];
  /** `locales/<locale>/*.json`: JSON is read as YAML, for the lines. */
  interfaceTexts: YamlFile[];
  /** Machine-written data of the YAML files with words, by path from the root. */
  translations: Map<string, YamlFile>;
  /** What `content new` begins drafts from, by name; places to fill in hold one letter. */
  templates: Templates;
}

/** Texts of documents, and YAML files with words in all languages. */
export interface Templates {
  texts: TextFile[];
  files: YamlFile[];
}

/** Reads the content below a project's root. Faults of the files are kept in the tree, nothing throws. */
export function readContent(root: string): ContentTree {
  const content = join(root, 'content');
  const named = (path: string) => relative(root, path).split(sep).join('/');
  const unreadable: Finding[] = [];
  const read: Reader = (path) => {
    const file = named(path);
    const { text, fault } = readContentFile(path, file);
    if (fault) unreadable.push(fault);
    return { file, text };
  };
  const yaml = (path: string) => yamlFrom(read(path));
  const yamlFiles = (folder: string) =>
    list(join(content, folder), 'file')
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => yaml(join(content, folder, name)));
  return {
    files: filesBelow(content).map(named),
    unreadable,
    documents: KINDS.flatMap((kind) =>
      list(join(content, kind), 'folder').map((id) => readDocument(kind, join(content, kind, id), named, read)),
    ),
    facts: yamlFiles('facts'),
    places: yamlFiles('places'),
    glossary: yamlFiles('glossary'),
    events: list(join(content, 'events'), 'folder').flatMap((year) => yamlFiles(join('events', year))),
    leaflets: yamlFiles('leaflets'),
    pictures: list(join(content, 'pictures'), 'file').map((name) => {
      const path = join(content, 'pictures', name);
      return readPicture(path, named(path));
    }),
    site: yaml(join(content, 'site.yaml')),
    topics: yaml(join(content, 'topics.yaml')),
    notices: yaml(join(content, 'notices.yaml')),
    welcomePack: existsSync(join(content, 'welcome-pack'))
      ? {
          situations: yaml(join(content, 'welcome-pack/situations.yaml')),
          tasks: yaml(join(content, 'welcome-pack/tasks.yaml')),
          edition: yaml(join(content, 'welcome-pack/edition.yaml')),
        }
      : null,
    cards: [join(content, 'cards.yaml')].filter(existsSync).map(yaml),
    planned: yaml(join(content, 'planned.yaml')),
    links: yaml(join(content, 'links.yaml')),
    style: yamlFiles('style'),
    interfaceTexts: LOCALES.flatMap((locale) =>
      list(join(root, 'locales', locale), 'file').map((name) => yaml(join(root, 'locales', locale, name))),
    ),
    templates: readTemplates(join(content, '_templates'), read),
    translations: new Map(
      ['places', 'glossary', 'events', 'facts', 'site', 'welcome-pack', 'leaflets'].flatMap((kind) =>
        yamlFiles(join('translation', kind)).map((file) => [file.file, file] as const),
      ),
    ),
  };
}

type Reader = (path: string) => { file: string; text: string };

const yamlFrom = ({ file, text }: ReturnType<Reader>) => readYaml(file, text);

const list = (folder: string, wanted: 'file' | 'folder'): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !entry.name.startsWith('.') && entry.isDirectory() === (wanted === 'folder'))
        .map((entry) => entry.name)
        .toSorted()
    : [];

const filesBelow = (folder: string): string[] => [
  ...list(folder, 'file').map((name) => join(folder, name)),
  ...list(folder, 'folder').flatMap((name) => filesBelow(join(folder, name))),
];

function readDocument(kind: Kind, folder: string, named: (path: string) => string, read: Reader): DocumentFolder {
  const optionalYaml = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? yamlFrom(read(path)) : null;
  };
  const texts: DocumentFolder['texts'] = {};
  for (const locale of LOCALES) {
    const path = join(folder, `${locale}.mdx`);
    if (!existsSync(path)) continue;
    const { file, text } = read(path);
    texts[locale] = readText(file, locale, text);
  }
  return {
    kind,
    id: basename(folder),
    folder: named(folder),
    data: optionalYaml(DATA_FILE[kind]),
    texts,
    translation: optionalYaml('translation.yaml'),
    pinned: optionalYaml('pinned.yaml'),
    parity: optionalYaml('parity.yaml'),
  };
}

function readTemplates(folder: string, read: Reader): Templates {
  const filled = (path: string) => {
    const { file, text } = read(path);
    return { file, text: text.replace(/\{\{\w+\}\}/g, 'x') };
  };
  return {
    texts: list(folder, 'folder').flatMap((kind) =>
      LOCALES.map((locale) => ({ locale, path: join(folder, kind, `${locale}.mdx`) }))
        .filter(({ path }) => existsSync(path))
        .map(({ locale, path }) => {
          const { file, text } = filled(path);
          return readText(file, locale, text);
        }),
    ),
    files: list(folder, 'file')
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => yamlFrom(filled(join(folder, name)))),
  };
}

/** Reads one text. Lines of its body and of its front matter are lines of the file. */
export function readText(file: string, locale: Locale, raw: string): TextFile {
  const normalised = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const frontMatter = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(normalised)?.[1] ?? '';
  const words = readYaml(file, frontMatter, 2);
  const hasFrontMatter = words.data !== null;
  const body: ParsedText = hasFrontMatter ? parseMdx(normalised) : { ok: false, line: 1, column: 1, message: '' };
  const nodes = body.ok ? body.nodes : [];
  return {
    file,
    locale,
    raw: normalised,
    words: hasFrontMatter ? words : { ...words, data: undefined },
    hasFrontMatter,
    body,
    nodes,
    sections: splitSections(nodes),
  };
}

/** Id of a file that is named after it: `content/places/labour-office.yaml` → `labour-office`. */
export const fileId = (file: YamlFile): string => basename(file.file, '.yaml');

/** Id of an event among all: `content/events/2026/05-04-picnic.yaml` → `2026-05-04-picnic`. */
export const eventId = (file: YamlFile): string => file.file.replace(/^.*\/([^/]+)\/([^/]+)\.yaml$/, '$1-$2');
