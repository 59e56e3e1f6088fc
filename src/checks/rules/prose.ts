import { LOCALES, QUOTATION_MARKS, type Locale } from '../../domain/locale.ts';
import type { TextNode } from '../../markdown/parse.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { passagesOf, type Passage } from '../passages.ts';

/** Beginnings of the words for lengths of time in the four languages. */
const LENGTHS = [
  'minut|godzin|dni|dnia|dzień|tygod|miesi[ąęe]c|lat(?!\\p{L})|lata|rok(?!\\p{L})',
  'minute|hour|day|week|month|year|working',
  'хвилин|годин|дн|день|робоч|тиж|місяц|рок|рік',
  'минут|час(?:а|ов|ам|ах)?(?!\\p{L})|рабоч|недел|месяц|год|лет',
].join('|');

/**
 * Values that must be facts, so that they change once for four languages. Four digits of a year are no length. A text without
 * the sign holds no such value, and need not be searched at length.
 */
const LITERALS = [
  {
    rule: 'literal-email',
    sign: /@/,
    pattern: /[\w.+-]+@[\w-]+\.[\w.-]*\w/g,
  },
  {
    rule: 'literal-amount',
    sign: /\d/,
    pattern: /\d[\d\s.,]*(?:zł(?!\p{L})|złot\p{L}+|злот\p{L}+|PLN|EUR|USD|€|\$)|(?:PLN|EUR|€|\$)\s?\d[\d\s.,]*\d?/gu,
  },
  {
    rule: 'literal-phone',
    sign: /\d/,
    pattern: /(?<![\d/\p{L}])(?:\+?\d[\d \u00A0-]{7,}\d|112|99[789]|116\s?1(?:11|23))(?![\d/])/gu,
  },
  {
    rule: 'literal-duration',
    sign: /\d/,
    pattern: new RegExp(`(?<!\\d)(?!(?:19|20)\\d\\d\\s)\\d+(?:[-–]\\d+)?[\\s-](?:${LENGTHS})\\p{L}*`, 'gu'),
  },
] as const;

/** What is wrong beside each pair of quotation marks. */
const WRONG_MARKS = { '„…”': /["“«»]|‘/g, '“…”': /["„«»]/g, '«…»': /["“”„]/g } as const;

/** Quotation marks of a language, and those that are wrong in it. Polish words inside another text keep Polish ones. */
export const QUOTES = Object.fromEntries(
  LOCALES.map((locale) => [locale, { wrong: WRONG_MARKS[QUOTATION_MARKS[locale]], valid: QUOTATION_MARKS[locale] }]),
) as Record<Locale, { wrong: RegExp; valid: string }>;

/** Words with a straight apostrophe, in a text that holds one (`'`); from each letter of others the search would begin anew. */
export const STRAIGHT_APOSTROPHE = /\p{L}*'\p{L}*/gu;

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
    findings.push({ severity: 'error', file: passage.file, line: passage.lineOf(node, index), rule, values });
  };
  for (const { rule, sign, pattern } of LITERALS) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) report(rule, match.index, { text: match[0].trim() });
  }
  const { wrong, valid } = QUOTES[locale];
  for (const quote of text.matchAll(wrong)) report('wrong-quotes', quote.index, { text: quote[0], valid });
  if (!text.includes("'")) return findings;
  for (const word of text.matchAll(STRAIGHT_APOSTROPHE)) report('straight-apostrophe', word.index, { text: word[0] });
  return findings;
}
