import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/checks/yaml-file.ts';
import { dueFacts } from '../../src/checks/due/due-facts.ts';
import { readContent, type ContentTree } from '../../src/checks/content-tree.ts';

const TODAY = '2026-11-27';
const source = 'sourceUrl: https://example.org\n      origin: seen';

/** The valid content with other facts; `fee-needed` stands on a page. */
function treeWith(facts: string): ContentTree {
  const tree = readContent('tests/fixtures/valid');
  return { ...tree, facts: [readYaml('content/facts/fees.yaml', facts)] };
}

const fact = (id: string, lines: string) =>
  `${id}:\n  unit: count\n  values:\n    - value: 1\n      ${source}\n      ${lines.replaceAll('\n', '\n      ')}\n`;

const due = (facts: string) => dueFacts(treeWith(facts), TODAY).map(({ id, reason }) => `${id} ${reason}`);

describe('the facts that are due', () => {
  test('are those that have ended, end soon, are old, hidden or not confirmed', () => {
    const found = due(
      [
        fact('ended', 'sourceDate: 2026-10\nconfirm: false\nvalidTo: 2026-11-26'),
        fact('ends', 'sourceDate: 2026-10\nconfirm: false\nvalidTo: 2026-12-31'),
        fact('old', 'sourceDate: 2025-10-01\nconfirm: false'),
        fact('hidden', 'sourceDate: 2024-10-01\nconfirm: false'),
        fact('unconfirmed', 'sourceDate: 2026-10\nconfirm: true'),
        fact('undated', 'sourceDate: undated\nconfirm: false'),
        fact('fresh', 'sourceDate: 2026-10\nconfirm: false'),
      ].join(''),
    );
    expect(found).toEqual([
      'ended expired',
      'hidden hidden',
      'ends expiring',
      'old old',
      'unconfirmed unconfirmed',
      'undated unconfirmed',
    ]);
  });

  test('leave out what a person has checked within a year, and what a dated document says', () => {
    expect(
      due(
        fact('checked', 'sourceDate: 2020\nconfirm: true\nchecked: { on: 2026-06-01, role: city office }') +
          fact('record', 'sourceDate: 2023\nconfirm: false\nrecord: true'),
      ),
    ).toEqual([]);
  });

  test('begin with the one that readers need most, and name every page that shows it', () => {
    const facts = dueFacts(
      treeWith(
        fact('nowhere', 'sourceDate: undated\nconfirm: true') +
          fact('deadline-appeal', 'sourceDate: undated\nconfirm: true'),
      ),
      TODAY,
    );
    expect(facts.map(({ id, pages }) => [id, pages])).toEqual([
      ['deadline-appeal', ['procedures/pesel-number']],
      ['nowhere', []],
    ]);
  });
});
