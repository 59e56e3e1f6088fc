import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { reportText } from '../../src/checks/report.ts';
import { buildDate } from '../../src/domain/build-date.ts';

const ROOT = join(import.meta.dirname, '../..');
const TODAY = buildDate(process.env);

const tree = readContent(ROOT);
const findings = checkContent(tree, TODAY);

describe('the content of the site', () => {
  test('has no error that an editor would have to mend', () => {
    const errors = findings.filter((finding) => finding.severity === 'error');
    expect(errors.length, `\n${reportText(findings, 'en')}\n`).toBe(0);
  });

  test('is there at all', () => {
    for (const part of ['documents', 'facts', 'places', 'glossary'] as const) {
      expect(tree[part].length, part).toBeGreaterThanOrEqual(10);
    }
  });

  test('gives the same findings each time it is read', { timeout: 60_000 }, () => {
    const again = checkContent(readContent(ROOT), TODAY);
    expect(again).toEqual(findings);
    expect(reportText(again, 'pl')).toBe(reportText(findings, 'pl'));
  });

  test('gives the same findings whatever the order in which its files are read', { timeout: 60_000 }, () => {
    const reversed = {
      ...tree,
      documents: tree.documents.toReversed(),
      facts: tree.facts.toReversed(),
      places: tree.places.toReversed(),
      glossary: tree.glossary.toReversed(),
      events: tree.events.toReversed(),
    };
    expect(checkContent(reversed, TODAY)).toEqual(findings);
  });
});
