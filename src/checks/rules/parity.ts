import { SOURCE_LOCALE } from '../../domain/locale.ts';
import type { ContentTree, DocumentFolder } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';
import { parityOf } from '../parity/document.ts';
import { learnFrom } from '../parity/knowledge.ts';

/**
 * Each translation says what the Polish text says: piece by piece the same blocks, values, marks and negations, and no
 * two entries have changed places. Pieces that one of the two lacks are for `checkEntries` and `checkSections`.
 */
export function checkParity(tree: ContentTree): Finding[] {
  const { readings, ...knowledge } = learnFrom(tree);
  return [...readings].flatMap(([document, reading]) => {
    const found = parityOf(document, reading, knowledge);
    // A draft is translated while it is written; nobody reads it yet.
    return isDraft(document) ? found.map((finding) => ({ ...finding, severity: 'warning' as const })) : found;
  });
}

const isDraft = ({ data }: DocumentFolder) => record(data?.data)['status'] === 'draft';

/** The tree without the texts in which errors were found; where the Polish is faulty, without its translations. */
export function withoutFaulty(tree: ContentTree, found: readonly Finding[]): ContentTree {
  const faulty = new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const sound = ({ texts }: DocumentFolder): DocumentFolder['texts'] => {
    const polish = texts[SOURCE_LOCALE];
    if (!polish || faulty.has(polish.file)) return {};
    return Object.fromEntries(Object.entries(texts).filter(([, { file }]) => !faulty.has(file)));
  };
  return { ...tree, documents: tree.documents.map((document) => ({ ...document, texts: sound(document) })) };
}
