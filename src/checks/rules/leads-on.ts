import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record, stringList } from '../known.ts';

/** A chapter of the guide leads on: to a procedure, another document, or a place. */
export function checkLeadsOn(tree: ContentTree): Finding[] {
  return tree.documents.flatMap(({ kind, data }): Finding[] => {
    if (kind !== 'guide' || data?.data === undefined) return [];
    const { related, places } = record(data.data);
    if (stringList(related).length + stringList(places).length > 0) return [];
    return [{ severity: 'error', file: data.file, line: data.lineOf([]), rule: 'chapter-leads-nowhere', values: {} }];
  });
}
