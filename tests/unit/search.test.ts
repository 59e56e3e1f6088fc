import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/search/distance.ts';
import { evaluate, type Answer } from '../../src/search/evaluate.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { findByKeys, withTexts } from '../../src/search/find.ts';
import { keyOf, keysOf, phraseKeys } from '../../src/search/keys.ts';
import { otherLayouts } from '../../src/search/layout.ts';
import { markedText, openIndex, type PhraseFile, type TitleFile } from '../../src/search/phrase-index.ts';
import { readAs } from '../../src/search/read-as.ts';

/** Words that are one word to a reader, in four languages and two alphabets. */
const FAMILIES = [
  ['pobytu', 'pobytem', 'pobyt', 'побиту', 'побыту'],
  ['meldunek', 'meldunku', 'мельдунек'],
  ['szkoła', 'szkole', 'szkoly', 'школа', 'школу'],
  ['opłata', 'oplata', 'opłaty'],
  ['przedszkole', 'przedszkola', 'przedszkolu'],
  ['obywatelstwo', 'obywatelstwa', 'обывательство'],
  ['wife', 'wifes'],
  ['card', 'cards'],
];

/** Words that a reader must not get instead of one another. */
const STRANGERS = [
  ['pobyt', 'podatek'],
  ['stały', 'czasowy'],
  ['praca', 'prawo'],
  ['najem', 'zajęcia'],
];

describe('a key', () => {
  test.for(FAMILIES)('is the same for %s and the words of its family', (family) => {
    expect(new Set(family.map(keyOf)).size).toBe(1);
  });

  test.for(STRANGERS)('differs for %s and %s', ([one = '', other = '']) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test('keeps numbers and abbreviations whole', () => {
    expect(phraseKeys('L4, PIT-37, 800+')).toEqual(['l4', 'pit', '37', '800']);
  });

  test('leaves out words that say nothing, but not where there is nothing else', () => {
    expect(phraseKeys('jak dostać kartę w Krakowie')).toEqual([keyOf('dostać'), keyOf('kartę')]);
    expect(phraseKeys('co to jest')).toEqual(['co', 'to', 'est']);
  });

  test('knows that people write one letter for several', () => {
    expect(keysOf('hromadianstvo')).toContain(keyOf('громадянство'));
  });
});

describe('a slip', () => {
  test('of the keyboard is undone', () => {
    expect(otherLayouts('rfhnf gj,sne')).toContain('карта побыту');
    expect(otherLayouts('зуыуд')).toContain('pesel');
  });

  test('of the hand is counted: left out, put in, changed, exchanged', () => {
    expect(editDistance('karta', 'karta', 2)).toBe(0);
    for (const slip of ['krta', 'kartta', 'kavta', 'katra']) expect(editDistance(slip, 'karta', 2), slip).toBe(1);
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  });
});

interface TestDocument {
  title: string;
  /** Everyday words of several languages. */
  aliases?: string[];
  /** Everyday words of one language. */
  said?: Partial<Record<Locale, string[]>>;
  sections?: [string, string][];
}

/** An index of documents with a title and everyday words. */
function indexOf(documents: Record<string, TestDocument>) {
  const keys: string[] = [];
  const numbered = (text: string) =>
    phraseKeys(text).map((key) => (keys.includes(key) ? keys.indexOf(key) : keys.push(key) - 1));
  const file: PhraseFile = {
    keys: '',
    terms: [],
    documents: Object.entries(documents).map(([path, { title, aliases = [], said = {} }]) => ({
      path,
      titles: [numbered(title)],
      aliases: [aliases.map(numbered), ...LOCALES.map((locale) => (said[locale] ?? []).map(numbered))],
      terms: [],
    })),
  };
  const titles: TitleFile = {
    pages: [],
    words: { locale: 'uk', results: { one: '1', few: '3', many: '5', other: '1,5' }, none: '', kinds: {} },
    documents: Object.values(documents).map(({ title, sections = [] }) => ({
      title,
      about: [],
      official: null,
      sections,
    })),
  };
  return { index: openIndex({ ...file, keys: keys.join(' ') }, titles), titles };
}

const { index, titles } = indexOf({
  'procedures/pesel-number/': { title: 'Номер PESEL', aliases: ['ідентифікаційний код'] },
  'procedures/address-registration/': { title: 'Мельдунек', aliases: ['прописка'] },
  'procedures/residence/': { title: 'Карта побиту', sections: [['fees', 'Скільки коштує карта']] },
  'guide/residence-kinds/': { title: 'Карта побиту' },
  'places/zoo/': { title: 'Ulga' },
  'procedures/ekuz/': { title: 'EKUZ' },
  'procedures/wages/': { title: 'Płaca', said: { pl: ['pensja'] } },
  'procedures/birth/': { title: 'Ciąża', said: { ru: ['роды'] } },
  'rights-and-duties/data/': { title: 'Dane', said: { pl: ['RODO'] } },
  'guide/older-people/': { title: 'Seniorzy', said: { uk: ['пенсія'] } },
});

const pathsOf = (query: string, locale: Locale = 'uk') => findByKeys(query, index, locale).hits.map(({ path }) => path);

describe('a reader finds', () => {
  test('what a word means in the own language before what it means in another one', () => {
    expect(pathsOf('пенсію')).toEqual(['guide/older-people/', 'procedures/wages/']);
    expect(pathsOf('pensję', 'pl')).toEqual(['procedures/wages/', 'guide/older-people/']);
    expect(pathsOf('RODO', 'pl')).toEqual(['rights-and-duties/data/', 'procedures/birth/']);
    expect(pathsOf('роды', 'ru')).toEqual(['procedures/birth/', 'rights-and-duties/data/']);
    // In the other alphabet it is a word of the languages that are written in it.
    expect(pathsOf('пенсия', 'pl')[0]).toBe('guide/older-people/');
  });

  test.for([
    ['прописку', 'address-registration'],
    ['mledunek', 'address-registration'],
    ['PESEL', 'pesel-number'],
    ['pesle', 'pesel-number'],
    ['зуыуд', 'pesel-number'],
    ['kartę pobytu', 'residence'],
    ['rfhnf gj,sne', 'residence'],
    ['мельду', 'address-registration'],
  ])('by “%s” the page %s first', ([query = '', id]) => {
    expect(pathsOf(query)[0]).toBe(`procedures/${id}/`);
  });

  test('a procedure before a chapter that answers alike', () => {
    expect(pathsOf('карта побиту')).toEqual(['procedures/residence/', 'guide/residence-kinds/']);
  });

  test('the section whose heading answers', () => {
    expect(findByKeys('скільки коштує карта', index, 'uk').hits[0]?.section).toBe('fees');
  });

  test('both readings of a word that is one as typed and another in the other layout', () => {
    expect(pathsOf('улгя')).toEqual(expect.arrayContaining(['places/zoo/', 'procedures/ekuz/']));
  });

  test('no sure answer to what the site does not know', () => {
    const found = findByKeys('хокейний матч', index, 'uk');
    expect(found.isConfident).toBe(false);
    expect(findByKeys('прописка', index, 'uk').isConfident).toBe(true);
  });

  test('what stands in the texts alone after what was sure', () => {
    const found = withTexts(findByKeys('прописка', index, 'uk'), [{ path: 'guide/first-days/', score: 9 }]);
    expect(found.hits.map(({ path }) => path)).toEqual(['procedures/address-registration/', 'guide/first-days/']);
  });
});

test('a reader is told how a misspelt query was read, and nothing where it was read as typed', () => {
  expect(readAs(findByKeys('прописак', index, 'uk').plan, titles, [])).toBe(null);
  expect(readAs(findByKeys('мледунек', index, 'uk').plan, titles, [])).toBe('мельдунек');
  expect(readAs(findByKeys('мельдунек', index, 'uk').plan, titles, [])).toBe(null);
});

test('a reader sees which words were found, also in another form', () => {
  const marked = markedText('Карту побиту видає уряд', new Set(phraseKeys('karta pobytu')));
  expect(marked.filter((part) => part.marked).map((part) => part.text)).toEqual(['Карту', 'побиту']);
  expect(marked.map((part) => part.text).join('')).toBe('Карту побиту видає уряд');
});

test('the evaluation counts places of right answers, empty lists and false confidence', () => {
  const answer = (expected: string[], got: string[], isConfident = true): Answer => ({
    query: 'q',
    locale: 'uk',
    class: 'exact',
    expect: expected,
    got,
    isConfident,
  });
  const scores = evaluate([
    answer(['a'], ['a', 'b']),
    answer(['a'], ['b', 'c', 'd', 'a']),
    answer(['a'], []),
    answer([], ['x']),
    answer([], ['x'], false),
  ]);
  expect(scores.success1).toBeCloseTo(1 / 3);
  expect(scores.success3).toBeCloseTo(1 / 3);
  expect(scores.mrr).toBeCloseTo((1 + 1 / 4) / 3);
  expect(scores.zero).toBeCloseTo(1 / 3);
  expect(scores.confidentWrong).toBe(0.5);
  expect(scores.misses.map(({ got }) => got)).toEqual([['b', 'c', 'd'], []]);
});
