import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { byPath, DIST, faultsOf, PAGES, SHORT, SHORT_DISCREET } from './built-site.ts';

const urls = new Set(PAGES.map(({ url }) => url));
const documents = [...byPath().keys()].flatMap((path) => {
  const [, kind = '', id = ''] =
    /^(procedures|guide|rights-and-duties|reporting|programme|news|pages|places)\/([^/]+)\/$/.exec(path) ?? [];
  return id === '' ? [] : [{ kind, id, path }];
});

describe('whoever follows a short address', () => {
  test('finds one for every document and every place with a page', () => {
    expect(documents.length).toBeGreaterThan(5);
    expect(documents.map(({ id }) => `/p/${id}/`).filter((url) => !urls.has(url))).toEqual([]);
  });

  test('finds the page in all four languages, each of which answers', () => {
    expect(
      faultsOf(SHORT, (page) => {
        const links = page.root.querySelectorAll('main li > a');
        const hrefs = links.map((link) => link.getAttribute('href') ?? '');
        const langs = hrefs.map((href) => href.split('/')[1]);
        return [
          ...(JSON.stringify(langs) === JSON.stringify(LOCALES) ? [] : [`languages ${langs.join(', ')}`]),
          ...hrefs.filter((href) => !urls.has(href)).map((href) => `${href} leads nowhere`),
          ...links
            .filter((link) => !link.querySelector('small')?.text.trim())
            .map(() => 'a language without its state'),
        ];
      }),
    ).toEqual([]);
  });

  test('gets the page that bears the id', () => {
    const wrong = documents.filter(({ id, path }) => {
      const page = SHORT.find(({ url }) => url === `/p/${id}/`);
      const href = page?.root.querySelector('main a')?.getAttribute('href');
      // A place may share the id of a document about it, which comes first.
      return href !== `/pl/${path}` && !documents.some((one) => one.id === id && href === `/pl/${one.path}`);
    });
    expect(wrong).toEqual([]);
  });

  test('comes by a former id to the page of today', () => {
    const content = readContent(process.cwd());
    const former = content.documents.flatMap(({ data }) => {
      const { aliases } = (data?.data ?? {}) as { aliases?: string[] };
      return aliases ?? [];
    });
    expect(former.filter((id) => !urls.has(`/p/${id}/`))).toEqual([]);
  });

  test('comes by the code of a service that open data and the finder give, in capitals or not', () => {
    const { entries } = JSON.parse(readFileSync(join(DIST, 'api/procedures.json'), 'utf8')) as {
      entries: { id: string; serviceCodes: string[] }[];
    };
    const codes = entries.flatMap(({ id, serviceCodes }) => serviceCodes.map((code) => ({ id, code })));
    const lost = codes
      .flatMap(({ id, code }) => [code, code.toLowerCase()].map((name) => ({ id, name })))
      .filter(({ id, name }) => {
        const page = SHORT.find(({ url }) => url === `/p/${name}/`);
        return page?.root.querySelector('main a')?.getAttribute('href') !== `/pl/procedures/${id}/`;
      });
    expect(lost).toEqual([]);
  });

  test('waits for no more than four kilobytes', () => {
    expect(
      faultsOf(SHORT, ({ html }) => (Buffer.byteLength(html) > 4096 ? [`${Buffer.byteLength(html)} bytes`] : [])),
    ).toEqual([]);
  });

  test('leaves no trace of a discreet page in the title, the preview or the words', () => {
    expect(
      faultsOf(SHORT_DISCREET, (page) => [
        ...(page.root.querySelectorAll('meta[property^="og:"], meta[name="description"]').length === 0
          ? []
          : ['a preview']),
        ...(page.root.querySelectorAll('main a span').length === 0 ? [] : ['titles']),
      ]),
    ).toEqual([]);
  });
});
