import { TextNode } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { byPath, faultsOf, PAGES, type Page } from './built-site.ts';

const documents = [...byPath()].filter(([path]) => /^(?:procedures|pages)\/[^/]+\/$/.test(path));
const procedures = documents.filter(([path]) => path.startsWith('procedures/'));

/** What differs from the Polish page, as “path, language: …”. */
function differences<T>(paths: typeof documents, of: (page: Page) => T): string[] {
  return paths.flatMap(([path, pages]) => {
    const polish = pages.get('pl');
    if (!polish) return [`${path}: no Polish page`];
    return LOCALES.flatMap((locale) => {
      const page = pages.get(locale);
      const [own, wanted] = [page ? of(page) : null, of(polish)].map((value) => JSON.stringify(value));
      return own === wanted ? [] : [`${path}, ${locale}: ${own} instead of ${wanted}`];
    });
  });
}

const count = (page: Page, selector: string) => page.root.querySelectorAll(selector).length;

describe('a reader of any language is given', () => {
  test('documents to compare: procedures and pages', () => {
    expect(procedures.length).toBeGreaterThanOrEqual(5);
    expect(documents.length).toBeGreaterThan(procedures.length);
  });

  test('the same values with the same sources', () => {
    const facts = (page: Page) =>
      page.root
        .querySelectorAll('#values li[id^="fact-"]')
        .map(({ id }) => id)
        .toSorted();
    expect(differences(documents, facts)).toEqual([]);
    expect(documents.flatMap(([, pages]) => facts(pages.get('pl') as Page)).length).toBeGreaterThan(20);
  });

  test('the same steps, in the same order', () => {
    const steps = (page: Page) => page.root.querySelectorAll('#steps .steps > li').map(({ id }) => id);
    expect(differences(procedures, steps)).toEqual([]);
    for (const [path, pages] of procedures) expect(steps(pages.get('pl') as Page).length, path).toBeGreaterThan(0);
  });

  test('the same documents to bring, in the same order', () => {
    const papers = (page: Page) =>
      page.root.querySelectorAll('#documents .docs > li').map((item) => item.getAttribute('data-id'));
    expect(differences(procedures, papers)).toEqual([]);
  });

  test('as many phrases for the counter, fees, mistakes and short answers', () => {
    for (const selector of ['#say .say > li', '#costs .fees > div', '#mistakes .mistakes > li', '.glance > div']) {
      expect(
        differences(procedures, (page) => count(page, selector)),
        selector,
      ).toEqual([]);
    }
    for (const [path, pages] of procedures)
      expect(count(pages.get('pl') as Page, '#say .say > li'), path).toBeGreaterThan(1);
  });

  test('the same sections, places, terms and links to what comes next', () => {
    const sections = (page: Page) => page.root.querySelectorAll('article section[id]').map(({ id }) => id);
    const places = (page: Page) => page.root.querySelectorAll('article.place').map(({ id }) => id);
    const terms = (page: Page) => page.root.querySelectorAll('.terms > div').map(({ id }) => id);
    const related = (page: Page) =>
      page.root.querySelectorAll('#related a').map((link) => (link.getAttribute('href') ?? '').slice(4));
    for (const part of [sections, places, terms, related]) expect(differences(documents, part)).toEqual([]);
  });

  test('the same telephone numbers', () => {
    const phones = (page: Page) =>
      page.root.querySelectorAll('main a[href^="tel:"]').map((link) => link.getAttribute('href'));
    expect(differences([...byPath()], phones)).toEqual([]);
  });
});

describe('a voice that reads aloud', () => {
  test('knows the language of what to say at the counter: Polish', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('#say .say > li')
          .filter((item) => item.querySelector('p')?.getAttribute('lang') !== 'pl')
          .map((item) => item.text),
      ),
    ).toEqual([]);
  });

  test('is told of Polish in official names', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('.official, .place-official')
          .filter((name) => name.querySelector('[lang="pl"]') === null)
          .map((name) => name.text.trim()),
      ),
    ).toEqual([]);
  });

  test('is given only languages that exist', () => {
    const known: readonly (string | undefined)[] = LOCALES;
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('[lang]')
          .map((element) => element.getAttribute('lang'))
          .filter((lang) => !known.includes(lang))
          .map(String),
      ),
    ).toEqual([]);
  });

  test('reads no Cyrillic word as Polish or English', () => {
    const cyrillic = /\p{Script=Cyrillic}{3,}/u;
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('body *')
          .filter((element) => element.childNodes.some((node) => node instanceof TextNode && cyrillic.test(node.text)))
          .filter((element) => ['pl', 'en'].includes(element.closest('[lang]')?.getAttribute('lang') ?? ''))
          .map((element) => element.text.trim().slice(0, 80)),
      ),
    ).toEqual([]);
  });
});
