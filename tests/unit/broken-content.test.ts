import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { FILE_MESSAGES } from '../../src/checks/messages/files.ts';
import { TEXT_MESSAGES } from '../../src/checks/messages/texts.ts';
import { reportText } from '../../src/checks/report.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const VALID = join(FIXTURES, 'valid');
const BROKEN = join(FIXTURES, 'broken');
const TODAY = '2026-11-21';

const CASES = readdirSync(BROKEN).toSorted();
const CASES_IN_POLISH = CASES.filter((name) => existsSync(join(BROKEN, name, 'expected.pl.txt')));

const folder = mkdtempSync(join(tmpdir(), 'open-krakow-'));
const found = new Map<string, Finding[]>();

/** The valid content with a case laid over it; `removed.txt` names the files that the case takes away. */
function layOver(name: string): string {
  const root = join(folder, name);
  cpSync(VALID, root, { recursive: true });
  const overlay = join(BROKEN, name, 'content');
  if (existsSync(overlay)) cpSync(overlay, join(root, 'content'), { recursive: true });
  const removed = join(BROKEN, name, 'removed.txt');
  if (existsSync(removed)) {
    for (const file of readFileSync(removed, 'utf8').trim().split('\n')) rmSync(join(root, file));
  }
  return root;
}

beforeAll(() => {
  for (const name of CASES) found.set(name, checkContent(readContent(layOver(name)), TODAY));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const findingsIn = (name: string): Finding[] => found.get(name) ?? [];
const expected = (name: string, file: string) => readFileSync(join(BROKEN, name, file), 'utf8');

test('an editor with nothing to mend gets an empty report', () => {
  expect(reportText(checkContent(readContent(VALID), TODAY), 'en')).toBe('Errors: 0, warnings: 0.');
});

describe('an editor is told, once and on the very line, what to mend:', () => {
  test.for(CASES)('%s', (name) => {
    expect(`${reportText(findingsIn(name), 'en')}\n`).toBe(expected(name, 'expected.txt'));
  });

  test.for(CASES_IN_POLISH)('%s, in Polish', (name) => {
    expect(`${reportText(findingsIn(name), 'pl')}\n`).toBe(expected(name, 'expected.pl.txt'));
  });
});

test('a finding names a file and a line that the editor can open, or a file that is missing', () => {
  for (const name of CASES) {
    for (const { file, line, rule } of findingsIn(name)) {
      const path = join(folder, name, file);
      if (rule === 'missing-file' || rule === 'missing-translation') {
        expect(existsSync(path), `${name}: ${file}`).toBe(false);
      } else {
        const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;
        expect(line, `${name}: ${file}`).toBeLessThanOrEqual(lines);
      }
    }
  }
});

test('every finding that an editor may meet has a case that shows it', () => {
  const shown = new Set<string>(CASES.flatMap((name) => findingsIn(name).map(({ rule }) => rule)));
  const rules = Object.keys({ ...FILE_MESSAGES, ...TEXT_MESSAGES });
  expect(rules.filter((rule) => !shown.has(rule))).toEqual([]);
});
