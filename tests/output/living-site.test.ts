import { rmSync } from 'node:fs';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { buildLivingSite } from './living-site.ts';
import type { SmallSite } from './small-site.ts';

let site: SmallSite;

beforeAll(() => {
  site = buildLivingSite();
}, 900_000);

afterAll(() => rmSync(site.root, { recursive: true, force: true }));

const entriesOf = (file: string) =>
  new ICAL.Component(ICAL.parse(site.file(file)) as string[]).getAllSubcomponents('vevent').map((event) => ({
    event: new ICAL.Event(event),
    status: event.getFirstPropertyValue('status'),
  }));

describe.for(LOCALES)('the calendar in %s', (locale) => {
  test('holds each day of each event, read by another program', () => {
    const entries = entriesOf(`${locale}/events/calendar.ics`);
    const days = entries.map(({ event, status }) => `${event.startDate.toString()} ${String(status)}`);
    expect(days).toEqual([
      '2026-12-05T17:00:00 CONFIRMED',
      '2026-12-12T17:00:00 CONFIRMED',
      '2026-12-19T17:00:00 CANCELLED',
      '2027-01-09T17:00:00 CONFIRMED',
      '2027-01-16T17:00:00 CONFIRMED',
      '2027-01-23T17:00:00 CONFIRMED',
      '2027-01-30T17:00:00 CONFIRMED',
      '2027-01-15 TENTATIVE',
      '2027-02-10T18:00:00 CANCELLED',
    ]);
    expect(new Set(entries.map(({ event }) => event.uid)).size).toBe(entries.length);
  });

  test('says in its language what the page says, and leads to it', () => {
    const [{ event } = { event: undefined }] = entriesOf(`${locale}/events/2026/12-05-club.ics`);
    const page = site.page(`${locale}/events/2026/12-05-club`);
    expect(event?.summary).toBe(page.querySelector('h1')?.text.replaceAll('\u00A0', ' '));
    expect(event?.component.getFirstPropertyValue('url')).toMatch(`/${locale}/events/2026/12-05-club/`);
  });

  test('leads from the list to a page with sign-up, languages and accessibility', () => {
    const list = site.page(`${locale}/events`);
    const link = list.querySelector('[id="12-05-club"] h3 a')?.getAttribute('href');
    expect(link).toBe(`/${locale}/events/2026/12-05-club/`);
    const card = site.page(link?.slice(1) ?? '').querySelector('.event-card');
    expect(card?.querySelector('a[href="https://zapisy.example.org/klub"]')).not.toBeNull();
    expect(card?.querySelectorAll('dl > div')).toHaveLength(9);
    expect(card?.querySelectorAll('s time')).toHaveLength(1);
  });

  test('offers filters only over what tells events apart', () => {
    const form = site.page(`${locale}/events`).querySelector('form.filters');
    const values = (name: string) =>
      form?.querySelectorAll(`select[name="${name}"] option`).map((option) => option.getAttribute('value'));
    expect(values('language')).toEqual(['', 'en', 'pl', 'uk']);
    expect(values('audience')).toEqual(['', 'families', 'seniors', 'women']);
    expect(form?.querySelector('input[name="free"]')).not.toBeNull();
  });
});

describe('a cancelled event', () => {
  test('stays, says so, and asks nobody to sign up', () => {
    expect(site.page('en/events').querySelector('[id="02-10-lecture"] .mark')?.text).toBe('cancelled');
    const page = site.page('en/events/2027/02-10-lecture');
    expect(page.querySelector('.notice')?.text.trim()).toBe('This event is cancelled.');
  });
});

test('a feed reader gets the events to come', () => {
  const feed = site.file('uk/events/feed.xml');
  expect([...feed.matchAll(/<title>(.*?)<\/title>/g)].map((match) => match[1]).slice(1)).toEqual([
    'Розмовний клуб, вечори',
    'День відкритих дверей',
    'Лекція (скасовано)',
  ]);
});

describe('a place with confirmed hours', () => {
  test('hands them to the device, for as long as they are fresh, with holidays and the day that differs', () => {
    const element = site.page('pl/places/free-legal-aid-booking').querySelector('open-now');
    expect(element?.getAttribute('data-until')).toBe('2027-11-01');
    expect(JSON.parse(element?.getAttribute('data-hours') ?? '')).toMatchObject({
      holidays: [],
      exceptions: [{ from: '2026-12-31', spans: [] }],
    });
  });

  test('is the only one that does: others say “check”', () => {
    expect(site.page('pl/places/night-care-dietl').querySelector('open-now')).toBeNull();
  });
});

describe('a report of a mistake', () => {
  test('is a prepared letter without JavaScript too', () => {
    const link = site.page('en/pages/about').querySelector('word-back a')?.getAttribute('href') ?? '';
    const address = new URL(link);
    expect(address.pathname).toBe('redakcja@example.org');
    expect(decodeURIComponent(address.search)).toMatch(/\/en\/pages\/about\/\r\nLanguage: English\r\nVersion: \w{6}$/);
  });

  test('may go to the service that is named, and to no other', () => {
    const policies = [site.file('_headers'), site.file('en/pages/about/index.html')].map(
      (text) => /connect-src [^;]*/.exec(text)?.[0],
    );
    expect(new Set(policies)).toEqual(new Set(["connect-src 'self' https://reports.example"]));
  });
});
