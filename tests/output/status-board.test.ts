import { describe, expect, test } from 'vitest';
import { LOCALES, TRANSLATED_LOCALES } from '../../src/domain/locale.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { boardRows } from '../../src/checks/freshness/board.ts';
import { PAGES } from './built-site.ts';

const boards = PAGES.filter((page) => page.url.endsWith('/staff/status/'));
const rows = boardRows(readContent(process.cwd()));

describe('an editor who looks at the board', () => {
  test('finds it in four languages', () => {
    expect(boards.map(({ locale }) => locale).toSorted()).toEqual([...LOCALES].toSorted());
  });

  test('finds a row for each subject in each language, filtered by what it says of itself', () => {
    for (const { root } of boards) {
      for (const locale of TRANSLATED_LOCALES) {
        const own = rows.filter((row) => row.locale === locale);
        expect(root.querySelectorAll(`#status-${locale} tr[data-state][data-made]`)).toHaveLength(own.length);
      }
    }
  });

  test('finds the values that are due, each with its pages', () => {
    for (const { root } of boards) expect(root.querySelectorAll('#due tbody tr').length).toBeGreaterThan(0);
  });

  test('does not meet it in the search, and readers do not carry it in their pack', () => {
    for (const { html } of boards) {
      expect(html).toMatch(/<html[^>]* data-no-pack/);
      expect(html).not.toContain('data-pagefind-body');
    }
  });
});
