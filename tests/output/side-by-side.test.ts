import { describe, expect, test } from 'vitest';
import { byPath, faultsOf, PAGES, type Page } from './built-site.ts';

const beside = PAGES.filter((page) => page.url.endsWith('/with-pl/'));
const documentOf = (page: Page) => page.path.replace(/with-pl\/$/, '');
const cells = (page: Page, selector: string) => page.root.querySelectorAll(selector);

describe('a reader with a document beside its Polish text finds', () => {
  test('such a page for every document, and a link to it there', () => {
    const documents = [...byPath().keys()].filter((path) =>
      /^(?:procedures|guide|rights-and-duties|reporting|programme|news|pages)\/[^/]+\/$/.test(path),
    );
    expect(documents.length).toBeGreaterThan(4);
    expect(new Set(beside.map(documentOf))).toEqual(new Set(documents));
    const unlinked = PAGES.filter((page) => documents.includes(page.path)).filter(
      (page) => !page.root.querySelector(`main a[href="${page.url}with-pl/"]`),
    );
    expect(unlinked.map(({ url }) => url)).toEqual([]);
  });

  test('words in both languages in every row', () => {
    expect(
      faultsOf(beside, (page) => {
        const [own, other] = [cells(page, '.beside-own'), cells(page, '.beside-other')];
        const empty = [...own, ...other].filter((cell) => cell.text.trim() === '');
        return [
          ...(own.length > 2 && own.length === other.length ? [] : [`${own.length} and ${other.length} rows`]),
          ...empty.map(() => 'an empty cell'),
        ];
      }),
    ).toEqual([]);
  });

  test('the language of the other side told to a voice that reads aloud', () => {
    expect(
      faultsOf(beside, (page) =>
        cells(page, '.beside-other, .beside-heading')
          .filter((cell) => !['pl', 'en'].includes(cell.getAttribute('lang') ?? ''))
          .map((cell) => cell.text.slice(0, 60)),
      ),
    ).toEqual([]);
  });

  test('the other side open without JavaScript', () => {
    expect(
      faultsOf(beside, (page) =>
        cells(page, '.beside-row details').flatMap((fold) => (fold.hasAttribute('open') ? [] : ['a row is folded'])),
      ),
    ).toEqual([]);
  });

  test('the steps of a procedure each in a row of its own', () => {
    const procedures = beside.filter((page) => page.path.startsWith('procedures/'));
    expect(
      faultsOf(procedures, (page) => {
        const original = PAGES.find(({ url }) => url === page.url.replace(/with-pl\/$/, ''));
        const steps = original?.root.querySelectorAll('#steps .steps > li').length;
        const rows = cells(page, '#steps .beside-own').length;
        return rows === steps ? [] : [`${rows} rows for ${steps} steps`];
      }),
    ).toEqual([]);
  });
});
