import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsOf from 'ajv-formats';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { DATASETS, type Dataset, type EntryOf } from '../../src/schemas/open-data.ts';
import { DIST, PAGES, SITE } from './built-site.ts';

interface File<D extends Dataset> {
  $schema: string;
  digest: string;
  count: number;
  draft: boolean;
  licence: { name: string; url: string };
  entries: EntryOf<D>[];
}

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const dataset = <D extends Dataset>(name: D) => JSON.parse(read(`api/${name}.json`)) as File<D>;
const NAMES = Object.keys(DATASETS) as Dataset[];

/** The address of a page on the published site, as it stands in the built one. */
const pathOf = (url: string) => new URL(url).pathname;
const addresses = new Set(PAGES.map(({ url }) => url));

describe.for(NAMES)('somebody who downloads %s.json', (name) => {
  test('gets the shape that its schema promises', () => {
    const file = dataset(name);
    const schemaPath = pathOf(file.$schema).slice(1);
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    formatsOf(ajv);
    const validate = ajv.compile(JSON.parse(read(schemaPath)) as object);
    expect(validate(file) ? [] : validate.errors?.slice(0, 5)).toEqual([]);
    expect(validate({ ...file, entries: [{}] })).toBe(false);
  });

  test('can tell by its digest whether anything has changed', () => {
    const { entries, digest, count } = dataset(name);
    expect(digest).toBe(`sha256-${createHash('sha256').update(JSON.stringify(entries)).digest('hex')}`);
    expect(count).toBe(entries.length);
  });

  test('reads the licence, and that a draft is one', () => {
    const { licence, draft } = dataset(name);
    expect(licence.url).toMatch(/^https:/);
    expect(draft).toBe(SITE.status === 'draft');
  });

  test('finds each entry once, under its own id', () => {
    const ids = dataset(name).entries.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('somebody who joins the files', () => {
  test('finds every fact, place and term that a procedure names', () => {
    const known = (name: Dataset) => new Set(dataset(name).entries.map(({ id }) => id));
    const [facts, places, terms] = [known('facts'), known('places'), known('glossary')];
    const lost = dataset('procedures').entries.flatMap((procedure) => [
      ...procedure.costs.filter(({ fact }) => !facts.has(fact)).map(({ fact }) => fact),
      ...procedure.places.filter((id) => !places.has(id)),
      ...procedure.terms.filter((id) => !terms.has(id)),
    ]);
    expect(lost).toEqual([]);
  });

  test('gets from every procedure, place and event to its page in four languages', () => {
    const urls = [...dataset('procedures').entries, ...dataset('places').entries, ...dataset('events').entries].flatMap(
      ({ url }) => LOCALES.map((locale) => url[locale]),
    );
    expect(urls.filter((url) => !addresses.has(pathOf(url)))).toEqual([]);
  });

  test('never meets a place that is history', () => {
    expect(read('api/places.json')).not.toContain('superseded');
  });

  test('gets the same places for a map, without a point where no source gives one', () => {
    const map = JSON.parse(read('api/places.geojson')) as {
      type: string;
      features: { id: string; geometry: { type: string; coordinates: number[] } | null }[];
    };
    const places = dataset('places').entries;
    expect(map.type).toBe('FeatureCollection');
    expect(map.features.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
    for (const [index, { geometry }] of map.features.entries()) {
      const own = places[index]?.coordinates;
      expect(geometry).toEqual(own ? { type: 'Point', coordinates: [own.lon, own.lat] } : null);
    }
  });

  test('finds the draft’s figures for translated procedures, and the count of today by language', () => {
    const indicator = dataset('indicators').entries.find(({ id }) => id === 'procedures-translated');
    expect([indicator?.baseline?.value, indicator?.target?.value]).toEqual([11, 50]);
    const procedures = dataset('procedures').entries;
    for (const { locale, current, outdated, missing } of indicator?.measured ?? []) {
      if (locale === 'pl') continue;
      const count = (state: string) => procedures.filter(({ translation }) => translation[locale] === state).length;
      expect([current, outdated, missing]).toEqual([count('current'), count('outdated'), count('missing')]);
    }
    expect(indicator?.measured.map(({ locale }) => locale)).toEqual(['en', 'uk', 'ru']);
  });

  test.for(['procedures', 'indicators'] as const)('opens %s.csv with a row for each entry', (name) => {
    const lines = read(`api/${name}.csv`).trim().split('\r\n');
    const { entries } = dataset(name);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(entries.map(({ id }) => id));
  });
});

describe.for(LOCALES)('a feed reader in %s', (locale) => {
  test.for(['news', 'changes'] as const)('gets the feed of %s, each entry under an id of its own', (name) => {
    const feed = parse(read(`${locale}/${name}/feed.xml`));
    expect(feed.querySelector('feed')?.getAttribute('xml:lang')).toBe(locale);
    const ids = feed.querySelectorAll('entry > id').map((id) => id.text);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map(pathOf).filter((path) => !addresses.has(path))).toEqual([]);
  });
});

test.for(LOCALES)('a browser can search the site in %s from its own search box', (locale) => {
  const [, template = ''] = /<Url [^>]*template="([^"]+)"/.exec(read(`${locale}/opensearch.xml`)) ?? [];
  expect(template).toMatch(/\?q=\{searchTerms\}$/);
  expect(addresses).toContain(pathOf(template.replace(/\?.*$/, '')));
  const home = parse(read(`${locale}/index.html`));
  const link = home.querySelector('link[type="application/opensearchdescription+xml"]');
  expect(link?.getAttribute('href')).toBe(`/${locale}/opensearch.xml`);
});
