import { describe, expect, test } from 'vitest';
import { nextDay, timelineFaults, valueOn, type Dated } from '../../src/domain/fact.ts';

interface Fee extends Dated {
  value: number;
}

const fee = (value: number, validFrom: string | null, validTo: string | null): Fee => ({ value, validFrom, validTo });

const OLD = fee(17, null, '2026-12-31');
const NEW = fee(25, '2027-01-01', null);

describe('a reader is given the value', () => {
  test('that holds on the day, to the last day and from the first', () => {
    expect(valueOn([OLD, NEW], '2026-12-31')).toEqual({ state: 'in-force', value: OLD });
    expect(valueOn([OLD, NEW], '2027-01-01')).toEqual({ state: 'in-force', value: NEW });
  });

  test('that holds without any dates', () => {
    const always = fee(0, null, null);
    expect(valueOn([always], '1999-01-01')).toEqual({ state: 'in-force', value: always });
  });

  test('in whatever order the editor wrote the values', () => {
    for (const day of ['2026-01-01', '2026-12-31', '2027-01-01', '2030-06-15']) {
      expect(valueOn([NEW, OLD], day), day).toEqual(valueOn([OLD, NEW], day));
    }
  });

  test('that was the last one, marked as expired, once it has ended', () => {
    const ended = fee(25, '2026-01-01', '2026-06-30');
    expect(valueOn([fee(17, null, '2025-12-31'), ended], '2026-06-30').state).toBe('in-force');
    expect(valueOn([fee(17, null, '2025-12-31'), ended], '2026-07-01')).toEqual({ state: 'expired', value: ended });
  });

  test('that will be the first one, marked as upcoming, before it begins', () => {
    expect(valueOn([NEW], '2026-12-31')).toEqual({ state: 'upcoming', value: NEW });
    expect(valueOn([NEW], '2027-01-01').state).toBe('in-force');
  });

  test('that has ended, not the one to come, on a day for which there is none', () => {
    const values = [fee(17, null, '2026-06-30'), fee(25, '2026-09-01', null)];
    expect(valueOn(values, '2026-07-15')).toEqual({ state: 'expired', value: values[0] });
  });

  test('and the list of the editor stays as it was', () => {
    const values = [NEW, OLD];
    valueOn(values, '2026-12-31');
    expect(values).toEqual([NEW, OLD]);
  });
});

describe('an editor is told of values', () => {
  test('that meet exactly: nothing', () => {
    expect(timelineFaults([OLD, NEW])).toEqual([]);
    expect(timelineFaults([NEW, OLD])).toEqual([]);
    expect(timelineFaults([OLD])).toEqual([]);
  });

  test('that hold on the same day, even on one', () => {
    expect(timelineFaults([OLD, fee(25, '2026-12-31', null)])).toEqual([{ fault: 'overlap', index: 1 }]);
  });

  test('that both hold since ever, or until further notice', () => {
    expect(timelineFaults([fee(17, null, '2026-01-01'), fee(25, null, null)])).toEqual([
      { fault: 'overlap', index: 1 },
    ]);
    expect(timelineFaults([fee(17, null, null), NEW])).toEqual([{ fault: 'overlap', index: 1 }]);
  });

  test('that leave a day without any', () => {
    expect(timelineFaults([OLD, fee(25, '2027-01-02', null)])).toEqual([{ fault: 'hole', index: 1 }]);
  });

  test('by the number of the later one in the list as it stands in the file', () => {
    expect(timelineFaults([fee(25, '2027-01-02', null), OLD])).toEqual([{ fault: 'hole', index: 0 }]);
  });

  test('each by itself, when several are wrong', () => {
    const values = [
      fee(1, null, '2025-12-31'),
      fee(2, '2025-12-31', '2026-06-30'),
      fee(3, '2026-08-01', '2026-12-31'),
      fee(4, '2027-01-01', null),
    ];
    expect(timelineFaults(values)).toEqual([
      { fault: 'overlap', index: 1 },
      { fault: 'hole', index: 2 },
    ]);
  });
});

test('where a timeline has no fault, every day from the first to the last has a value in force', () => {
  const values = [
    fee(1, '2026-01-01', '2026-02-28'),
    fee(2, '2026-03-01', '2026-03-01'),
    fee(3, '2026-03-02', '2026-12-31'),
  ];
  expect(timelineFaults(values)).toEqual([]);
  const days = { 1: 0, 2: 0, 3: 0 };
  for (let day = '2026-01-01'; day <= '2026-12-31'; day = nextDay(day)) {
    const { state, value } = valueOn(values, day);
    expect(state, day).toBe('in-force');
    days[value.value as 1 | 2 | 3] += 1;
  }
  expect(days).toEqual({ 1: 59, 2: 1, 3: 305 });
});
