import { attribute, isElement, walk, type TextNode } from '../../markdown/parse.ts';
import { fileId, type ContentTree, type TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';

/** A place stands once in a text. One that is also listed in the data is shown where the text has it, and only there. */
export function checkRepeatedPlaces(tree: ContentTree): Finding[] {
  const byKind = Map.groupBy(tree.places.filter(isShown), (file) => record(file.data)['kind']);
  const idsOf = (node: TextNode): string[] => {
    if (!isElement(node)) return [];
    if (node.name === 'Place') return [attribute(node, 'id') ?? ''];
    return node.name === 'Places' ? (byKind.get(attribute(node, 'kind')) ?? []).map(fileId) : [];
  };
  return tree.documents.flatMap((document) => Object.values(document.texts).flatMap((text) => repeated(text, idsOf)));
}

const isShown = (file: ContentTree['places'][number]) => record(file.data)['status'] !== 'superseded';

function repeated(text: TextFile, idsOf: (node: TextNode) => string[]): Finding[] {
  const shown = new Set<string>();
  return [...walk(text.nodes)].flatMap((node) => {
    const twice = idsOf(node).filter((id) => shown.has(id));
    for (const id of idsOf(node)) shown.add(id);
    const line = node.position?.start.line ?? 1;
    return twice.map((id): Finding => ({
      severity: 'warning',
      file: text.file,
      line,
      rule: 'place-twice',
      values: { id },
    }));
  });
}
