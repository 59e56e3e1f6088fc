import { attribute, isElement, walk } from '../../markdown/parse.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { passagesOf, type Passage } from '../passages.ts';

/** Marks that may stand inside a line, with the attribute that each needs. */
const IN_LINE: Record<string, string | null> = { Fact: 'id', Term: 'id', Pl: null };

/** Marks of bodies that stand on a line of their own. */
const ON_OWN_LINE: Record<string, string | null> = { Place: 'id', Places: 'kind', Call: 'id', Warning: null };

/** Texts hold words and the known marks, never code. */
export function checkMarks(tree: ContentTree): Finding[] {
  return tree.documents
    .flatMap((document) => Object.values(document.texts))
    .flatMap(passagesOf)
    .flatMap(checkPassage);
}

function checkPassage(passage: Passage): Finding[] {
  const { file, parsed } = passage;
  if (!parsed.ok) {
    return [{ severity: 'error', file, line: passage.lineOf(null), rule: 'code-in-text', values: { detail: parsed.message } }];
  }
  const allowed = passage.part === 'body' ? { ...IN_LINE, ...ON_OWN_LINE } : IN_LINE;
  const names = Object.keys(allowed);
  return [...walk(passage.nodes)].flatMap((node): Finding[] => {
    const at = { severity: 'error', file, line: passage.lineOf(node) } as const;
    if (['mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm'].includes(node.type)) {
      return [{ ...at, rule: 'code-in-text', values: { detail: `{${node.value ?? ''}}` } }];
    }
    if (node.type === 'html' || node.type === 'image' || node.type === 'code') {
      return [{ ...at, rule: 'unknown-mark', values: { name: node.type, valid: names.join(', ') } }];
    }
    if (!isElement(node)) return [];
    const name = node.name ?? '';
    if (!names.includes(name)) {
      return [{ ...at, rule: 'unknown-mark', values: { name, valid: names.join(', ') }, nearest: nearest(name, names) }];
    }
    const needed = allowed[name];
    if (typeof needed === 'string' && attribute(node, needed) === null) {
      return [{ ...at, rule: 'mark-without-id', values: { name, attribute: needed } }];
    }
    return [];
  });
}
