import { isLocale, type Locale } from '../../domain/locale.ts';
import { parseWords, type TextNode } from '../../markdown/parse.ts';
import type { ContentTree } from '../content-tree.ts';
import { record } from '../known.ts';
import { passagesOf } from '../passages.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Words that readers see, in one language, wherever in the content or the interface they stand. */
export interface ReaderText {
  file: string;
  locale: Locale;
  /** True for official Polish names: they are quoted as they are, whatever we think of their style. */
  official: boolean;
  nodes: readonly TextNode[];
  /** Line in the file of a node, or of the character with this number in a text node. */
  lineOf(node: TextNode, index?: number): number;
}

/** Stands in a text for what is no word of its language: a value, a foreign name, a placeholder. */
export const GAP = '\uFFFC';

/** Fields of data files that hold Polish words and no language key. */
const POLISH_FIELDS =
  /(?:^officialName|^venue|^organisers\.\d+|^sourceName|^address\.(?:street|city)|^district|^legalBasis\.\d+\.title)$/;

/** Search words are what people type, so they are never judged. */
const NOT_JUDGED = 'alsoSaid';

/** Every text that readers see: documents, the words of all YAML files, and the interface. */
export function readerTexts(tree: ContentTree): ReaderText[] {
  const yaml = [
    ...tree.facts,
    ...tree.places,
    ...tree.glossary,
    ...tree.events,
    tree.site,
    tree.topics,
    tree.notices,
    ...Object.values(tree.welcomePack ?? {}),
    ...tree.cards,
  ];
  return [
    ...tree.documents.flatMap((document) => [
      ...Object.values(document.texts).flatMap((text) =>
        passagesOf(text).map((passage) => ({ ...passage, official: false })),
      ),
      ...(document.data ? textsOfData(document.data) : []),
    ]),
    ...yaml.flatMap(textsOfData),
    ...tree.interfaceTexts.flatMap(interfaceTexts),
  ];
}

type Path = readonly string[];

/** Whatever stands under a key per language, and the fields that are Polish by their nature. */
function textsOfData(file: YamlFile): ReaderText[] {
  const visit = (value: unknown, path: Path, locale: Locale | null): ReaderText[] => {
    if (typeof value === 'string') {
      if (locale) return [textAt(file, path, locale, false, value)];
      return POLISH_FIELDS.test(path.join('.')) ? [textAt(file, path, 'pl', true, value)] : [];
    }
    if (typeof value !== 'object' || value === null || path.at(-1) === NOT_JUDGED) return [];
    const byLocale = locale === null && !Array.isArray(value) && Object.keys(value).every(isLocale);
    return Object.entries(value).flatMap(([key, inner]) =>
      visit(inner, [...path, key], byLocale && isLocale(key) ? key : locale),
    );
  };
  return visit(file.data, [], null);
}

function textAt(file: YamlFile, path: Path, locale: Locale, official: boolean, value: string): ReaderText {
  const parsed = parseWords(value);
  const nodes = parsed.ok ? parsed.nodes : [{ type: 'text', value }];
  return { file: file.file, locale, official, nodes, lineOf: () => file.lineOf(stepsOf(path)) };
}

/** Places in lists are numbers in the YAML tree. */
const stepsOf = (path: Path) => path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The strings of `locales/<locale>/*.json`, with their placeholders as gaps. */
function interfaceTexts(file: YamlFile): ReaderText[] {
  const locale = /(\w+)\/\w+\.json$/.exec(file.file)?.[1];
  if (!isLocale(locale)) return [];
  return Object.entries(record(file.data)).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [
          {
            file: file.file,
            locale,
            official: false,
            nodes: [{ type: 'text', value: value.replace(/\{\{.*?\}\}/g, GAP) }],
            lineOf: () => file.lineOf([key]),
          },
        ]
      : [],
  );
}
