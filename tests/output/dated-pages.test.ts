import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { unpackTitles, type PackedTitles } from '../../src/search/packed-titles.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const TODAY = '2026-11-21';

/** Words in each language, told apart by their endings. */
const WORDS: Record<Locale, (word: string) => string> = {
  pl: (word) => `${word} po polsku`,
  en: (word) => `${word} in English`,
  uk: (word) => `${word} українською`,
  ru: (word) => `${word} на русском`,
};

const news = (id: string, days: string) => ({
  [`news/${id}/page.yaml`]: `topics: [work]\nstatus: published\n${days}\n`,
  ...Object.fromEntries(
    LOCALES.map((locale) => [
      `news/${id}/${locale}.mdx`,
      `---\ntitle: ${WORDS[locale](id)}\nsummary: ${WORDS[locale](`About ${id}`)}.\n---\n\n${WORDS[locale]('Text')}.\n`,
    ]),
  ),
});

const chapter = (id: string, changed: string) => ({
  [`programme/${id}/page.yaml`]: `topics: [taking-part]\norder: 1\nstatus: published\nasOf: 2024-05\naliases: [former-aims]\nessentials: [{ id: first }, { id: second }]\nchanged: ${changed}\n`,
  ...Object.fromEntries(
    LOCALES.map((locale) => [
      `programme/${id}/${locale}.mdx`,
      `---\ntitle: ${WORDS[locale](id)}\nsummary: ${WORDS[locale](`About ${id}`)}.\nessentials:\n  first: ${WORDS[locale]('First')}.\n  second: ${WORDS[locale]('Second')}.\n---\n\n## ${WORDS[locale]('Aims')} {#aims}\n\n${WORDS[locale]('Text')}.\n`,
    ]),
  ),
});

const event = (file: string, date: string, fields = '') => ({
  [`events/${file}.yaml`]: `date: ${date}\n${fields}words:\n${LOCALES.map(
    (locale) => `  ${locale}: { title: ${WORDS[locale](file.replace(/^[\d/-]+/, ''))} }\n`,
  ).join('')}sourceUrl: https://www.krakow.pl/\nsourceDate: 2026-11\norigin: seen\nconfirm: false\n`,
});

const CONTENT = {
  ...news('expired', 'date: 2026-05-04\nexpires: 2026-11-20'),
  ...news('older', 'date: 2026-10-15\nexpires: 2026-11-21'),
  ...news('newer', 'date: 2026-11-01'),
  ...chapter('aims-and-tasks', '{ aims: 2026-11-10 }'),
  ...event('2026/11-20-yesterday', '2026-11-20'),
  ...event('2026/11-21-today', '2026-11-21', "hours: { from: '17:00' }\n"),
  ...event('2026/12-fair', '2026-12'),
  ...event('2026/12-24-concert', '2026-12-24', 'status: cancelled\n'),
  ...event('2027/01-02-picnic', '2027-01-02', 'place: multicultural-centre\n'),
};

let site: SmallSite;
let emptySite: SmallSite;

beforeAll(() => {
  site = buildSmallSite(CONTENT, TODAY);
  emptySite = buildSmallSite({}, TODAY);
}, 900_000);

afterAll(() => {
  for (const { root } of [site, emptySite]) rmSync(root, { recursive: true, force: true });
});

const texts = (element: HTMLElement | null | undefined, selector: string) =>
  (element?.querySelectorAll(selector) ?? []).map(({ text }) => text.replace(/[\s\u00A0]+/g, ' ').trim());

describe('a reader of news', () => {
  test('finds the newest first, and what has expired apart', () => {
    const page = site.page('uk/news');
    expect(texts(page.querySelector('main .page > .dated'), '.dated-title')).toEqual([
      'newer українською',
      'older українською',
    ]);
    expect(texts(page.querySelector('#earlier'), '.dated-title')).toEqual(['expired українською']);
  });

  test('reaches an expired page, which says so; a current one says nothing of the kind', () => {
    expect(texts(site.page('en/news/expired'), 'article .notice:not(.stale)')).toEqual([
      'This is older news (it was news until 20 November 2026). It stays for the record. Things may be different today.',
    ]);
    expect(texts(site.page('en/news/older'), 'article .notice:not(.stale)')).toEqual([]);
    expect(texts(site.page('en/news/older'), 'article .when')).toEqual(['15 October 2026']);
  });

  test('can subscribe in each language: the feed is named in the head and holds what is current', () => {
    for (const locale of LOCALES) {
      const link = site.page(`${locale}/news`).querySelector('head link[type="application/atom+xml"]');
      const href = link?.getAttribute('href') ?? '';
      expect(href).toBe(`/${locale}/news/feed.xml`);
      const titles = [...site.file(href).matchAll(/<title>(.*?)<\/title>/g)].map((match) => match[1]);
      expect(titles.slice(1)).toEqual([WORDS[locale]('newer'), WORDS[locale]('older')]);
    }
  });

  test('sees current news among the pages of its topic', () => {
    expect(texts(site.page('pl/topics/work').querySelector('#news'), 'b')).toEqual([
      'newer po polsku',
      'older po polsku',
    ]);
  });
});

test('a reader of the programme finds its chapters, with what to take away first', () => {
  expect(texts(site.page('ru/programme'), '.tasks b')).toEqual(['aims-and-tasks на русском']);
  const page = site.page('ru/programme/aims-and-tasks');
  expect(texts(site.page('pl/programme/aims-and-tasks'), '#essentials li')).toEqual([
    'First po polsku.',
    'Second po polsku.',
  ]);
  expect(texts(page, '.crumbs a')).toEqual(['Программа «Открытый Краков»']);
});

describe('a reader of the calendar', () => {
  const upcoming = ['today in English', 'concert in English', 'fair in English', 'picnic in English'];

  test('finds what is not over, the next first', () => {
    const page = site.page('en/events').querySelector('#upcoming');
    expect(texts(page, '.dated-title')).toEqual(upcoming);
    expect(texts(page, '.when')).toEqual([
      '21 November 2026, 17:00',
      '24 December 2026',
      'December 2026',
      '2 January 2027',
    ]);
  });

  test('is told of what is cancelled, and of nothing else', () => {
    expect(texts(site.page('en/events').querySelector('#upcoming'), '.mark')).toEqual(['cancelled']);
  });

  test('sees which words nobody has accepted as a translation of the Polish ones', () => {
    expect(site.page('uk/events').querySelectorAll('#upcoming ol > li > .stale')).toHaveLength(upcoming.length);
    expect(site.page('pl/events').querySelectorAll('.stale')).toEqual([]);
  });

  test('finds the next three on the home page', () => {
    expect(texts(site.page('en'), '.band .dated-title')).toEqual(upcoming.slice(0, 3));
  });

  test('finds each event on the page of its year, past or to come', () => {
    expect(texts(site.page('en/events/2026'), '.dated-title')).toEqual([
      'yesterday in English',
      'today in English',
      'concert in English',
      'fair in English',
    ]);
    expect(site.page('en/events/2027').querySelector('[id="01-02-picnic"] .about a')?.getAttribute('href')).toBe(
      '/en/pages/multicultural-centre/',
    );
    const archive = site.page('pl/events').querySelector('#archive');
    expect(texts(archive, 'a b')).toEqual(['2027', '2026']);
    expect(texts(archive, 'a span')).toEqual(['1 wydarzenie', '4 wydarzenia']);
  });

  test('finds confirmed events with a day and a place in search engines, at the place where they stay', () => {
    const data = site.page('uk/events').querySelector('script[type="application/ld+json"]')?.text ?? '{}';
    const { '@graph': events } = JSON.parse(data) as { '@graph': Record<string, unknown>[] };
    expect(events).toMatchObject([
      { '@type': 'Event', startDate: '2027-01-02', url: '/uk/events/2027/01-02-picnic/', inLanguage: 'uk' },
    ]);
    expect(emptySite.page('uk/events').querySelector('script[type="application/ld+json"]')).toBeNull();
  });

  test('is told on an old copy of the page which day was the last of each event', () => {
    const days = site.page('pl/events').querySelectorAll('upcoming-events [data-last]');
    expect(days.map((event) => event.getAttribute('data-last'))).toEqual([
      '2026-11-21',
      '2026-12-24',
      '2026-12-31',
      '2027-01-02',
    ]);
  });

  test('finds an event by its title in the search', () => {
    const { documents } = unpackTitles(JSON.parse(site.file('search/uk.json')) as PackedTitles);
    expect(documents.flatMap(({ sections }) => sections)).toContainEqual(['12-24-concert', 'concert українською']);
  });
});

test('a reader who comes back finds what has changed, with the section', () => {
  const page = site.page('en/changes').querySelector('#month-2026-11');
  expect(texts(page, '.when')).toEqual(['10 November 2026', '1 November 2026']);
  expect(texts(page, '.changed > li')).toEqual(['aims-and-tasks in English Aims in English', 'newer in English']);
});

describe('where nothing has been written or announced yet, a reader', () => {
  test('is told so in words', () => {
    expect(emptySite.page('en/news').querySelector('main')?.text).toContain('There is no news at the moment.');
    expect(emptySite.page('en/programme').querySelector('main')?.text).toContain('There is no page here yet.');
    expect(texts(emptySite.page('en/events').querySelector('#upcoming'), 'p')).toEqual([
      'No event has been announced yet.',
    ]);
    expect(texts(emptySite.page('en'), '.band .dated-title')).toEqual([]);
  });

  test('learns where to ask about events', () => {
    const learn = emptySite.page('uk/events').querySelector('#learn');
    expect(learn?.querySelectorAll('.tasks a').map((link) => link.getAttribute('href'))).toEqual([
      '/uk/pages/multicultural-centre/',
      '/uk/pages/information-point/',
    ]);
  });

  test('finds a feed without entries, and no archive', () => {
    expect(emptySite.file('pl/news/feed.xml')).not.toContain('<entry');
    expect(existsSync(join(emptySite.root, 'dist/pl/events/2026'))).toBe(false);
    expect(emptySite.page('pl/events').querySelector('#archive')).toBeNull();
  });
});

test('a short address on an old poster leads by a former id to the page of today, in each language', () => {
  const links = site.page('p/former-aims').querySelectorAll('main li > a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    LOCALES.map((locale) => `/${locale}/programme/aims-and-tasks/`),
  );
});
