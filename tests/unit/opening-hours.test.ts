import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshUntil, isOlderThan } from '../../src/domain/fact.ts';
import { addDays } from '../../src/domain/non-working-days.ts';
import { openState, spansOn, timeInKrakow, WEEKDAYS, type OpeningHours } from '../../src/domain/opening-hours.ts';

const OFFICE: OpeningHours = {
  weekly: [
    { days: ['mon'], open: '09:00', close: '17:00' },
    { days: ['tue', 'wed', 'thu', 'fri'], open: '07:40', close: '15:30' },
  ],
  holidays: [],
  exceptions: [{ from: '2026-12-28', until: '2026-12-29', spans: [{ open: '10:00', close: '12:00' }] }],
};
const NIGHT_CARE: OpeningHours = {
  weekly: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '18:00', close: '08:00' },
    { days: ['sat', 'sun'], open: '00:00', close: '24:00' },
  ],
  holidays: [{ open: '00:00', close: '24:00' }],
};
const at = (day: string, time: string) => ({ day, time });

describe('a reader before the door of an office', () => {
  test('is told until when it is open', () => {
    expect(openState(OFFICE, at('2026-11-24', '07:40'))).toEqual({ state: 'open', until: at('2026-11-24', '15:30') });
  });

  test('finds it closed from the very minute of closing, and is told the next opening', () => {
    const opens = at('2026-11-25', '07:40');
    expect(openState(OFFICE, at('2026-11-24', '15:30'))).toEqual({ state: 'closed', opens });
    expect(openState(OFFICE, at('2026-11-25', '07:39'))).toEqual({ state: 'closed', opens });
  });

  test('is told Monday at the weekend', () => {
    expect(openState(OFFICE, at('2026-11-28', '12:00'))).toEqual({ state: 'closed', opens: at('2026-11-30', '09:00') });
  });

  test('is not sent there on a public holiday', () => {
    expect(openState(OFFICE, at('2026-11-11', '10:00'))).toEqual({ state: 'closed', opens: at('2026-11-12', '07:40') });
  });

  test('is told the hours of a day that differs', () => {
    expect(openState(OFFICE, at('2026-12-23', '16:00'))).toEqual({ state: 'closed', opens: at('2026-12-28', '10:00') });
    expect(openState(OFFICE, at('2026-12-29', '11:00'))).toEqual({ state: 'open', until: at('2026-12-29', '12:00') });
  });

  test('is told to ask where no source says what a public holiday means', () => {
    const silent = { weekly: OFFICE.weekly };
    expect(openState(silent, at('2026-11-11', '10:00'))).toEqual({ state: 'unknown' });
    // On the eve nobody knows whether it opens on the holiday already.
    expect(openState(silent, at('2026-11-10', '20:00'))).toEqual({ state: 'closed', opens: null });
  });
});

describe('a reader who needs a doctor at night', () => {
  test('finds night care open past midnight', () => {
    const until = at('2026-11-25', '08:00');
    expect(openState(NIGHT_CARE, at('2026-11-24', '23:59'))).toEqual({ state: 'open', until });
    expect(openState(NIGHT_CARE, at('2026-11-25', '00:00'))).toEqual({ state: 'open', until });
    expect(openState(NIGHT_CARE, at('2026-11-25', '08:00'))).toEqual({
      state: 'closed',
      opens: at('2026-11-25', '18:00'),
    });
  });

  test('finds it open from Friday evening to the end of Sunday as one time', () => {
    expect(openState(NIGHT_CARE, at('2026-11-27', '19:00'))).toEqual({
      state: 'open',
      until: at('2026-11-29', '24:00'),
    });
  });

  test('finds it open through the holidays', () => {
    expect(openState(NIGHT_CARE, at('2026-12-24', '12:00'))).toEqual({
      state: 'open',
      until: at('2026-12-27', '24:00'),
    });
  });
});

test('a place that is open round the clock is so on holidays too, without an end', () => {
  const always: OpeningHours = { weekly: [{ days: WEEKDAYS, open: '00:00', close: '24:00' }] };
  expect(openState(always, at('2026-12-25', '03:00'))).toEqual({ state: 'open', until: null });
});

describe('on any day and any hours', () => {
  const clock = fc.integer({ min: 0, max: 24 * 12 - 1 }).map((step) => {
    const minute = step * 5;
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  });
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2011-01-01', days));
  const span = fc.record({ open: clock, close: clock });
  const hours: fc.Arbitrary<OpeningHours> = fc.record({
    weekly: fc.array(fc.record({ days: fc.subarray([...WEEKDAYS], { minLength: 1 }), open: clock, close: clock })),
    holidays: fc.option(fc.array(span, { maxLength: 2 }), { nil: undefined }),
  });

  test('a reader who comes when it opens next finds it open, and closed when it closes', () => {
    fc.assert(
      fc.property(hours, day, clock, (any, today, time) => {
        const state = openState(any, { day: today, time });
        if (state.state === 'closed' && state.opens) {
          expect(`${state.opens.day} ${state.opens.time}` > `${today} ${time}`).toBe(true);
          expect(openState(any, state.opens).state).toBe('open');
        }
        if (state.state === 'open' && state.until) {
          expect(`${state.until.day} ${state.until.time}` > `${today} ${time}`).toBe(true);
          const { until } = state;
          const end = until.time === '24:00' ? { day: addDays(until.day, 1), time: '00:00' } : until;
          expect(openState(any, end).state).not.toBe('open');
        }
      }),
    );
  });

  test('it is open exactly where a span of the day, or of the night before, holds the minute', () => {
    fc.assert(
      fc.property(hours, day, clock, (any, today, time) => {
        const spans = spansOn(any, today) ?? [];
        const before = spansOn(any, addDays(today, -1)) ?? [];
        const isOpen =
          spans.some(({ open, close }) => open <= time && (close <= open || time < close)) ||
          before.some(({ open, close }) => close <= open && time < close);
        expect(openState(any, { day: today, time }).state === 'open').toBe(isOpen);
      }),
    );
  });
});

describe('the clocks of Kraków', () => {
  test('are an hour ahead of UTC in winter, two in summer, whatever the device shows', () => {
    expect(timeInKrakow(new Date('2026-11-27T23:30:00Z'))).toEqual(at('2026-11-28', '00:30'));
    expect(timeInKrakow(new Date('2026-07-01T21:59:00Z'))).toEqual(at('2026-07-01', '23:59'));
  });
});

test('confirmed hours count as such exactly as long as the ladder calls them fresh', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 800 }), (start, later) => {
      const source = addDays('2015-01-01', start);
      const today = addDays(source, later);
      expect(today <= freshUntil(source)).toBe(!isOlderThan(source, 12, today));
    }),
  );
});
