import { runsOf, type Run } from '../../src/checks/language/runs.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { parseWords } from '../../src/markdown/parse.ts';
import { readText } from '../../src/checks/content-tree.ts';
import { passagesOf } from '../../src/checks/passages.ts';

/** The runs of a line of words, as in front matter. */
export function runsIn(locale: Locale, words: string, file = `content/pages/test/${locale}.mdx`): Run[] {
  const parsed = parseWords(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return runsOf({ file, locale, official: false, nodes: parsed.nodes, lineOf: () => 1 });
}

/** The runs of a whole text with its front matter. */
export function runsInText(locale: Locale, text: string): Run[] {
  const file = readText(`content/pages/test/${locale}.mdx`, locale, text);
  return passagesOf(file).flatMap((passage) => runsOf({ ...passage, official: false }));
}

/** The same words in four languages. */
export const inEveryLanguage = (words: string): Run[] => LOCALES.flatMap((locale) => runsIn(locale, words));
