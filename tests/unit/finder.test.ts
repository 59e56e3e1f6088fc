import { describe, expect, test } from 'vitest';
import { directionsTo } from '../../src/domain/directions.ts';
import { isFoundBy } from '../../src/domain/finder.ts';
import { filterValues } from '../../src/domain/place-filter.ts';

const CAR = {
  names: 'Rejestracja pojazdu · Rejestracja samochodu z zagranicy · tablice, dowód rejestracyjny',
  codes: ['KM-1'],
  addresses: ['https://www.bip.krakow.pl/?dok_id=3276&sub=procedura&proc=KM-1', 'https://www.gov.pl/web/gov/auto/'],
};

describe('a clerk finds a procedure', () => {
  test.for([
    ['by a word of its Polish name', 'pojazdu'],
    ['by words in any order, without Polish letters and capitals', 'REJESTRACYJNY dowod'],
    ['by the start of a word', 'samoch'],
    ['by its code', 'KM-1'],
    ['by its code typed in a hurry', 'km 1'],
    ['by the address of the official page', 'https://www.gov.pl/web/gov/auto'],
    ['by the same address without the scheme, with a place on the page', 'gov.pl/web/gov/auto#wniosek'],
    ['by the newer address of the same code', 'https://bip.krakow.pl/uslugi/KM-1'],
    ['with nothing typed yet', '  '],
  ] as const)('%s', ([, query]) => {
    expect(isFoundBy(query, CAR)).toBe(true);
  });

  test.for([
    ['a word that it lacks', 'rejestracja psa'],
    ['another code', 'KM-11'],
    ['another page of the same office', 'https://www.gov.pl/web/gov/inne'],
  ] as const)('but not by %s', ([, query]) => {
    expect(isFoundBy(query, CAR)).toBe(false);
  });
});

describe('somebody who looks for help', () => {
  test('is offered only filters that at least five places share, the fullest first', () => {
    const times = (count: number, topics: string[]) => Array.from({ length: count }, () => topics);
    const places = [...times(5, ['health']), ...times(6, ['work', 'work']), ...times(4, ['housing'])];
    expect(filterValues(places)).toEqual([
      { value: 'work', count: 6 },
      { value: 'health', count: 5 },
    ]);
  });

  test('is led to an address, or to the point that a source gives', () => {
    expect(directionsTo('ul. Zabłocie 20, Kraków', null)).toEqual({
      geo: 'geo:0,0?q=ul.%20Zab%C5%82ocie%2020%2C%20Krak%C3%B3w',
      openStreetMap: 'https://www.openstreetmap.org/search?query=ul.%20Zab%C5%82ocie%2020%2C%20Krak%C3%B3w',
    });
    expect(directionsTo('Rynek 1', { lat: 50.06, lon: 19.94 }).geo).toBe('geo:50.06,19.94?q=Rynek%201');
  });
});
