import { expect, test } from 'vitest';
import { PAGES } from './built-site.ts';

const pages = PAGES.filter(({ path }) => path === 'programme/programme-indicators/');

test('a reader finds each indicator in the table and, in the same words, in the plot', () => {
  expect(pages).toHaveLength(4);
  for (const { root, url } of pages) {
    const rows = root.querySelectorAll('table.indicators tbody tr');
    const drawn = root.querySelectorAll('.plot > svg > g');
    expect(rows.length, url).toBeGreaterThanOrEqual(10);
    expect(drawn, url).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      // Marks of terms and lines of the picture part the same words differently.
      const words = drawn[index]?.querySelectorAll('.plot-name').map((line) => line.text) ?? [];
      expect(words.join('').replace(/\s+/g, ''), url).toBe(row.querySelector('th')?.text.replace(/\s+/g, ''));
    }
  }
});

test('who cannot see the plot is told what it shows, and where the same numbers stand', () => {
  for (const { root, url } of pages) {
    const picture = root.querySelector('.plot > svg');
    expect(picture?.getAttribute('role'), url).toBe('img');
    const named = (attribute: string) =>
      root.querySelector(`#${picture?.getAttribute(attribute) ?? 'none'}`)?.text.trim() ?? '';
    expect(named('aria-labelledby'), url).not.toBe('');
    expect(named('aria-describedby'), url).not.toBe('');
  }
});
