import { describe, expect, test } from 'vitest';
import { comparePages } from '../../src/output/compare/changed-pages.ts';
import { compareText } from '../../src/output/compare/compare-text.ts';

interface Parts {
  fee?: string;
  footer?: string;
  script?: string;
}

const page = (url: string, { fee = '17', footer = 'Draft', script = 'aB3_d-9x' }: Parts = {}) => ({
  url,
  file: `${url.slice(1)}index.html`,
  html: `<html><head><meta content="script-src 'sha256-${script}='"><title>Fees &amp; terms · Open Kraków</title><style>${script}</style></head><body><main><div class="lead" id="lead">About</div><section id="costs">${fee}</section><section id="who">All</section></main><footer>${footer}</footer><script src="/_assets/page.${script}.js"></script></body></html>`,
});

const BEFORE = [page('/en/a/'), page('/en/b/'), page('/en/c/')];

describe('an editor who previews a change', () => {
  test('sees the page and the section that changed, with links to both', () => {
    const found = comparePages(BEFORE, [page('/en/a/', { fee: '18' }), ...BEFORE.slice(1)]);
    expect(found).toEqual({
      pages: [{ url: '/en/a/', title: 'Fees & terms', what: 'changed', sections: ['costs'] }],
      frameOnly: [],
    });
    const sites = { before: 'https://site.example', after: 'https://preview.example/' };
    expect(compareText(found, sites, 'en')).toBe(`Pages that changed: 1.

| Page | Before | After |
| --- | --- | --- |
| Fees & terms \`/en/a/\` (#costs) | [before](https://site.example/en/a/#costs) | [after](https://preview.example/en/a/#costs) |`);
  });

  test('sees new pages and pages that are gone', () => {
    const found = comparePages(BEFORE, [...BEFORE.slice(1), page('/en/d/')]);
    expect(found.pages.map(({ url, what }) => [url, what])).toEqual([
      ['/en/a/', 'removed'],
      ['/en/d/', 'added'],
    ]);
    const text = compareText(found, { before: undefined, after: undefined }, 'pl');
    expect(text).toContain('`/en/a/` | przed | usunięta |');
    expect(text).toContain('`/en/d/` | – | nowa |');
  });

  test('is not told of each page when only the footer changed', () => {
    const found = comparePages(
      BEFORE,
      BEFORE.map(({ url }) => page(url, { footer: 'Published' })),
    );
    expect(found.pages).toEqual([]);
    expect(compareText(found, { before: undefined, after: undefined }, 'en')).toContain('on 3 pages, such as /en/a/');
  });

  test('is not told of names of files and digests, which change with every line of code', () => {
    const found = comparePages(
      BEFORE,
      BEFORE.map(({ url }) => page(url, { script: 'Zz0_1-2y' })),
    );
    expect(compareText(found, { before: undefined, after: undefined }, 'en')).toBe('No page has changed.');
  });
});
