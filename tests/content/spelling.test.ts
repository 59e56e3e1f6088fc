import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import { loadDictionaries } from '../../src/checks/language/dictionaries.ts';
import { runsOfTree } from '../../src/checks/language/runs.ts';
import { checkSpelling } from '../../src/checks/language/spelling.ts';
import { readWordLists } from '../../src/checks/language/word-lists.ts';
import { reportText } from '../../src/checks/report.ts';

const ROOT = join(import.meta.dirname, '../..');

const lists = readWordLists(ROOT);
const dictionaries = await loadDictionaries(lists);
const { findings, words } = checkSpelling(runsOfTree(readContent(ROOT)), dictionaries, lists);

test('every word that readers see is spelt rightly, or stands on the list of its language', () => {
  expect(words).toBeGreaterThan(50_000);
  expect(findings.length, `\n${reportText(findings, 'en')}\n`).toBe(0);
});

test('the dictionaries know what is right and what is not', () => {
  const { pl, en, uk, ru } = dictionaries;
  const known = [pl.knows('wniosek'), en.knows('organisation'), uk.knows('об’єднання'), ru.knows('ещё')];
  const unknown = [pl.knows('wnioseg'), en.knows('center'), uk.knows('обєднання'), ru.knows('пожалуста')];
  expect([known, unknown]).toEqual([Array(4).fill(true), Array(4).fill(false)]);
});

test('an editor is shown the word that was meant', () => {
  expect(dictionaries.pl.suggestions('wnioseg')).toContain('wniosek');
  expect(dictionaries.uk.suggestions('обєднання')).toContain('об’єднання');
});
