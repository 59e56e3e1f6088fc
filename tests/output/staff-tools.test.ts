import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { FINDER_DATA, type FinderData } from '../../src/domain/finder-data.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { DIST, PAGES, pagesIn, SITE } from './built-site.ts';

const readCode = typeof jsQR === 'function' ? jsQR : (jsQR as { default: typeof jsQR }).default;

/** What a phone reads from a picture. */
async function scanned(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** Documents that a clerk may send somebody to, each with its path. */
const documents = new Map(
  PAGES.flatMap(({ path }): [string, string][] => {
    const [, id] = /^(?:procedures|guide|rights-and-duties|reporting|programme|pages)\/([^/]+)\/$/.exec(path) ?? [];
    return id === undefined ? [] : [[id, path]];
  }),
);

describe('a phone that scans', () => {
  test.for(['svg', 'png'])('the %s of every document is led to its short link', async (form) => {
    expect(documents.size).toBeGreaterThan(0);
    for (const id of documents.keys()) {
      expect(await scanned(readFileSync(join(DIST, `p/${id}/qr.${form}`)))).toBe(`${SITE.url}/p/${id}/`);
    }
  });
});

describe.for(LOCALES)('a clerk who reads the page in %s without JavaScript', (locale) => {
  const page = pagesIn(locale).find(({ path }) => path === 'staff/find/');
  const entries = page?.root.querySelectorAll('.staff-list > li') ?? [];

  test('finds every document with its Polish name, once', () => {
    expect(entries.map((entry) => entry.getAttribute('data-id')).toSorted()).toEqual([...documents.keys()].toSorted());
    expect(entries.filter((entry) => !entry.querySelector('summary [lang="pl"]')?.text.trim())).toEqual([]);
  });

  test('finds its pages and PDFs in four languages, and the short link', () => {
    for (const entry of entries) {
      const id = entry.getAttribute('data-id') ?? '';
      const links = entry.querySelectorAll('.versions a').map((link) => link.getAttribute('href') ?? '');
      expect(links.filter((link) => !link.endsWith('.pdf'))).toEqual(
        LOCALES.map((one) => `/${one}/${documents.get(id)}`),
      );
      const files = links.filter((link) => link.endsWith('.pdf'));
      expect(files).toHaveLength(LOCALES.length);
      expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
      expect(entry.querySelector('.short')?.text.trim()).toBe(`${SITE.url}/p/${id}/`);
    }
  });

  test('gets to each kind of document by a link', () => {
    const jumps = page?.root.querySelectorAll('.jump a').map((link) => link.getAttribute('href')?.slice(1) ?? '') ?? [];
    expect(jumps).toEqual(page?.root.querySelectorAll('.staff-group h3').map(({ id }) => id));
    expect(jumps).toContain('guide');
  });

  test('reads the programme’s indicator: then, the target, and now in each language, with the list', () => {
    const { entries: indicators } = JSON.parse(readFileSync(join(DIST, 'api/indicators.json'), 'utf8')) as {
      entries: { measured: { locale: string; current: number; outdated: number; missing: number }[] }[];
    };
    const measured = indicators.flatMap((one) => one.measured);
    const rows = page?.root.querySelectorAll('#indicator dd').map((row) => row.text.match(/\d+/g)?.map(Number)) ?? [];
    expect(rows.slice(0, 2).map((row) => row?.[0])).toEqual([11, 50]);
    expect(rows.slice(2)).toEqual(measured.map(({ current, outdated, missing }) => [current, outdated, missing]));
    const files = page?.root.querySelectorAll('#indicator .files a').map((link) => link.getAttribute('href'));
    expect(files).toEqual(['/api/procedures.csv', '/api/indicators.csv']);
  });

  test('comes to it from the page for staff', () => {
    const staff = pagesIn(locale).find(({ path }) => path === 'pages/staff/');
    const links = staff?.root.querySelectorAll('#open-tools a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['staff/find/', 'staff/status/', 'open-data/'].map((path) => `/${locale}/${path}`));
  });
});

describe('a clerk who searches', () => {
  const text = readFileSync(join(DIST, FINDER_DATA), 'utf8');
  const data = JSON.parse(text) as FinderData;

  test('can find every document', () => {
    expect(Object.keys(data).toSorted()).toEqual([...documents.keys()].toSorted());
  });

  test('learns how large each PDF is before it is loaded', () => {
    const unknown = Object.entries(data).filter(([, { sizes }]) => LOCALES.some((one) => !((sizes[one] ?? 0) > 0)));
    expect(unknown.map(([id]) => id)).toEqual([]);
  });

  test.for(LOCALES)('can link to sections that the page in %s has', (locale) => {
    const pages = new Map(pagesIn(locale).map((page) => [page.path, page.root]));
    for (const [id, { sections }] of Object.entries(data)) {
      const target = pages.get(documents.get(id) ?? '');
      expect(
        sections.filter(([section]) => !target?.getElementById(section)).map(([section]) => section),
        id,
      ).toEqual([]);
    }
  });

  test('waits for no more than 100 kilobytes, once', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(100_000);
  });
});

describe.for(LOCALES)('somebody who looks for help in %s without JavaScript', (locale) => {
  const page = pagesIn(locale).find(({ path }) => path === 'help-points/');

  test('gets to each topic by a link, and finds every place once', () => {
    const sections = new Set(page?.root.querySelectorAll('place-filter section').map(({ id }) => id));
    const jumps = page?.root.querySelectorAll('.jump a').map((link) => link.getAttribute('href')?.slice(1) ?? '') ?? [];
    expect(jumps.length).toBeGreaterThan(5);
    expect(jumps.filter((id) => !sections.has(id))).toEqual([]);
    const places = page?.root.querySelectorAll('.help-point h3 a').map((link) => link.getAttribute('href')) ?? [];
    expect(new Set(places).size).toBe(places.length);
  });

  test('is offered no filter over fewer than five places', () => {
    const points = page?.root.querySelectorAll('.help-point') ?? [];
    for (const select of page?.root.querySelectorAll('.filters select') ?? []) {
      const name = select.getAttribute('name') ?? '';
      for (const option of select.querySelectorAll('option').slice(1)) {
        const value = option.getAttribute('value') ?? '';
        const places = points.filter((point) => (point.getAttribute(`data-${name}`) ?? '').split(' ').includes(value));
        expect(places.length, `${name} ${value}`).toBeGreaterThanOrEqual(5);
      }
    }
  });
});
