import type { ContentTree, TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';
import type { Run } from '../language/runs.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Words of a template that may stay: examples that a real text may well have, with the same words. */
const EXAMPLES =
  /^(?:documents|mistakes|phrases|costs|alsoSaid|glance\.(?:cost|time|where|how))\b|^steps\.[\w-]+\.title$/;

/** What is published says nothing that a template only says to the editor. */
export function checkTemplateWords(tree: ContentTree, runs: readonly Run[]): Finding[] {
  const sentences = templateSentences(tree);
  if (sentences.size === 0) return [];
  const drafts = draftFiles(tree);
  return runs.flatMap((run): Finding[] => {
    const text = plain(run.text);
    if (!sentences.has(text) || drafts.has(run.file)) return [];
    return [{ severity: 'error', file: run.file, line: run.lineAt(0), rule: 'template-words', values: { text } }];
  });
}

function templateSentences({ templates }: ContentTree): Set<string> {
  const words = [
    ...templates.files.flatMap(({ data }) =>
      Object.values(record(record(data)['words'])).flatMap((ofLocale) => stringsIn(ofLocale)),
    ),
    ...templates.texts.flatMap((text) => [...stringsIn(text.words.data), ...paragraphsOf(text)]),
  ];
  return new Set(words.map(plain).filter((text) => text.includes(' ')));
}

/** Headings of a template are of use in real texts too. */
const paragraphsOf = ({ raw }: TextFile): string[] =>
  raw
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'));

function stringsIn(value: unknown, path = ''): string[] {
  if (EXAMPLES.test(path)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path === '' ? key : `${path}.${key}`));
}

function draftFiles(tree: ContentTree): Set<string> {
  const isDraft = (file: YamlFile) => record(file.data)['draft'] === true;
  return new Set([
    ...[...tree.places, ...tree.glossary, ...tree.events].filter(isDraft).map(({ file }) => file),
    ...tree.documents
      .filter(({ data }) => record(data?.data)['status'] !== 'published')
      .flatMap(({ texts }) => Object.values(texts).map(({ file }) => file)),
  ]);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
