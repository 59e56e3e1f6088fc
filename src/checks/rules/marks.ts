import { STATEMENT, STATEMENT_IDS } from '../../domain/accessibility-statement.ts';
import { attribute, isElement, walk, type TextNode } from '../../markdown/parse.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { passagesOf, type Passage } from '../passages.ts';

interface Mark {
  /** The attribute that the mark cannot do without. */
  needs: string | null;
  /** Attributes that it may have besides, with their values. */
  may?: Record<string, readonly string[]>;
  /** True for a mark that has no sense without words inside. */
  words?: true;
}

/** Marks that may stand inside a line. */
const IN_LINE: Record<string, Mark> = {
  Fact: { needs: 'id', may: { form: ['nominative', 'genitive'] } },
  Term: { needs: 'id', words: true },
  Pl: { needs: null, words: true },
};

/** The mark of the accessibility statement, in a line or on a line of its own. */
const IN_STATEMENT: Record<string, Mark> = {
  A11y: { needs: 'id', may: { id: STATEMENT_IDS }, words: true },
};

/** Marks of bodies that stand on a line of their own. */
const ON_OWN_LINE: Record<string, Mark> = {
  Place: { needs: 'id' },
  Places: { needs: 'kind' },
  Call: { needs: 'id' },
  Warning: { needs: null, words: true },
};

/** Words that are also shown where nothing but words can be: titles in tabs, summaries in search results. */
const PLAIN = /^(?:title|summary)$/;
const PLAIN_IN_POLISH = /^phrases\./;

/** Texts hold words and the known marks, never code. */
export function checkMarks(tree: ContentTree): Finding[] {
  return tree.documents.flatMap((document) =>
    Object.values(document.texts).flatMap((text) =>
      text.hasFrontMatter
        ? passagesOf(text).flatMap(checkPassage)
        : [{ severity: 'error', file: text.file, line: 1, rule: 'front-matter', values: {} } as const],
    ),
  );
}

function checkPassage(passage: Passage): Finding[] {
  const { file, key, nodes } = passage;
  if (!passage.parsed.ok) return [stopped(passage)];
  const plainKey = key !== null && (PLAIN.test(key) || (passage.locale === 'pl' && PLAIN_IN_POLISH.test(key)));
  const marked = plainKey ? nodes.find((node) => node.type !== 'text') : undefined;
  if (marked && key !== null) {
    return [{ severity: 'error', file, line: passage.lineOf(marked), rule: 'plain-words', values: { key } }];
  }
  return [...walk(nodes)].flatMap((node) => (isElement(node) ? checkMark(node, passage) : []));
}

/** What made the parser stop: a mark that is not written rightly, or a sign that is code. */
function stopped(passage: Passage): Finding {
  const { line, excerpt } = passage.stop();
  const rule = /^<\/?[A-Z]/.test(excerpt) ? 'mark-malformed' : 'code-in-text';
  return { severity: 'error', file: passage.file, line, rule, values: { detail: excerpt } };
}

function allowedIn({ key, file }: Passage): Record<string, Mark> {
  if (key !== null) return IN_LINE;
  const statement = file.startsWith(`content/pages/${STATEMENT}/`);
  return { ...IN_LINE, ...ON_OWN_LINE, ...(statement ? IN_STATEMENT : {}) };
}

function checkMark(node: TextNode, passage: Passage): Finding[] {
  const at = { severity: 'error', file: passage.file, line: passage.lineOf(node) } as const;
  const name = node.name ?? '';
  const allowed = allowedIn(passage);
  const mark = allowed[name];
  if (!mark) {
    const names = Object.keys(allowed);
    return [{ ...at, rule: 'unknown-mark', values: { name, valid: names.join(', ') }, nearest: nearest(name, names) }];
  }
  const findings: Finding[] = [];
  if (node.type === 'mdxJsxTextElement' && name in ON_OWN_LINE) {
    findings.push({ ...at, rule: 'mark-own-line', values: { name } });
  }
  if (mark.needs !== null && attribute(node, mark.needs) === null) {
    findings.push({ ...at, rule: 'mark-without-id', values: { name, attribute: mark.needs } });
  }
  if (mark.words && (node.children ?? []).length === 0) {
    findings.push({ ...at, rule: 'mark-without-words', values: { name } });
  }
  const valid = [...new Set([...(mark.needs === null ? [] : [mark.needs]), ...Object.keys(mark.may ?? {})])];
  for (const { name: key = '…' } of node.attributes ?? []) {
    const choices = mark.may?.[key];
    const value = attribute(node, key) ?? '';
    if (!valid.includes(key)) {
      findings.push({
        ...at,
        rule: 'unknown-attribute',
        values: { name, key, valid: valid.join(', ') || '—' },
        nearest: nearest(key, valid),
      });
    } else if (choices && !choices.includes(value)) {
      const values = { key, value, valid: choices.join(', ') };
      findings.push({ ...at, rule: 'wrong-choice', values, nearest: nearest(value, choices) });
    }
  }
  return findings;
}
