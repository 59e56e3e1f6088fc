import type { Locale } from '../../domain/locale.ts';
import type { TextNode } from '../../markdown/parse.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { passagesOf, type Passage } from '../passages.ts';

/** Values that must be facts, so that they change once for four languages. */
const LITERALS = [
  {
    rule: 'literal-email',
    pattern: /[\w.+-]+@[\w-]+\.[\w.-]*\w/,
  },
  {
    rule: 'literal-amount',
    pattern: /\d[\d\s.,]*(?:zł(?!\p{L})|złot\p{L}+|злот\p{L}+|PLN|EUR|USD|€|\$)|(?:PLN|EUR|€|\$)\s?\d[\d\s.,]*\d?/u,
  },
  {
    rule: 'literal-phone',
    pattern: /(?<![\d/\p{L}])(?:\+?\d[\d \u00A0-]{7,}\d|112|99[789]|116\s?1(?:11|23))(?![\d/])/u,
  },
  {
    rule: 'literal-duration',
    pattern:
      /(?<!\d)(?!(?:19|20)\d\d\s)\d+(?:[-–]\d+)?[\s-](?:minut|godzin|dni|dnia|dzień|tygod|miesi[ąęe]c|lat(?!\p{L})|lata|rok(?!\p{L})|minute|hour|day|week|month|year|working|хвилин|годин|дн|день|роб|тиж|місяц|рок|рік|минут|час|рабоч|недел|месяц|год|лет)\p{L}*/u,
  },
] as const;

/** Quotation marks of a language, and those that are wrong in it. Polish words inside another text keep Polish ones. */
const QUOTES: Record<Locale, { wrong: RegExp; valid: string }> = {
  pl: { wrong: /["“«»]|‘/, valid: '„…”' },
  en: { wrong: /["„«»]/, valid: '“…”' },
  uk: { wrong: /["“”„]/, valid: '«…»' },
  ru: { wrong: /["“”„]/, valid: '«…»' },
};

const STRAIGHT_APOSTROPHE = /\p{L}*'\p{L}*/u;

/** Values, quotation marks and apostrophes in running text. */
export function checkProse(tree: ContentTree): Finding[] {
  return tree.documents
    .flatMap((document) => Object.values(document.texts))
    .flatMap(passagesOf)
    .flatMap((passage) => passage.nodes.flatMap((node) => checkNode(node, passage.locale, passage)));
}

function checkNode(node: TextNode, locale: Locale, passage: Passage): Finding[] {
  if (node.type === 'text') return checkText(node, locale, passage);
  const inner = node.name === 'Pl' ? 'pl' : locale;
  return (node.children ?? []).flatMap((child) => checkNode(child, inner, passage));
}

function checkText(node: TextNode, locale: Locale, passage: Passage): Finding[] {
  const text = node.value ?? '';
  const findings: Finding[] = [];
  const report = (rule: Finding['rule'], index: number, values: Finding['values']) => {
    const line = passage.lineOf(node) + (passage.part === 'body' ? text.slice(0, index).split('\n').length - 1 : 0);
    findings.push({ severity: 'error', file: passage.file, line, rule, values });
  };
  for (const { rule, pattern } of LITERALS) {
    const match = pattern.exec(text);
    if (match) report(rule, match.index, { text: match[0].trim() });
  }
  const { wrong, valid } = QUOTES[locale];
  const quote = wrong.exec(text);
  if (quote) report('wrong-quotes', quote.index, { text: quote[0], valid });
  const apostrophe = STRAIGHT_APOSTROPHE.exec(text);
  if (apostrophe) report('straight-apostrophe', apostrophe.index, { text: apostrophe[0] });
  return findings;
}
