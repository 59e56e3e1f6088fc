import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { DIST, faultsOf, PAGES, textOf, type Page } from './built-site.ts';
import { firstSearchBytes } from './first-search-bytes.ts';

/** Bytes on the wire of a host that compresses as well as it can: little more than what is true, so that growth is noticed. */
const LIMITS = {
  chrome: 2_600,
  style: 5_200,
  start: 3_700,
  median: 13_000,
  page: 17_000,
  font: 25_000,
  scripts: 6_200,
  search: 125_000,
  word: 5_000,
} as const;

/** Pages with more words than this one may weigh more. */
const LONG = 2_000;

const brotli = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Null where a text weighs no more than the limit, otherwise what it weighs. The slow compression runs only in doubt. */
function overweight(text: string, limit: number): number | null {
  if (brotli(text, 5) <= limit) return null;
  const bytes = brotli(text, 11);
  return bytes > limit ? bytes : null;
}

const documents = PAGES.filter(({ path }) =>
  /^(?:procedures|guide|rights-and-duties|reporting|programme|news)\/[\w-]+\/$/.test(path),
);

const words = (page: Page) => textOf(page).match(/\p{L}+/gu)?.length ?? 0;

const scriptsOf = ({ html }: Page) => [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);

describe('a reader on a slow network loads', () => {
  test('little besides the text: head, header and footer of every page', () => {
    const chrome = ({ html }: Page) =>
      html.replace(/<main[\s>][\s\S]*<\/main>/, '').replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
    expect(
      faultsOf(PAGES, (page) => {
        const bytes = overweight(chrome(page), LIMITS.chrome);
        return bytes === null ? [] : [`${bytes} bytes`];
      }),
    ).toEqual([]);
  });

  test('a light style', () => {
    const found = new Map<string, string>();
    for (const { url, html } of PAGES)
      found.set([...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join(''), url);
    expect(found.size).toBeGreaterThan(0);
    const heavy = [...found].map(([css, url]) => ({ url, bytes: overweight(css, LIMITS.style) }));
    expect(heavy.filter(({ bytes }) => bytes !== null)).toEqual([]);
  });

  test('little before the page begins to show', () => {
    expect(
      faultsOf(PAGES, ({ html }) => {
        // Browsers show the masthead when they meet the first script, which stands below it.
        const bytes = overweight(html.slice(0, html.search(/<main[\s>]|<script type="module"/)), LIMITS.start);
        return bytes === null ? [] : [`${bytes} bytes`];
      }),
    ).toEqual([]);
  });

  test('a document in a few packets', () => {
    const sizes = documents.map(({ html }) => brotli(html, 9)).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(LIMITS.median);
  });

  test('no heavy page, unless its text is very long', () => {
    expect(
      faultsOf(PAGES, (page) => {
        if (brotli(page.html, 5) <= LIMITS.page || words(page) > LONG) return [];
        const bytes = overweight(page.html, LIMITS.page);
        return bytes === null ? [] : [`${bytes} bytes, ${words(page)} words`];
      }),
    ).toEqual([]);
  });

  test('at most one face, which never keeps the text waiting', () => {
    const faces = readdirSync(join(DIST, '_assets')).filter((name) => name.endsWith('.woff2'));
    expect(faces).toHaveLength(1);
    expect(statSync(join(DIST, '_assets', faces[0] ?? '')).size).toBeLessThanOrEqual(LIMITS.font);
    expect(
      faultsOf(PAGES, ({ html }) => {
        const blocks = html.includes('@font-face') && !/font-display:\s*(?:optional|swap|fallback)/.test(html);
        return blocks ? ['the face may block the text'] : [];
      }),
    ).toEqual([]);
  });

  test('no script before the text', () => {
    expect(
      faultsOf(PAGES, (page) =>
        scriptsOf(page).filter((tag) => !/\stype="(?:module|application\/ld\+json)"|\s(?:async|defer)\b/.test(tag)),
      ),
    ).toEqual([]);
  });

  test('few scripts with a document', () => {
    const weights = new Map<string, number>();
    const weightOf = (path: string): number => {
      const known = weights.get(path);
      if (known !== undefined) return known;
      weights.set(path, 0);
      const code = readFileSync(join(DIST, path), 'utf8');
      // What a script imports as it starts, not what it loads when the reader wants it.
      const imported = [...code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)].map(([, name = '']) =>
        join('/_assets', name),
      );
      const weight = brotli(code, 11) + imported.reduce((sum, name) => sum + weightOf(name), 0);
      weights.set(path, weight);
      return weight;
    };
    expect(
      faultsOf(documents, ({ html }) => {
        const sources = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) => source);
        const bytes = [...new Set(sources)].reduce((sum, source) => sum + weightOf(source), 0);
        return bytes > LIMITS.scripts ? [`${bytes} bytes of scripts`] : [];
      }),
    ).toEqual([]);
  });

  test('pictures that keep their place from the start', () => {
    expect(
      faultsOf(PAGES, (page) =>
        page.root
          .querySelectorAll('img')
          .filter((image) => !image.getAttribute('width') || !image.getAttribute('height'))
          .map((image) => image.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
  });

  test.each(LOCALES)('a first search that also needs the full texts, and then little for a word (%s)', (locale) => {
    const { keys, texts, word } = firstSearchBytes(DIST, locale);
    expect(keys + texts).toBeLessThanOrEqual(LIMITS.search);
    expect(word).toBeLessThanOrEqual(LIMITS.word);
  });
});
