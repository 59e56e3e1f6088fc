// node tests/bench/search/generate-queries.ts — queries made by script from the titles of the content, no judgement in them.
// The result is committed, so that tests need no dictionaries; run it again when titles have changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/checks/content-tree.ts';
import { record } from '../../../src/checks/known.ts';
import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import type { TestQuery } from '../../../src/search/evaluate.ts';
import { isStopWord, wordsOf } from '../../../src/search/keys.ts';
import { oneEdit, otherScript, withoutDiacritics, wrongLayout } from './perturb.ts';
import { seeded, type Random } from './random.ts';
import { wordForms, type WordForms } from './word-forms.ts';

const SEED = 20261127;
const OUTPUT = join(import.meta.dirname, 'generated');

/** So many queries are made of each title, each in another class. */
const OF_A_TITLE = 2;

interface Title {
  id: string;
  words: string[];
}

const tree = readContent(process.cwd());
const random = seeded(SEED);
const forms = new Map<Locale, WordForms>();
for (const locale of LOCALES) forms.set(locale, await wordForms(locale));
const titles = new Map(LOCALES.map((locale) => [locale, titlesIn(locale)]));

mkdirSync(OUTPUT, { recursive: true });
for (const locale of LOCALES) {
  const queries = (titles.get(locale) ?? []).flatMap((title) => queriesOf(title, locale));
  writeFileSync(join(OUTPUT, `${locale}.json`), `${JSON.stringify(queries, null, 1)}\n`);
  process.stdout.write(`${locale}: ${queries.length} queries\n`);
}

/** The telling words of each title: those without which it would be any other page. */
function titlesIn(locale: Locale): Title[] {
  return tree.documents.flatMap(({ id, kind, texts }) => {
    if (kind === 'news') return [];
    const title = record(texts[locale]?.words.data)['title'];
    return typeof title === 'string' ? [{ id, words: wordsOf(title).filter((word) => !isStopWord(word)) }] : [];
  });
}

function queriesOf(title: Title, locale: Locale): TestQuery[] {
  const classes = random.shuffled(makers(locale));
  const polish = (titles.get('pl') ?? []).find(({ id }) => id === title.id) ?? title;
  const made: TestQuery[] = [];
  for (const { name, from, make } of classes) {
    if (made.length === OF_A_TITLE) break;
    const language = from === 'polish' ? 'pl' : locale;
    const words = tellingWords(from === 'polish' ? polish : title, language);
    const query = make(words, language);
    if (words.length === 0 || query === null || query === words.join(' ')) continue;
    made.push({ query, locale, expect: titledAlike(words, language), class: name });
  }
  return made;
}

/** The two words of a title that the fewest other titles have, in their order. */
function tellingWords({ words }: Title, locale: Locale): string[] {
  const among = titles.get(locale) ?? [];
  const shares = (word: string) => among.filter((other) => other.words.includes(word)).length;
  const rarest = words
    .filter((word) => word.length > 3 && !/\d/.test(word))
    .toSorted((a, b) => shares(a) - shares(b))
    .slice(0, 2);
  return words.filter((word, index) => rarest.includes(word) && words.indexOf(word) === index);
}

/** Every document whose title has all these words answers the query as well. */
function titledAlike(words: readonly string[], locale: Locale): string[] {
  const same = (one: string, other: string) =>
    one === other || forms.get(locale)?.(one).includes(other) || forms.get(locale)?.(other).includes(one);
  return (titles.get(locale) ?? [])
    .filter((other) => words.every((word) => other.words.some((one) => same(word, one))))
    .map(({ id }) => id);
}

interface Maker {
  name: string;
  /** Whose title the words come from. */
  from: 'own' | 'polish';
  /** The words as somebody else would type them; null where that makes no difference. */
  make(words: readonly string[], locale: Locale): string | null;
}

function makers(locale: Locale): Maker[] {
  const isCyrillic = locale === 'uk' || locale === 'ru';
  return [
    { name: 'inflected', from: 'own', make: inflected },
    { name: 'typo', from: 'own', make: (words) => misspelt(words, random) },
    ...(locale === 'pl' ? [plain('own')] : [plain('polish'), polishInflected()]),
    ...(isCyrillic
      ? ([
          { name: 'layout', from: 'own', make: (words) => wrongLayout(words.join(' '), locale) },
          { name: 'script', from: 'own', make: (words) => otherScript(words.join(' '), locale) },
        ] satisfies Maker[])
      : []),
  ];
}

function plain(from: Maker['from']): Maker {
  return { name: from === 'polish' ? 'polish' : 'plain', from, make: (words) => withoutDiacritics(words.join(' ')) };
}

function polishInflected(): Maker {
  return { name: 'polish', from: 'polish', make: inflected };
}

function inflected(words: readonly string[], locale: Locale): string | null {
  const made = words.map((word) => random.one(forms.get(locale)?.(word) ?? []) ?? word);
  return made.every((word, index) => word === words[index]) ? null : made.join(' ');
}

function misspelt(words: readonly string[], choose: Random): string | null {
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined || longest.length < 6) return null;
  return words.map((word) => (word === longest ? oneEdit(word, choose) : word)).join(' ');
}
