import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { parityOf } from '../parity/document.ts';
import { learnFrom } from '../parity/knowledge.ts';

/**
 * Each translation says what the Polish text says: piece by piece the same blocks, values, marks and negations, and no
 * two entries have changed places. Pieces that one of the two lacks are for `checkEntries` and `checkSections`.
 */
export function checkParity(tree: ContentTree): Finding[] {
  const { readings, ...knowledge } = learnFrom(tree);
  return [...readings].flatMap(([document, reading]) => parityOf(document, reading, knowledge));
}
