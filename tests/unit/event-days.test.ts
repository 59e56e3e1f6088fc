import { describe, expect, test } from 'vitest';
import { byDay, fileStart, lastDay, yearOf } from '../../src/domain/event-days.ts';
import { isPast, upcoming } from '../../src/domain/event-repeats.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { formatDays } from '../../src/i18n/format.ts';

describe('an event is over', () => {
  test('on the day after its last day, not before', () => {
    const festival = { date: '2026-11-19', until: '2026-11-21' };
    expect(isPast(festival, '2026-11-21')).toBe(false);
    expect(isPast(festival, '2026-11-22')).toBe(true);
    expect(isPast({ date: '2026-11-21' }, '2026-11-21')).toBe(false);
  });

  test('when its month is over, where only the month is known', () => {
    expect(lastDay({ date: '2028-02' })).toBe('2028-02-29');
    expect(lastDay({ date: '2026-12' })).toBe('2026-12-31');
    expect(isPast({ date: '2026-11' }, '2026-11-30')).toBe(false);
    expect(isPast({ date: '2026-11' }, '2026-12-01')).toBe(true);
  });
});

describe('in a calendar a reader finds', () => {
  const events = [{ date: '2026-12' }, { date: '2026-12-24' }, { date: '2026-12-01' }, { date: '2027-01-02' }];

  test('days in order, and events of which only the month is known after the days of that month', () => {
    expect(events.toSorted(byDay).map(({ date }) => date)).toEqual([
      '2026-12-01',
      '2026-12-24',
      '2026-12',
      '2027-01-02',
    ]);
  });

  test('first what comes next, and nothing that is over', () => {
    expect(upcoming(events, '2026-12-02').map(({ date }) => date)).toEqual(['2026-12-24', '2026-12', '2027-01-02']);
    expect(upcoming(events, '2027-01-03')).toEqual([]);
  });

  test('an event that lasts into the new year in the year in which it began', () => {
    expect(yearOf({ date: '2026-12-30', until: '2027-01-02' })).toBe('2026');
  });
});

test('an editor names the file of an event after its date', () => {
  expect(fileStart({ date: '2026-05-04' })).toBe('2026/05-04-');
  expect(fileStart({ date: '2026-05' })).toBe('2026/05-');
});

describe('the days of an event stand in words, no longer than needed', () => {
  test.for<[Locale, string, string | undefined, string]>([
    ['en', '2017-02-23', '2017-02-25', '23–25 February 2017'],
    ['pl', '2017-02-23', '2017-02-25', '23–25 lutego 2017'],
    ['uk', '2017-02-23', '2017-02-25', '23–25 лютого 2017 року'],
    ['ru', '2017-02-23', '2017-02-25', '23–25 февраля 2017 года'],
    ['en', '2019-11-24', '2019-12-01', '24 November – 1 December 2019'],
    ['pl', '2019-11-24', '2019-12-01', '24 listopada – 1 grudnia 2019'],
    ['uk', '2019-12-30', '2020-01-01', '30 грудня 2019 – 1 січня 2020 року'],
    ['en', '2026-05-04', undefined, '4 May 2026'],
    ['en', '2026-05-04', '2026-05-04', '4 May 2026'],
    ['ru', '2025-10', undefined, 'октябрь 2025 года'],
  ])('in %s: %s to %s', ([locale, from, until, words]) => {
    expect(formatDays(from, until, locale)).toBe(words);
  });
});
