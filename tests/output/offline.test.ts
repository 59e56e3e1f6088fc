import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { packNewsPath, type PackNews } from '../../src/domain/offline-copies.ts';
import { readPack } from '../../src/domain/pack.ts';
import { DIST, pagesIn } from './built-site.ts';

/** What a language may weigh on the wire, with everything in it. */
const MOST_BYTES = 4_000_000;

/** The worker must stay small enough to be read. */
const MOST_WORKER_BYTES = 10_000;

describe.each(LOCALES)('a reader who saves the guide (%s)', (locale) => {
  const news = JSON.parse(readFileSync(join(DIST, packNewsPath(locale)), 'utf8')) as PackNews;
  const bytes = readFileSync(join(DIST, news.pack));
  const pack = readPack(new Uint8Array(gunzipSync(bytes)));

  test('downloads as much as was said, and at most four megabytes', () => {
    expect(bytes.length).toBe(news.bytes);
    expect(news.bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('can tell the file from another one by its name', () => {
    expect(news.pack).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 20));
  });

  test('has every page of the language but those for staff, each with the notice that it is a copy, but the page that says “no connection”', () => {
    const pages = pagesIn(locale).filter((page) => page.root.querySelector('html[data-no-pack]') === null);
    const text = (path: string) => new TextDecoder().decode(pack.file(path)?.bytes);
    const without = pages.map(({ url }) => url).filter((url) => !text(url).includes('<saved-copy '));
    expect(without).toEqual([`/${locale}/offline/no-connection/`]);
    expect(news.pages).toBe(pages.length);
  });

  test('has all that these pages load', () => {
    const loaded = pack.paths
      .filter((path) => path.startsWith(`/${locale}/`))
      .flatMap((path) => [
        ...new TextDecoder().decode(pack.file(path)?.bytes).matchAll(/(?:src|href)="(\/_assets\/[^"]+)"/g),
      ])
      .map(([, address = '']) => address);
    expect(loaded.length).toBeGreaterThan(0);
    expect([...new Set(loaded)].filter((address) => pack.file(address) === null)).toEqual([]);
  });

  test('keeps the emergency page without asking', () => {
    expect(news.firstAid).toEqual([`/${locale}/pages/emergency/`, `/${locale}/offline/no-connection/`]);
  });

  test('can put the site among the apps: names and icons are there', () => {
    const manifest = JSON.parse(readFileSync(join(DIST, locale, 'manifest.webmanifest'), 'utf8')) as {
      lang: string;
      start_url: string;
      icons: { src: string }[];
    };
    expect(manifest).toMatchObject({ lang: locale, start_url: `/${locale}/` });
    expect(manifest.icons.filter(({ src }) => !existsSync(join(DIST, src)))).toEqual([]);
  });
});

test('the service worker is small', () => {
  expect(statSync(join(DIST, 'service-worker.js')).size).toBeLessThan(MOST_WORKER_BYTES);
});
