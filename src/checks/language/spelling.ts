import { isTaught, TAUGHT_LOCALES, type TaughtLocale } from './taught.ts';
import { inOrder, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Dictionaries, Dictionary } from './dictionaries.ts';
import type { Run } from './runs.ts';
import { checkWordList, names, wordListFile, type WordLists } from './word-lists.ts';
import { scriptOf, wordsOf } from './words.ts';

/** What a spelling check found, and how many words it read. */
export interface Spelling {
  findings: Finding[];
  words: number;
}

/** Words that readers see and no dictionary knows, and faults of the project's own lists. */
export function checkSpelling(runs: readonly Run[], dictionaries: Dictionaries, lists: WordLists): Spelling {
  const judge = judgeWith(dictionaries);
  const withoutNames = blankOut(TAUGHT_LOCALES.flatMap((locale) => names(lists[locale])));
  const findings = TAUGHT_LOCALES.flatMap((locale) => checkWordList(lists[locale], dictionaries[locale].isNeedless));
  let words = 0;
  for (const run of runs) {
    const { locale } = run;
    if (!isTaught(locale)) continue;
    for (const { text, index } of wordsOf(withoutNames(run.text))) {
      words += 1;
      const verdict = judge(text, locale);
      if (verdict === 'known') continue;
      const values = { word: text, list: wordListFile(verdict.locale) };
      const at = { severity: 'error', file: run.file, line: run.lineAt(index) } as const;
      findings.push({ ...at, rule: 'unknown-word', values, nearest: verdict.nearest });
    }
  }
  return { findings: inOrder(findings), words };
}

/** The language whose list a word belongs on, and the word that it may have been meant to be. */
type Verdict = 'known' | { locale: TaughtLocale; nearest: string | undefined };

/** Judges each word once for each language. */
function judgeWith(dictionaries: Dictionaries): (word: string, locale: TaughtLocale) => Verdict {
  const verdicts = new Map<string, Verdict>();
  return (word, locale) => {
    const key = `${locale} ${word}`;
    const verdict = verdicts.get(key) ?? verdictOn(word, locale, dictionaries);
    verdicts.set(key, verdict);
    return verdict;
  };
}

/** Words of two alphabets are for `typography.ts` to judge. */
function verdictOn(word: string, locale: TaughtLocale, dictionaries: Dictionaries): Verdict {
  const script = scriptOf(word);
  if (script === 'mixed') return 'known';
  const isForeign = (script === 'Latin') !== (locale === 'pl' || locale === 'en');
  const languages: readonly [TaughtLocale, ...TaughtLocale[]] = !isForeign
    ? [locale]
    : script === 'Latin'
      ? ['pl', 'en']
      : ['uk', 'ru'];
  const knows = (part: string) => languages.some((language) => dictionaries[language].knows(part));
  const base = languages.includes('en') ? word.replace(/[’']s$/, '') : word;
  if (knows(word) || knows(base) || (locale === 'en' && isName(base, dictionaries.pl))) return 'known';
  const parts = base.split('-');
  if (parts.length > 1 && parts.every((part, index) => isEnding(part, parts[index - 1]) || knows(part))) return 'known';
  return { locale: languages[0], nearest: nearest(word, dictionaries[languages[0]].suggestions(word)) };
}

/** Polish names stand in English texts as they are: known with a capital only. */
const isName = (word: string, polish: Dictionary) => polish.knows(word) && !polish.knows(word.toLowerCase());

/** The ending after an abbreviation, as in “PESEL-u”. */
const isEnding = (part: string, before: string | undefined) =>
  part.length <= 3 && before !== undefined && before.length > 1 && before === before.toUpperCase();

/** Takes whole names out of a text and leaves as many spaces. A small first letter may be a capital in the text. */
function blankOut(phrases: readonly string[]): (text: string) => string {
  if (phrases.length === 0) return (text) => text;
  const source = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
  const any = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => `[${phrase.charAt(0)}${phrase.charAt(0).toUpperCase()}]${source(phrase.slice(1))}`)
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, 'gu');
  return (text) => text.replace(pattern, (found) => ' '.repeat(found.length));
}
