import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { DIST, PAGES, pagesIn, SITE } from './built-site.ts';

const readCode = typeof jsQR === 'function' ? jsQR : (jsQR as { default: typeof jsQR }).default;

/** What a phone reads from a picture. */
async function scanned(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const ids = [...new Set(PAGES.flatMap(({ path }) => /^procedures\/([^/]+)\/$/.exec(path)?.[1] ?? []))];

/** Documents that a clerk may send somebody to, each with its path. */
const documents = new Map(
  PAGES.flatMap(({ path }): [string, string][] => {
    const [, id] = /^(?:procedures|guide|rights-and-duties|reporting|programme|pages)\/([^/]+)\/$/.exec(path) ?? [];
    return id === undefined ? [] : [[id, path]];
  }),
);

describe('a phone that scans', () => {
  test.for(['svg', 'png'])('the %s of every procedure is led to its short link', async (form) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
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

  test('finds its pages in four languages, and the short link', () => {
    for (const entry of entries) {
      const id = entry.getAttribute('data-id') ?? '';
      expect(entry.querySelectorAll('.versions a').map((link) => link.getAttribute('href'))).toEqual(
        LOCALES.map((one) => `/${one}/${documents.get(id)}`),
      );
      expect(entry.querySelector('.short')?.text).toBe(`${SITE.url}/p/${id}/`);
    }
  });

  test('finds the PDF of each language, with its size', () => {
    for (const entry of entries) {
      const files = entry.querySelectorAll('a[type="application/pdf"]').map((link) => link.getAttribute('href') ?? '');
      expect(files).toHaveLength(LOCALES.length);
      expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
      const sizes = entry.querySelectorAll('[data-size-of]').map((size) => size.text);
      expect(sizes.filter((size) => !/\d+.*\d+/.test(size))).toEqual([]);
    }
  });

  test('can link to sections that the page has', () => {
    for (const entry of entries) {
      const id = entry.getAttribute('data-id') ?? '';
      const target = pagesIn(locale).find(({ path }) => path === documents.get(id));
      const sections = JSON.parse(entry.getAttribute('data-sections') ?? '[]') as [string, string][];
      const lost = sections.filter(([section]) => !target?.root.getElementById(section)).map(([section]) => section);
      expect(lost, id).toEqual([]);
    }
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
