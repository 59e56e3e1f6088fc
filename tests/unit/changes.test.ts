import { describe, expect, test } from 'vitest';
import { changesByMonth, isRecent } from '../../src/domain/changes.ts';

const TODAY = '2026-11-21';

describe('a reader who comes back', () => {
  const days = ['2026-03-02', '2026-05-04', '2026-03-05', '2027-01-01', '2026-03-05'].map((date, number) => ({
    date,
    number,
  }));

  test('finds changes by month and day, the newest first, and those of one day together', () => {
    expect(changesByMonth(days, TODAY)).toEqual([
      { month: '2026-05', days: [{ date: '2026-05-04', changes: [{ date: '2026-05-04', number: 1 }] }] },
      {
        month: '2026-03',
        days: [
          {
            date: '2026-03-05',
            changes: [
              { date: '2026-03-05', number: 2 },
              { date: '2026-03-05', number: 4 },
            ],
          },
          { date: '2026-03-02', changes: [{ date: '2026-03-02', number: 0 }] },
        ],
      },
    ]);
  });

  test('is not told of what is still to come', () => {
    expect(changesByMonth([{ date: '2026-11-22' }], TODAY)).toEqual([]);
    expect(changesByMonth([{ date: TODAY }], TODAY)).toHaveLength(1);
  });
});

test('a value is a change for a year after it came into force', () => {
  expect(isRecent('2025-11-21', TODAY)).toBe(true);
  expect(isRecent('2025-11-20', TODAY)).toBe(false);
  expect(isRecent(TODAY, TODAY)).toBe(true);
  expect(isRecent('2026-11-22', TODAY)).toBe(false);
});
