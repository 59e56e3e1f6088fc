import { describe, expect, test } from 'vitest';
import { findingLine } from '../../src/checks/report.ts';
import { checkParity } from '../../src/checks/rules/parity.ts';
import { pageOf, toldOf, treeOf } from './parity-tree.ts';

const told = (pl: string, en: string) => toldOf({ pl, en });

describe('a translation that says the same is accepted', () => {
  test.for<[string, string, string]>([
    [
      'values and marks',
      'Opłata: <Fact id="fee"/>. Zobacz [kontakty](contacts).',
      'Fee: <Fact id="fee"/>. See [contacts](contacts).',
    ],
    ['the form of a fact', 'W ciągu <Fact id="days" form="genitive"/>.', 'Within <Fact id="days"/>.'],
    ['a fact on a line of its own', 'Opłata za kartę:\n<Fact id="fee"/>', 'Fee for the card: <Fact id="fee"/>'],
    [
      'Polish words from the Polish text',
      'Złóż wniosek w urzędzie.',
      'Submit an application (<Pl>wniosek</Pl>) at the office (<Pl>urząd</Pl>).',
    ],
    [
      'a negation one sentence later',
      'Zadzwoń i nie czekaj. Powiedz, gdzie jesteś.',
      'Call. Do not wait, and say where you are.',
    ],
  ])('%s', ([, pl, en]) => {
    expect(told(pl, en)).toEqual([]);
  });
});

describe('a difference is told with its line and its kind:', () => {
  test.for<[string, string, string, string]>([
    ['6 parity-number', 'a digit', 'Formularz PIT-37.', 'The form PIT-38.'],
    ['6 parity-date', 'a date', 'Do 4 maja.', 'By 5 May.'],
    ['6 parity-unit', 'a unit', 'Tydzień wcześniej.', 'A month earlier.'],
    ['6 parity-contact', 'the name of a site', 'Na stronie praca.gov.pl.', 'On the site prace.gov.pl.'],
    ['6 parity-code', 'a name with hyphens', 'Formularz SW-U.', 'The form SW-R.'],
    ['6 parity-fact', 'a fact', 'Opłata: <Fact id="fee"/>', 'Fee: <Fact id="other"/>'],
    ['6 parity-term', 'a term', '<Term id="stamp-duty">Opłata</Term>', '<Term id="appeal">Fee</Term>'],
    ['6 parity-link', 'a link', 'Zobacz [stronę](contacts).', 'See [the page](emergency).'],
    [
      '6 parity-order',
      'exchanged facts',
      'Od <Fact id="a"/> do <Fact id="b"/>.',
      'From <Fact id="b"/> to <Fact id="a"/>.',
    ],
    ['6 parity-negation', 'a lost negation', 'Nie płać na ulicy.', 'Pay in the street.'],
    ['6 parity-negation-added', 'a negation too many', 'Zapłać w kasie.', 'Do not pay at the cash desk.'],
    ['6 parity-polish-word', 'a strange Polish word', 'Złóż wniosek.', 'Submit a <Pl>podanie</Pl>.'],
    ['8 parity-number', 'the second paragraph', 'Pierwszy.\n\nPIT-37', 'First.\n\nPIT-38'],
    ['6 parity-blocks', 'a missing paragraph', 'Pierwszy.\n\nDrugi.', 'First.'],
    ['6 parity-blocks', 'a missing item', '- raz\n- inny\n', '- once\n'],
    ['6 parity-blocks', 'a missing warning', '<Warning>\nUważaj.\n</Warning>', 'Be careful.'],
  ])('%s: %s', ([finding, , pl, en]) => {
    expect(told(pl, en)).toEqual([finding]);
  });

  test('an empty cell of a table', () => {
    const table = (cell: string) => `| a | b |\n| --- | --- |\n| c | ${cell} |\n`;
    expect(told(table('opłata'), table(''))).toEqual(['8 parity-empty']);
  });
});

test('a finding is told in Polish and English', () => {
  const [finding] = checkParity(treeOf(pageOf({ pl: 'PIT-37', ru: 'PIT-38' })));
  expect(finding && findingLine(finding, 'en')).toContain('the numbers differ: only in Polish 37; only here 38');
  expect(finding && findingLine(finding, 'pl')).toContain('inne liczby: tylko po polsku 37; tylko tutaj 38');
});

describe('a difference that is meant', () => {
  const declared = (...rules: string[]) =>
    rules.map((rule) => `- { locale: en, piece: lead, rule: ${rule}, reason: R }\n`).join('');
  const bodies = { pl: 'PIT-37', en: 'PIT-38' };

  test('is declared with its reason', () => {
    expect(toldOf(bodies, { parity: declared('parity-number') })).toEqual([]);
  });

  test('leaves a warning when it is no more', () => {
    expect(toldOf({ pl: 'PIT-37', en: 'PIT-37' }, { parity: declared('parity-number') })).toEqual(['1 parity-unused']);
  });

  test('covers one difference, not two', () => {
    const two = { pl: 'PIT-37\n\nSA-12', en: 'PIT-38\n\nSA-13' };
    expect(toldOf(two, { parity: declared('parity-number') })).toEqual(['6 parity-number', '8 parity-number']);
    expect(toldOf(two, { parity: declared('parity-number', 'parity-number') })).toEqual([]);
  });

  test('of another kind covers nothing', () => {
    expect(toldOf(bodies, { parity: declared('parity-date') })).toEqual(['6 parity-number', '1 parity-unused']);
  });

  test('in a file that breaks its schema covers nothing', () => {
    expect(toldOf(bodies, { parity: '- { locale: en, piece: lead, rule: parity-number }\n' })).toEqual([
      '6 parity-number',
    ]);
  });
});

test('of a translation made from an earlier Polish text editors are only warned', () => {
  const page = pageOf({ pl: 'PIT-37', en: 'PIT-38' });
  const provenance = { made: { by: 'machine', role: 'R' }, reviewed: null };
  const translation = { pl: { provenance }, en: { provenance, sections: { lead: '000000000000' } } };
  const file = { file: 'translation.yaml', data: translation, errors: [], lineOf: () => 1 };
  expect(checkParity(treeOf({ ...page, translation: file })).map(({ severity }) => severity)).toEqual(['warning']);
  expect(checkParity(treeOf(page)).map(({ severity }) => severity)).toEqual(['error']);
});
