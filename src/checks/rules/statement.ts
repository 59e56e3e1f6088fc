import { REQUIRED_IDS, STATEMENT } from '../../domain/accessibility-statement.ts';
import { attribute, walk, type TextNode } from '../../markdown/parse.ts';
import type { ContentTree, TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';

/** The accessibility statement carries each id that the law asks for, once, in every language. */
export function checkStatement(tree: ContentTree): Finding[] {
  return tree.documents
    .filter(({ kind, id }) => kind === 'pages' && id === STATEMENT)
    .flatMap(({ texts }) => Object.values(texts))
    .filter((text) => text.body.ok)
    .flatMap(checkText);
}

function checkText(text: TextFile): Finding[] {
  const marks = [...walk(text.nodes)].filter((node) => node.name === 'A11y');
  const at = (line: number) => ({ severity: 'error', file: text.file, line }) as const;
  const missing = REQUIRED_IDS.filter((id) => !marks.some((mark) => idOf(mark) === id));
  const repeated = marks.filter((mark, index) => marks.findIndex((other) => idOf(other) === idOf(mark)) < index);
  return [
    ...missing.map((id): Finding => ({ ...at(1), rule: 'statement-id-missing', values: { id } })),
    ...repeated.map((mark): Finding => ({
      ...at(mark.position?.start.line ?? 1),
      rule: 'statement-id-repeated',
      values: { id: idOf(mark) ?? '' },
    })),
  ];
}

const idOf = (mark: TextNode) => attribute(mark, 'id');
