import { CYRILLIC_LOCALES, LOCALES, type Locale } from '../../domain/locale.ts';
import type { Finding } from '../finding.ts';
import {
  FOREIGN_LETTERS,
  foreignLetter,
  loneTwin,
  MIXED_WORD,
  mixedAlphabets,
  type Fault,
} from '../language/alphabets.ts';
import type { Run } from '../language/runs.ts';
import { QUOTES, STRAIGHT_APOSTROPHE } from './prose.ts';

interface Rule {
  locales: readonly Locale[];
  /** What stands in all that the pattern finds; a text without it is not searched. */
  sign?: string;
  pattern: RegExp;
  /** The fault in what the pattern found, with the words around it; null where it is none after all. */
  fault: (found: string, locale: Locale, around: () => string) => Fault | null;
}

const dashOf = (locale: Locale) => (CYRILLIC_LOCALES.includes(locale) ? '—' : '–');

const rule = (id: Finding['rule'], pattern: RegExp, locales: readonly Locale[] = LOCALES): Rule => ({
  locales,
  pattern,
  fault: (_found, _locale, around) => ({ rule: id, values: { text: around() } }),
});

const RULES: readonly Rule[] = [
  rule('three-dots', /\.{3,}/g),
  rule('double-space', /(?<=\S)[ \u00A0]{2,}(?=\S)/g),
  rule('space-before-mark', /(?<=\S)\s[,.;:?!](?![\p{L}\d.])/gu),
  // Between a consonant and ї the apostrophe always stands; before other letters than я, ю, є, ї never.
  rule(
    'apostrophe-place',
    /[бвгґджзклмнпрстфхцчшщБВГҐДЖЗКЛМНПРСТФХЦЧШЩ][їЇ]|(?<=\p{Script=Cyrillic})’(?=\p{Ll})[^яюєї]/gu,
    ['uk'],
  ),
  {
    locales: LOCALES,
    pattern: /(?:^|\s)--?(?=\s|$)|(?<=\p{L})--+(?=\p{L})/gu,
    fault: (_found, locale, around) => ({ rule: 'spaced-hyphen', values: { text: around(), dash: dashOf(locale) } }),
  },
  {
    locales: LOCALES,
    pattern: /(?<=\p{L})[ʼ‘‛`´′＇](?=\p{L})/gu,
    fault: (sign, _locale, around) => ({ rule: 'wrong-apostrophe', values: { text: around(), sign } }),
  },
  { locales: LOCALES, pattern: /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]|\p{L}\p{M}/gu, fault: invisible },
  { locales: LOCALES, pattern: MIXED_WORD, fault: mixedAlphabets },
  { locales: LOCALES, pattern: /(?<![\p{L}\d.@/’-])\p{L}(?![\p{L}\d@/’-]|\.\p{L})/gu, fault: loneTwin },
  ...FOREIGN_LETTERS.map(({ locale, letters, pattern }): Rule => ({
    locales: [locale],
    pattern,
    fault: (word) => foreignLetter(word, letters),
  })),
];

/** What `prose.ts` finds in documents. */
const OUTSIDE_DOCUMENTS: readonly Rule[] = [
  ...LOCALES.map((locale): Rule => {
    const { wrong, valid } = QUOTES[locale];
    return { locales: [locale], pattern: wrong, fault: (text) => ({ rule: 'wrong-quotes', values: { text, valid } }) };
  }),
  { ...rule('straight-apostrophe', STRAIGHT_APOSTROPHE), sign: "'" },
];

/** Signs that the site does not set by itself, and letters of another alphabet. */
export function checkTypography(runs: readonly Run[]): Finding[] {
  return runs.flatMap(checkRun);
}

function checkRun(run: Run): Finding[] {
  const rules = run.file.endsWith('.mdx') ? RULES : [...RULES, ...OUTSIDE_DOCUMENTS];
  return rules.flatMap(({ locales, sign = '', pattern, fault }) =>
    // Most texts have no fault, and a search costs a tenth of matchAll.
    locales.includes(run.locale) && run.text.includes(sign) && run.text.search(pattern) >= 0
      ? [...run.text.matchAll(pattern)].flatMap((match): Finding[] => {
          const found = fault(match[0], run.locale, () => wordsAround(run.text, match.index, match[0].length));
          return found ? [{ severity: 'error', file: run.file, line: run.lineAt(match.index), ...found }] : [];
        })
      : [],
  );
}

/** What an editor looks for: the word in which the found signs stand, or the words on both sides of them. */
function wordsAround(text: string, index: number, length: number): string {
  const before = /\S*$/.exec(text.slice(0, index))?.[0] ?? '';
  const rest = text.slice(index + length);
  const after = (/[\p{L}’]$/u.test(text.slice(0, index + length)) ? /^\S*/ : /^\s*\S*/).exec(rest)?.[0] ?? '';
  return `${before}${text.slice(index, index + length)}${after}`.replace(/\s+/g, ' ').trim();
}

/** Zero-width signs, and letters put together from two signs where one exists. */
function invisible(found: string, _locale: Locale, around: () => string): Fault | null {
  const sign = found.length > 1 ? found.slice(1) : found;
  if (found.length > 1 && found === found.normalize('NFC')) return null;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { rule: 'invisible-sign', values: { text: around(), code: `U+${code}` } };
}
