import { describe, expect, test } from 'vitest';
import { isOlderThan, nextDay, rungOf, type Rung, type Sourced } from '../../src/domain/fact.ts';

const TODAY = '2026-11-21';

const seen = (sourceDate: string, more: Partial<Sourced> = {}): Sourced => ({
  sourceDate,
  origin: 'seen',
  confirm: false,
  ...more,
});

const checked = (on: string, more: Partial<Sourced> = {}): Sourced =>
  seen('undated', { confirm: true, checked: { on, role: 'clerk' }, ...more });

describe('a reader sees a value', () => {
  test('plain when its source is at most twelve months old', () => {
    expect(rungOf(seen('2026-11-21'), TODAY)).toBe('A');
    expect(rungOf(seen('2025-11-22'), TODAY)).toBe('A');
    expect(rungOf(seen('2025-11-21'), TODAY)).toBe('A');
  });

  test('with “check” from the day after its twelve months', () => {
    expect(rungOf(seen('2025-11-20'), TODAY)).toBe('B');
  });

  test('with “check” until its source is twenty-four months old, and then no more', () => {
    expect(rungOf(seen('2024-11-22'), TODAY)).toBe('B');
    expect(rungOf(seen('2024-11-21'), TODAY)).toBe('B');
    expect(rungOf(seen('2024-11-20'), TODAY)).toBe('C');
  });

  test('with “check” when the source has no date, or when an editor wants it confirmed', () => {
    expect(rungOf(seen('undated'), TODAY)).toBe('B');
    expect(rungOf(seen('2026-11-20', { confirm: true }), TODAY)).toBe('B');
  });

  test('never when it comes from memory, however new it is', () => {
    expect(rungOf(seen('2026-11-20', { origin: 'memory' }), TODAY)).toBe('C');
    expect(rungOf(seen('undated', { origin: 'memory' }), TODAY)).toBe('C');
  });

  test('no longer when it is old and wants confirmation', () => {
    expect(rungOf(seen('2023-01-01', { confirm: true }), TODAY)).toBe('C');
  });
});

describe('a source that shows no day', () => {
  test('is told of a record of the past however old it is, but not from memory', () => {
    expect(rungOf(seen('2019-03', { record: true }), TODAY)).toBe('A');
    expect(rungOf(seen('2019-03', { record: true, confirm: true }), TODAY)).toBe('B');
    expect(rungOf(seen('2019-03', { record: true, origin: 'memory' }), TODAY)).toBe('C');
  });

  test('counts from the first day of its month', () => {
    expect(rungOf(seen('2025-12'), TODAY)).toBe('A');
    expect(rungOf(seen('2025-11'), TODAY)).toBe('B');
    expect(rungOf(seen('2024-12'), TODAY)).toBe('B');
    expect(rungOf(seen('2024-11'), TODAY)).toBe('C');
  });

  test('counts from the first day of its year', () => {
    expect(rungOf(seen('2026'), TODAY)).toBe('A');
    expect(rungOf(seen('2025'), TODAY)).toBe('B');
    expect(rungOf(seen('2024'), TODAY)).toBe('C');
  });

  test('never makes a value younger than any day that it may mean', () => {
    const order: Rung[] = ['A', 'B', 'C'];
    for (const year of ['2023', '2024', '2025', '2026']) {
      for (const month of ['01', '06', '11', '12']) {
        const whole = order.indexOf(rungOf(seen(`${year}-${month}`), TODAY));
        for (const day of ['01', '15', '28']) {
          const exact = order.indexOf(rungOf(seen(`${year}-${month}-${day}`), TODAY));
          expect(exact, `${year}-${month}-${day}`).toBeLessThanOrEqual(whole);
        }
      }
    }
  });
});

describe('a check by a person', () => {
  test('makes a value plain, whatever its source was', () => {
    expect(rungOf(checked('2026-11-01'), TODAY)).toBe('A');
    expect(rungOf(checked('2026-11-01', { origin: 'memory' }), TODAY)).toBe('A');
    expect(rungOf(checked('2026-11-01', { sourceDate: '2019' }), TODAY)).toBe('A');
  });

  test('grows old like a source', () => {
    expect(rungOf(checked('2025-11-21'), TODAY)).toBe('A');
    expect(rungOf(checked('2025-11-20'), TODAY)).toBe('B');
    expect(rungOf(checked('2024-11-21'), TODAY)).toBe('B');
    expect(rungOf(checked('2024-11-20'), TODAY)).toBe('C');
  });
});

describe('as time goes by', () => {
  test('a value only ever goes down the ladder: plain, then “check”, then no number', () => {
    const order: Rung[] = ['A', 'B', 'C'];
    let day = '2026-02-28';
    let before = 0;
    const days = { A: 0, B: 0, C: 0 };
    for (let count = 0; count < 800; count += 1) {
      const rung = rungOf(seen('2026-02-28'), day);
      expect(order.indexOf(rung), day).toBeGreaterThanOrEqual(before);
      before = order.indexOf(rung);
      days[rung] += 1;
      day = nextDay(day);
    }
    // From 28 February 2026 to 28 February 2027, both included, it is plain; to 28 February 2028 it carries “check”.
    expect(days).toEqual({ A: 366, B: 365, C: 69 });
  });
});

describe('months', () => {
  test.for([
    ['2026-11-21', 0, '2026-11-21', false],
    ['2026-10-21', 1, '2026-11-20', false],
    ['2026-10-21', 1, '2026-11-21', false],
    ['2026-10-21', 1, '2026-11-22', true],
    ['2025-12-31', 1, '2026-01-31', false],
    ['2024-02-29', 12, '2025-02-28', false],
    ['2024-02-29', 12, '2025-03-01', true],
    ['2026-05', 6, '2026-11-01', false],
    ['2026-05', 6, '2026-11-02', true],
    ['2026', 10, '2026-11-21', true],
  ] as const)('are counted to the day: %s is more than %i months before %s: %s', ([date, months, today, older]) => {
    expect(isOlderThan(date, months, today)).toBe(older);
  });

  test('a day is followed by the next one of the calendar', () => {
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
    expect(nextDay('2028-02-28')).toBe('2028-02-29');
    expect(nextDay('2026-02-28')).toBe('2026-03-01');
    // The night on which clocks in Kraków go back has 25 hours, and is still one day.
    expect(nextDay('2026-10-25')).toBe('2026-10-26');
  });
});
