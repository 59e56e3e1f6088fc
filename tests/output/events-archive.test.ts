import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { byPath, faultsOf, PAGES, type Page } from './built-site.ts';

const years = [...byPath()].filter(([path]) => /^events\/\d{4}\/$/.test(path));
const yearPages = PAGES.filter(({ path }) => /^events\/\d{4}\/$/.test(path));
const eventsOf = (page: Page | undefined) => page?.root.querySelectorAll('main .dated > li') ?? [];

describe('the archive of events gives a reader', () => {
  test('years to read', () => {
    expect(years.length).toBeGreaterThanOrEqual(5);
    expect(years.flatMap(([, pages]) => eventsOf(pages.get('pl'))).length).toBeGreaterThanOrEqual(100);
  });

  test('the same events in every language, each under the same address', () => {
    for (const [path, pages] of years) {
      const [polish, ...others] = LOCALES.map((locale) => eventsOf(pages.get(locale)).map(({ id }) => id));
      for (const other of others) expect(other, path).toEqual(polish);
    }
  });

  test('a title, a day and a source for each', () => {
    expect(
      faultsOf(yearPages, (page) =>
        eventsOf(page).flatMap((event) =>
          ['.dated-title', 'time[datetime]', '.about .soft a[href^="http"], .about .soft span']
            .filter((selector) => (event.querySelector(selector)?.text ?? '') === '')
            .map((selector) => `${event.id} has no ${selector}`),
        ),
      ),
    ).toEqual([]);
  });

  test('a way from the calendar to each year', () => {
    for (const locale of LOCALES) {
      const calendar = PAGES.find(({ url }) => url === `/${locale}/events/`);
      const links = calendar?.root.querySelectorAll('#archive a').map((link) => link.getAttribute('href'));
      expect(links).toEqual(years.map(([path]) => `/${locale}/${path}`).toReversed());
    }
  });

  test('names of organisations as Polish words on pages in other languages', () => {
    const organisers = yearPages
      .filter(({ locale }) => locale !== 'pl')
      .flatMap(({ root }) => root.querySelectorAll('.about [lang="pl"]'));
    expect(organisers.length).toBeGreaterThan(100);
  });
});
