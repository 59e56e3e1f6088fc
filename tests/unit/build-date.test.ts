import { describe, expect, test } from 'vitest';
import { buildDate } from '../../src/domain/build-date.ts';

describe('the day for which the site is built', () => {
  test('is the day of SOURCE_DATE_EPOCH, whatever the clock says', () => {
    // 1795219200 is 2026-11-21 00:00:00 UTC.
    expect(buildDate({ SOURCE_DATE_EPOCH: '1795219200' }, new Date('2031-01-01T12:00:00Z'))).toBe('2026-11-21');
    expect(buildDate({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
  });

  test('is the day in Kraków, where midnight comes before midnight in UTC', () => {
    expect(buildDate({}, new Date('2026-11-20T22:59:59Z'))).toBe('2026-11-20');
    expect(buildDate({}, new Date('2026-11-20T23:00:00Z'))).toBe('2026-11-21');
  });

  test('follows summer time', () => {
    expect(buildDate({}, new Date('2026-07-20T21:59:59Z'))).toBe('2026-07-20');
    expect(buildDate({}, new Date('2026-07-20T22:00:00Z'))).toBe('2026-07-21');
  });

  test('counts seconds of SOURCE_DATE_EPOCH in Kraków as well, so that the same commit gives the same pages anywhere', () => {
    // 2026-11-20 23:30:00 UTC is already the 21st in Kraków.
    expect(buildDate({ SOURCE_DATE_EPOCH: '1795217400' })).toBe('2026-11-21');
  });

  test.for(['', 'today', '2026-11-21', '-1', '1.5', ' 1795219200'])(
    'is not guessed when SOURCE_DATE_EPOCH is "%s"',
    (epoch) => {
      expect(() => buildDate({ SOURCE_DATE_EPOCH: epoch })).toThrow(RangeError);
    },
  );
});
