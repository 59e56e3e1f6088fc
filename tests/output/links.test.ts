import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { readPlan } from '../../src/domain/plan-link.ts';
import { DIST, faultsOf, originalOf, PAGES, SITE, type Page } from './built-site.ts';

const byUrl = new Map(PAGES.map((page) => [page.url, page]));
const idsOf = new Map(PAGES.map((page) => [page.url, new Set(page.root.querySelectorAll('[id]').map(({ id }) => id))]));

/** True for an address that the host would answer with a file. */
const isFile = (path: string) => {
  const file = join(DIST, decodeURIComponent(path));
  return existsSync(file) && statSync(file).isFile();
};

/** What is wrong with an address on a page of this site; null for a good one and for one that leads outside. */
function faultOf(address: string, page: Page): string | null {
  if (/^(?:https?|mailto|tel|sms|geo):/.test(address)) return null;
  const { pathname, hash } = new URL(address, SITE.url + page.url);
  const target = byUrl.get(pathname);
  if (!target) return isFile(pathname) ? null : `${address} leads nowhere`;
  // The answers of a reader stand in the fragment of the plan.
  if (pathname.endsWith('/plan/') && readPlan(hash, []) !== null) return null;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || idsOf.get(pathname)?.has(id) ? null : `${address}: that page has no “${id}”`;
}

const head = (page: Page, selector: string) => page.root.querySelectorAll(`head ${selector}`);

/** Addresses of the other languages of a page, by language. */
const alternatesOf = (page: Page) =>
  new Map(
    head(page, 'link[rel="alternate"][hreflang]').map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  );

const withAddress = PAGES.filter((page) => !page.url.endsWith('/404.html'));

/** Pages that search engines may list; those that only say the same in another form are led to their original. */
const withAlternates = withAddress.filter((page) => originalOf(page) === page.url);

describe('a reader who follows', () => {
  test('a link within the site comes to a page, and to the very part that it names', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root.querySelectorAll('a[href]').flatMap((link) => faultOf(link.getAttribute('href') ?? '', page) ?? []),
      ),
    ).toEqual([]);
  });

  test('a search comes to a page in the same language', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root.querySelectorAll('form').flatMap((form) => faultOf(form.getAttribute('action') ?? '', page) ?? []),
      ),
    ).toEqual([]);
  });

  test('a link outside finds a full address that the browser can open', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('a[href]')
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => /^[a-z]+:/i.test(href))
          .filter(
            (href) =>
              !/^(?:https?:\/\/[^\s/]+\.[a-z]{2,}\S*|mailto:\S+@\S+|tel:\+?\d+|sms:\+?\d+|geo:\S+)$/i.test(href),
          ),
      ),
    ).toEqual([]);
  });

  test('the language switch comes to the same page in that language', () => {
    expect(
      faultsOf(
        // A wrong address is wrong in every language: its page leads to the fronts.
        PAGES.filter((page) => page.locale !== null && page.path !== '404.html'),
        (page) => {
          const links = page.root.querySelectorAll('language-switch a');
          const hrefs = links.map((link) => link.getAttribute('href'));
          const wanted = LOCALES.map((locale) => `/${locale}/${page.path}`);
          return JSON.stringify(hrefs) === JSON.stringify(wanted) ? [] : [`leads to ${hrefs.join(', ')}`];
        },
      ),
    ).toEqual([]);
  });

  test('nothing to a draft address: every file that a page needs is there', () => {
    const selectors = {
      'link[href]': 'href',
      'script[src]': 'src',
      'img[src]': 'src',
      'source[src]': 'src',
      'use[href]': 'href',
    };
    expect(
      faultsOf(PAGES, (page) =>
        Object.entries(selectors).flatMap(([selector, name]) =>
          page.root
            .querySelectorAll(selector)
            .filter((element) => !['canonical', 'alternate'].includes(element.getAttribute('rel') ?? ''))
            .map((element) => element.getAttribute(name) ?? '')
            .filter((address) => !address.startsWith('#') && !isFile(new URL(address, SITE.url + page.url).pathname)),
        ),
      ),
    ).toEqual([]);
  });
});

describe('a search engine is told', () => {
  test('the one address of each page: its own, or that of the page it says the same as', () => {
    expect(
      faultsOf(withAddress, (page) => {
        const links = head(page, 'link[rel="canonical"]').map((link) => link.getAttribute('href'));
        return links.length === 1 && links[0] === SITE.url + originalOf(page)
          ? []
          : [`canonical is ${links.join(', ')}`];
      }),
    ).toEqual([]);
  });

  test('the four languages of each page and where the rest of the world goes', () => {
    expect(
      faultsOf(withAlternates, (page) => {
        const path = page.locale === null ? '' : page.path;
        const wanted = new Map<string, string>([
          ...LOCALES.map((locale) => [locale, `${SITE.url}/${locale}/${path}`] as const),
          ['x-default', path === '' ? `${SITE.url}/` : `${SITE.url}/en/${path}`],
        ]);
        const given = alternatesOf(page);
        return [...wanted].filter(([lang, url]) => given.get(lang) !== url || given.size !== 5).map(([lang]) => lang);
      }),
    ).toEqual([]);
  });

  test('the same by each of these pages in turn', () => {
    expect(
      faultsOf(withAlternates, (page) =>
        [...alternatesOf(page)].flatMap(([lang, address]) => {
          const other = byUrl.get(address.slice(SITE.url.length));
          if (!other) return [`${lang}: ${address} leads nowhere`];
          const back = alternatesOf(other);
          const same = JSON.stringify([...back].toSorted()) === JSON.stringify([...alternatesOf(page)].toSorted());
          return same ? [] : [`${address} names other languages`];
        }),
      ),
    ).toEqual([]);
  });

  test('the whole site by the sitemap: every page, and nothing that is no page', () => {
    const index = readFileSync(join(DIST, 'sitemap-index.xml'), 'utf8');
    const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
    const listed = addresses(index).flatMap((map) =>
      addresses(readFileSync(join(DIST, new URL(map).pathname), 'utf8')),
    );
    const wanted = withAlternates.map((page) => SITE.url + page.url);
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  test('to leave a draft alone, and a published site not', () => {
    expect(
      faultsOf(PAGES, (page) => {
        const robots = head(page, 'meta[name="robots"]').map((element) => element.getAttribute('content'));
        const isHidden = robots.length === 1 && robots[0] === 'noindex';
        return isHidden === (SITE.status === 'draft') ? [] : [`robots: ${robots.join(', ') || 'none'}`];
      }),
    ).toEqual([]);
  });
});
