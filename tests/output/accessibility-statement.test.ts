import { expect, test } from 'vitest';
import { REQUIRED_IDS, STATEMENT } from '../../src/domain/accessibility-statement.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { PAGES } from './built-site.ts';

const statements = PAGES.filter(({ path }) => path === `pages/${STATEMENT}/`);

test('a program that monitors public sites finds each part of the accessibility statement, in every language', () => {
  expect(statements.map(({ locale }) => locale).toSorted()).toEqual([...LOCALES].toSorted());
  for (const { url, root } of statements) {
    const counts = REQUIRED_IDS.map((id) => [id, root.querySelectorAll(`[id="${id}"]`).length]);
    expect(counts, url).toEqual(REQUIRED_IDS.map((id) => [id, 1]));
  }
});

test('its dates can be read by programs', () => {
  for (const { url, root } of statements) {
    const day = root.querySelector('#a11y-data-sporzadzenie')?.getAttribute('datetime');
    expect(day, url).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
