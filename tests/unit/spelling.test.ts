import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import type { Dictionaries, Dictionary } from '../../src/checks/language/dictionaries.ts';
import { GAP } from '../../src/checks/language/reader-texts.ts';
import { runsOfTree } from '../../src/checks/language/runs.ts';
import { checkSpelling } from '../../src/checks/language/spelling.ts';
import { checkWordList, type WordList, type WordLists } from '../../src/checks/language/word-lists.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { runsIn, runsInText } from './reader-runs.ts';

/** Dictionaries of a few words: a word in small letters is known with a capital too. */
const WORDS: Record<Locale, string[]> = {
  pl: ['wniosek', 'o', 'Kraków', 'PESEL', 'karta', 'pobytu', 'numer'],
  en: ['application', 'for', 'a', 'card', 'the', 'non', 'EU', 'city'],
  uk: ['заява', 'на', 'карту', 'здоров’я'],
  ru: ['заявление', 'на', 'карту', 'по', 'польски'],
};

const dictionaryOf = (words: readonly string[]): Dictionary => ({
  knows: (word) => words.includes(word) || words.includes(word.charAt(0).toLowerCase() + word.slice(1)),
  suggestions: () => [...words],
  isNeedless: () => false,
});

const eachLocale = <T>(make: (locale: Locale) => T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

const dictionaries: Dictionaries = eachLocale((locale) => dictionaryOf(WORDS[locale]));
const listOf = (locale: Locale, lines: string[] = []): WordList => ({ file: `words.${locale}.txt`, locale, lines });
const lists: WordLists = { ...eachLocale((locale) => listOf(locale)), en: listOf('en', ['karta zgonu', 'Nowa Huta']) };

const unknown = (locale: Locale, words: string): string[] =>
  checkSpelling(runsIn(locale, words), dictionaries, lists).findings.map(({ values }) => String(values['word']));

describe('a word that no dictionary knows is found', () => {
  test.for<[locale: Locale, words: string, found: string]>([
    ['pl', 'Wnioseg o numer', 'Wnioseg'],
    ['en', 'the aplication', 'aplication'],
    ['uk', 'заява на кaрту карру', 'карру'],
    ['uk', 'заява <Pl>wnioseg</Pl>', 'wnioseg'],
    ['ru', 'заявление «kart»', 'kart'],
    ['ru', 'по-польсски', 'по-польсски'],
    ['en', 'Huta', 'Huta'],
  ])('%s: %s', ([locale, words, found]) => {
    expect(unknown(locale, words)).toEqual([found]);
  });

  test('with its line, the nearest right word and the list that it may belong on', () => {
    const text = '---\ntitle: Wniosek\nsummary: >-\n  Numer\n  pesell\n---\n\nKarta\nwnioseg\n';
    const { findings, words } = checkSpelling(runsInText('pl', text), dictionaries, lists);
    expect(words).toBe(5);
    expect(findings).toMatchObject([
      { line: 5, nearest: 'PESEL', values: { word: 'pesell', list: 'content/style/words.pl.txt' } },
      { line: 9, nearest: 'wniosek', values: { word: 'wnioseg', list: 'content/style/words.pl.txt' } },
    ]);
  });
});

describe('nothing is said about', () => {
  test.for<[locale: Locale, words: string]>([
    ['pl', 'Karta o PESEL-u'],
    ['en', 'the city’s non-EU card'],
    ['en', 'the Kraków card, Karta zgonu, Nowa Huta'],
    ['uk', 'Заява на здоров’я, card, numer PESEL'],
    ['ru', 'по-польски, B1, 800+, 5-го, XIV, www.gov.pl, a@b.example'],
    ['pl', '<Fact id="abc"/> [karta](xyz-abc)'],
  ])('%s: %s', ([locale, words]) => {
    expect(unknown(locale, words)).toEqual([]);
  });
});

describe('a list of words', () => {
  const told = (lines: string[], needless: string[] = []) =>
    checkWordList(listOf('pl', lines), (word) => needless.includes(word)).map(({ rule, line }) => `${rule} ${line}`);

  test('is in the order of its own alphabet', () => {
    expect(told(['bal', 'ćma', 'dom', 'łata', 'Nowa Huta', 'żaba'])).toEqual([]);
    expect(told(['dom', 'ćma'])).toEqual(['word-list-order 2']);
    expect(told(['dom', 'dom'])).toEqual(['word-list-order 2']);
  });

  test('holds nothing that the dictionary knows by itself, and no empty line', () => {
    expect(told(['bal', 'ćma'], ['ćma'])).toEqual(['word-list-needless 2']);
    expect(told(['bal', '', 'ćma'])).toContain('word-list-order 2');
  });
});

describe('what is read', () => {
  const valid = readContent(join(import.meta.dirname, '../fixtures/valid'));
  const read = (part: Partial<typeof valid>) =>
    runsOfTree({ ...valid, documents: [], facts: [], places: [], glossary: [], ...part })
      .filter(({ file }) => file.startsWith('test'))
      .map(({ locale, text, official }) => `${locale} ${text}${official ? ' (official)' : ''}`);

  test('are the words of a term in each language, not what people type', () => {
    const words = 'words:\n  pl: { term: wniosek, alsoSaid: [wniosk] }\n  uk: { term: заява, alsoSaid: [внесок] }\n';
    expect(read({ glossary: [readYaml('test.yaml', words)] })).toEqual(['pl wniosek', 'uk заява']);
  });

  test('are the Polish name and address of a place, not its sources and notes', () => {
    const place = 'officialName: Urząd\nnote: seen in May\nkind: health\naddress: { street: ul. Długa }\n';
    expect(read({ places: [readYaml('test.yaml', place)] })).toEqual([
      'pl Urząd (official)',
      'pl ul. Długa (official)',
    ]);
  });

  test('are facts that are text, with their languages', () => {
    const fact = 'rule:\n  unit: text\n  values:\n    - { value: { pl: tak, en: yes it is }, origin: seen }\n';
    expect(read({ facts: [readYaml('test.yaml', fact)] })).toEqual(['pl tak', 'en yes it is']);
  });

  test('are the strings of the interface, without placeholders', () => {
    const strings = [readYaml('test/uk/site.json', '{ "search.none": "За «{{query}}» нічого" }')];
    expect(read({ interfaceTexts: strings })).toEqual([`uk За «${GAP}» нічого`]);
  });
});
