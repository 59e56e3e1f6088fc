import { expect, test } from 'vitest';
import { Lexicon } from '../../src/checks/parity/lexicon.ts';
import { likeness, skeletonOf } from '../../src/checks/parity/tokens.ts';
import { checkParity } from '../../src/checks/rules/parity.ts';
import { pageOf, treeOf } from './parity-tree.ts';

const POLISH = '- ważny paszport z wizą\n- dowód opłaty w banku\n- zdjęcie dziecka\n';
const UKRAINIAN = ['чинний паспорт із візою', 'підтвердження оплати в банку', 'фото дитини'];

const list = (order: number[]) => order.map((place) => `- ${UKRAINIAN[place]}\n`).join('');

const rules = (uk: string) => checkParity(treeOf(pageOf({ pl: POLISH, uk }))).map(({ rule, values }) => [rule, values]);

test('words that the languages share look alike', () => {
  expect(skeletonOf('opłat')).toBe(skeletonOf('оплат'));
  expect(likeness(skeletonOf('paszp'), skeletonOf('паспо'))).toBeGreaterThan(0.5);
  expect(likeness(skeletonOf('wnios'), skeletonOf('заява'))).toBe(0);
});

test('two items whose words have changed places are found, by words that look alike', () => {
  expect(rules(list([0, 1, 2]))).toEqual([]);
  expect(rules(list([1, 0, 2]))).toEqual([['entries-swapped', { first: UKRAINIAN[1], second: UKRAINIAN[0] }]]);
});

test('an item copied over another one is found', () => {
  expect(rules(list([0, 1, 1])).map(([rule]) => rule)).toEqual(['parity-repeated']);
});

test('a lexicon judges a source by what the others say, never by its own words', () => {
  const lexicon = new Lexicon();
  const [pies = 0, dog = 0, kot = 0, cat = 0] = ['pies', 'dog', 'kot', 'cat'].map((stem) => lexicon.number(stem));
  const segments = [
    { polish: [pies], own: [dog] },
    { polish: [kot], own: [cat] },
  ];
  const filler = Array.from({ length: 40 }, (_, index) => ({ polish: [1000 + index], own: [2000 + index] }));
  lexicon.learn('a', 'en', segments);
  lexicon.learn('b', 'en', [...segments, ...filler]);
  lexicon.learn('c', 'en', [{ polish: [kot], own: [dog] }]);
  const judge = lexicon.judge('c', 'en');
  expect(judge(pies)?.(dog)).toBeGreaterThan(0.5);
  expect(judge(kot)?.(dog)).toBe(0);
  expect(judge(kot)?.(cat)).toBeGreaterThan(0.5);
});
