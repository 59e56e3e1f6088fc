import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { byPath, faultsOf, PAGES, type Page } from './built-site.ts';

const cardPages = PAGES.filter((page) => page.locale !== null && page.path.endsWith('cards/'));
const cardsOf = (page: Page) => page.root.querySelectorAll('.card');

describe('a reader at the counter finds', () => {
  test('cards for every procedure, one tap away, and cards for any counter', () => {
    const procedures = [...byPath().keys()].filter((path) => /^procedures\/[^/]+\/$/.test(path));
    expect(cardPages.length).toBe((procedures.length + 1) * LOCALES.length);
    const unlinked = PAGES.filter((page) => procedures.includes(page.path)).filter(
      (page) => !page.root.querySelector(`main a[href="${page.url}cards/"]`),
    );
    expect(unlinked.map(({ url }) => url)).toEqual([]);
  });

  test('Polish for the clerk on every card, and their own language below', () => {
    expect(
      faultsOf(cardPages, (page) =>
        cardsOf(page).flatMap((card) => {
          const polish = card.querySelector('.card-polish');
          const own = card.querySelector('.card-own');
          return [
            ...(polish?.getAttribute('lang') === 'pl' && polish.querySelector('h2')?.text.trim() ? [] : ['no Polish']),
            ...((own === null) === (page.locale === 'pl') ? [] : [`${card.id}: the language of the reader`]),
          ];
        }),
      ),
    ).toEqual([]);
  });

  test('the matter with its official name, the documents, the fees, an interpreter and room to write', () => {
    const procedures = cardPages.filter((page) => page.path.startsWith('procedures/'));
    expect(
      faultsOf(procedures, (page) => {
        const document = PAGES.find(({ url }) => url === page.url.replace(/cards\/$/, ''));
        const official = document?.root.querySelector('.official [lang="pl"]')?.text.trim().replace(/\s+/g, ' ') ?? '?';
        const documents = document?.root.querySelectorAll('#documents .docs > li').length;
        const listed = page.root.querySelectorAll('#card-documents .card-polish li').length;
        return [
          ...(page.root.querySelector('#card-matter .card-polish ul')?.text.trim().replace(/\s+/g, ' ') === official
            ? []
            : ['no matter']),
          ...(listed === documents ? [] : [`${listed} of ${documents} documents`]),
          ...['card-fees', 'card-interpreter', 'card-write-down'].filter((id) => !page.root.querySelector(`#${id} h2`)),
          ...(page.root.querySelector('.card-space') ? [] : ['no room to write']),
        ];
      }),
    ).toEqual([]);
  });
});
