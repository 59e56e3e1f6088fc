import { describe, expect, test } from 'vitest';
import { readNumbers, writeNumbers } from '../../src/search/digits.ts';
import { packPhrases, unpackPhrases } from '../../src/search/packed-phrases.ts';
import { packTitles, unpackTitles } from '../../src/search/packed-titles.ts';
import type { PhraseFile, TitleFile } from '../../src/search/phrase-index.ts';

/** Phrases in words, each part in one order: packing loses the order, which says nothing. */
function inWords({ keys, terms, documents }: PhraseFile) {
  const names = keys.split(' ');
  const part = (phrases: number[][]) =>
    phrases
      .map((one) =>
        one
          .map((key) => names[key])
          .sort()
          .join(' '),
      )
      .sort();
  return {
    terms: terms.map(part),
    documents: documents.map((one) => ({ ...one, titles: part(one.titles), aliases: one.aliases.map(part) })),
  };
}

describe('what the search loads', () => {
  test('holds each number, in as few signs as it needs', () => {
    const numbers = [0, 1, 47, 48, 1007, 1008, 5104, 263151];
    expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    expect(writeNumbers([47])).toHaveLength(1);
    expect(writeNumbers([48])).toHaveLength(2);
    expect(writeNumbers([1008])).toHaveLength(4);
    for (const wrong of [-1, 0.5, 263152]) expect(() => writeNumbers([wrong]), `${wrong}`).toThrow(RangeError);
  });

  test('says the same after packing: phrases of terms and documents', () => {
    const file: PhraseFile = {
      keys: 'pobit kart karton pesel 800 l4',
      terms: [[[1, 0], [3]], []],
      documents: [
        {
          path: 'procedures/pesel-number/',
          titles: [[3], [0, 1]],
          aliases: [[[1], [2]], [], [], [], [[5, 4]]],
          terms: [0, 1],
        },
        { path: 'places/zoo/', titles: [[2, 0, 1]], aliases: [[], [], [], [], []], terms: [] },
      ],
    };
    expect(inWords(unpackPhrases(packPhrases(file)))).toEqual(inWords(file));
  });

  test('says the same after packing: titles of a language', () => {
    const titles: TitleFile = {
      documents: [
        {
          title: 'Номер PESEL',
          about: ['hto', 'maje'],
          official: 'Numer PESEL',
          sections: [
            ['who', 'Хто'],
            ['fees', 'Ціна'],
          ],
        },
        { title: 'Зоопарк', about: [], official: null, sections: [] },
      ],
      pages: ['3ebb', ''],
      words: { locale: 'uk', results: { one: '1', few: '3', many: '5', other: '1,5' }, none: '', kinds: {} },
    };
    expect(unpackTitles(packTitles(titles))).toEqual(titles);
  });
});
