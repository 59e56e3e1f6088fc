import { describe, expect, test } from 'vitest';
import { csv } from '../../src/catalog/open-data/csv.ts';
import { serviceCodeIn, serviceCodes } from '../../src/domain/service-code.ts';

describe('a spreadsheet', () => {
  test('reads commas, quotation marks and line breaks as text', () => {
    expect(csv([{ id: 'a', name: 'One, "two"\nthree', count: 3 }])).toBe(
      'id,name,count\r\na,"One, ""two""\nthree",3\r\n',
    );
  });

  test('runs nothing that a text begins with, and keeps numbers below zero', () => {
    expect(csv([{ text: '=SUM(A1)', number: -1 }])).toBe("text,number\r\n'=SUM(A1),-1\r\n");
  });

  test('gets an empty cell for what is not known', () => {
    expect(csv([{ a: null, b: 0 }])).toBe('a,b\r\n,0\r\n');
  });
});

describe('a clerk who types a code', () => {
  test.for([
    ['https://bip.krakow.pl/uslugi/SA-12', 'SA-12'],
    ['http://www.bip.krakow.pl/?dok_id=3276&sub=procedura&proc=SC-5', 'SC-5'],
    ['https://www.bip.krakow.pl/?dok_id=3276&sub=procedura&proc=SO-27&metka=1', 'SO-27'],
    ['https://www.bip.krakow.pl/?dok_id=3276', null],
    ['https://bip.bialystok.pl/uslugi/SA-12', null],
  ] as const)('has it read from an address of the Bulletin: %s', ([url, code]) => {
    expect(serviceCodeIn(url)).toBe(code);
  });

  test('is led nowhere by a code that stands for two procedures', () => {
    const codes = serviceCodes([
      { id: 'marriage', urls: ['https://bip.krakow.pl/uslugi/SC-4', 'https://bip.krakow.pl/uslugi/SC-1'] },
      { id: 'birth', urls: ['https://bip.krakow.pl/uslugi/SC-1', 'https://bip.krakow.pl/uslugi/SC-1'] },
    ]);
    expect([...codes]).toEqual([['marriage', ['SC-4']]]);
  });
});
