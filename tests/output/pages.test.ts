import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { STRINGS } from '../../src/i18n/strings.ts';
import { byPath, faultsOf, meta, OPEN, PAGES, SHORT, wordsOf, type Page } from './built-site.ts';

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

/** The language page and 404 speak all four languages; their own one is that of their title. */
const WITHOUT_LOCALE: Record<string, string> = { '/': 'en', '/404.html': 'pl' };

describe('a reader finds', () => {
  test('a site in four languages: the same pages in each', () => {
    expect(byPath().size).toBeGreaterThan(20);
    const incomplete = [...byPath()].filter(([, pages]) => pages.size !== LOCALES.length).map(([path]) => path);
    expect(incomplete).toEqual([]);
  });

  test('every page in the language of its address', () => {
    expect(
      faultsOf(PAGES, (page) => {
        const lang = page.root.querySelector('html')?.getAttribute('lang');
        const wanted = page.locale ?? (SHORT.includes(page) ? 'pl' : WITHOUT_LOCALE[page.url]);
        return lang === wanted ? [] : [`lang is ${lang}, not ${wanted}`];
      }),
    ).toEqual([]);
  });

  test('one main heading on every page', () => {
    expect(
      faultsOf(PAGES, (page) => {
        const headings = page.root.querySelectorAll('h1');
        if (headings.length !== 1) return [`${headings.length} h1`];
        return headings[0]?.text.trim() === '' ? ['the h1 is empty'] : [];
      }),
    ).toEqual([]);
  });

  test('headings whose levels never skip, and none without words', () => {
    expect(
      faultsOf(PAGES, (page) => {
        const headings = page.root.querySelectorAll('h1, h2, h3, h4, h5, h6');
        return headings.flatMap((heading, index) => {
          const level = Number(heading.tagName.slice(1));
          const before = Number(headings[index - 1]?.tagName.slice(1) ?? 0);
          if (heading.text.trim() === '') return [`an empty h${level}`];
          return level > before + 1 ? [`h${level} “${heading.text.trim()}” after h${before}`] : [];
        });
      }),
    ).toEqual([]);
  });

  test('each id once on a page', () => {
    expect(
      faultsOf(PAGES, (page) => repeated(page.root.querySelectorAll('[id]').map((element) => element.id))),
    ).toEqual([]);
  });

  test('labels and descriptions that point to something on the page', () => {
    expect(
      faultsOf(PAGES, (page) => {
        const ids = new Set(page.root.querySelectorAll('[id]').map((element) => element.id));
        return ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
          page.root
            .querySelectorAll(`[${name}]`)
            .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
            .filter((id) => !ids.has(id))
            .map((id) => `${name}="${id}"`),
        );
      }),
    ).toEqual([]);
  });

  test('links and buttons that have words', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('a[href], button')
          .filter((element) => element.text.trim() === '' && !element.getAttribute('aria-label'))
          .map((element) => element.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
  });

  // The parser mends what is nested wrongly, so these two read the page as it is written.
  test('no link within a link', () => {
    expect(faultsOf(PAGES, (page) => page.html.match(/<a\s(?:(?!<\/a>)[\s\S])*?<a\s[^>]*>/g) ?? [])).toEqual([]);
  });

  test('paragraphs that hold no blocks: a browser would tear them apart', () => {
    const torn = /<p[\s>](?:(?!<\/p>)[\s\S])*?<(?:p|ul|ol|dl|div|table|section|article|h[1-6]|blockquote)[\s>]/g;
    expect(faultsOf(PAGES, (page) => page.html.match(torn) ?? [])).toEqual([]);
  });
});

describe('in a list of tabs or search results a reader finds', () => {
  const titleOf = (page: Page) => page.root.querySelector('head title')?.text ?? '';

  test('a title and a description for every page', () => {
    expect(
      faultsOf(OPEN, (page) => [
        ...(titleOf(page).trim() === '' ? ['no title'] : []),
        ...((meta(page, 'description') ?? '').trim() === '' ? ['no description'] : []),
      ]),
    ).toEqual([]);
  });

  test.for(LOCALES)('no two pages with the same title or the same description in %s', (locale) => {
    const shared = (of: (page: Page) => string) =>
      [
        ...Map.groupBy(
          OPEN.filter((page) => page.locale === locale),
          of,
        ),
      ]
        .filter(([, pages]) => pages.length > 1)
        .map(([text, pages]) => `${pages.map(({ url }) => url).join(', ')}: ${text}`);
    expect(shared(titleOf)).toEqual([]);
    expect(shared((page) => meta(page, 'description') ?? '')).toEqual([]);
  });
});

describe('a reader never sees', () => {
  const keys = Object.keys(STRINGS.pl)
    .filter((key) => key.includes('.'))
    .map((key) => key.replaceAll('.', '\\.'));
  const key = new RegExp(`(?<![\\w.-])(?:${keys.join('|')})(?![\\w.-])`);

  const seen = (pattern: RegExp) =>
    faultsOf(PAGES, (page) => wordsOf(page).flatMap((text) => (pattern.test(text) ? [text.trim().slice(0, 120)] : [])));

  test('the name of a string in place of its words', () => {
    expect(seen(key)).toEqual([]);
  });

  test('a place for a value that was never filled in', () => {
    expect(seen(/\{\{|\}\}|\$\{|MISSING|\bundefined\b|\bNaN\b|\[object |Invalid Date/)).toEqual([]);
  });

  test('a mark or a sign of Markdown instead of what it stands for', () => {
    expect(seen(/<\/?(?:Fact|Term|Pl|Places?|Call|Warning)\b|\*\*|\]\(|^#{2,}\s|\{#/)).toEqual([]);
  });

  test('two full stops, a space before a comma, or an empty pair of brackets', () => {
    expect(seen(/(?<!\.)\.\.(?!\.)|\s[,;](?:\s|$)|\(\s*\)/)).toEqual([]);
  });
});
