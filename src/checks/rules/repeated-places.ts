import { attribute, isElement, walk, type TextNode } from '../../markdown/parse.ts';
import { fileId, type ContentTree, type DocumentFolder, type TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record, stringList } from '../known.ts';

/** A place stands once on a page: in the list of its data or in its text. */
export function checkRepeatedPlaces(tree: ContentTree): Finding[] {
  const byKind = Map.groupBy(tree.places.filter(isShown), (file) => record(file.data)['kind']);
  const idsOf = (node: TextNode): string[] => {
    if (!isElement(node)) return [];
    if (node.name === 'Place') return [attribute(node, 'id') ?? ''];
    return node.name === 'Places' ? (byKind.get(attribute(node, 'kind')) ?? []).map(fileId) : [];
  };
  return tree.documents.flatMap((document) =>
    Object.values(document.texts).flatMap((text) => repeated(document, text, idsOf)),
  );
}

const isShown = (file: ContentTree['places'][number]) => record(file.data)['status'] !== 'superseded';

function repeated({ data }: DocumentFolder, text: TextFile, idsOf: (node: TextNode) => string[]): Finding[] {
  const shown = new Set(stringList(record(data?.data)['places']));
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
