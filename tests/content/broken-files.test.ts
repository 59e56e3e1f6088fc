import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { reportText } from '../../src/checks/report.ts';
import { FILE_FAULTS } from './broken-files/faults.ts';
import { randomFrom } from './mutants/random.ts';

const VALID = join(import.meta.dirname, '../fixtures/valid');
const TODAY = '2026-11-21';
const SEED = 20261121;
/** `BROKEN_FILES=20000` tries more of them. */
const COUNT = Number(process.env['BROKEN_FILES'] ?? 300);
const PATIENCE = 900_000;

const NAMES = Object.keys(FILE_FAULTS);
const FILES = readdirSync(join(VALID, 'content'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(VALID.length + 1))
  .toSorted();

let root: string;

beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'broken-')), 'site');
});

afterAll(() => rmSync(join(root, '..'), { recursive: true }));

/** Lines of a file as editors count them; 1 for what cannot be read as a file. */
function linesOf(path: string): number {
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? readFileSync(path, 'utf8').split('\n').length : 1;
}

describe('an editor who saves a broken file', () => {
  const counts = { 'with findings': 0, valid: 0 };
  afterAll(() => void process.stdout.write(`\nbroken files: ${JSON.stringify(counts)}\n`));

  test(
    `is told where to mend it, or it is none: ${COUNT} files, broken in ${NAMES.length} ways`,
    { timeout: PATIENCE },
    () => {
      const random = randomFrom(SEED);
      const wrong: string[] = [];
      for (let number = 0; number < COUNT; number += 1) {
        const name = NAMES[number % NAMES.length] ?? '';
        const file = random.pick(FILES) ?? '';
        rmSync(root, { recursive: true, force: true });
        cpSync(VALID, root, { recursive: true });
        if (!FILE_FAULTS[name]?.(join(root, file), readFileSync(join(root, file)), random)) continue;
        try {
          const findings = checkContent(readContent(root), TODAY);
          reportText(findings, 'pl');
          reportText(findings, 'en');
          counts[findings.length > 0 ? 'with findings' : 'valid'] += 1;
          for (const finding of findings) {
            const isThere =
              lstatSync(join(root, finding.file), { throwIfNoEntry: false }) !== undefined ||
              /^(?:missing-|empty-file)/.test(finding.rule);
            if (!isThere || finding.line < 1 || finding.line > linesOf(join(root, finding.file))) {
              wrong.push(`${number} ${name} ${file}: points to ${finding.file}:${finding.line} (${finding.rule})`);
            }
          }
        } catch (error) {
          wrong.push(
            `${number} ${name} ${file}: ${error instanceof Error ? error.stack?.slice(0, 400) : String(error)}`,
          );
        }
      }
      expect(wrong).toEqual([]);
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );
});
