import { addDays, isPublicHoliday } from './non-working-days.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** From when until when on a day, `07:30` and `15:00`. What closes at or before it opens closes on the next day. */
export interface OpenSpan {
  open: string;
  close: string;
}

/** When a place is open. */
export interface OpeningHours {
  weekly: readonly (OpenSpan & { days: readonly Weekday[] })[];
  /** On public holidays; an empty list: closed; undefined: no source says. */
  holidays?: readonly OpenSpan[] | undefined;
  /** Days that differ; an empty list of spans: closed. They stand above holidays and weekdays. */
  exceptions?: readonly { from: string; until?: string | undefined; spans: readonly OpenSpan[] }[] | undefined;
}

/** A moment on the clocks of Kraków: `2026-05-04`, `09:00`. The end of a day is its `24:00`. */
export interface LocalTime {
  day: string;
  time: string;
}

/**
 * `open`: until when, null where it does not close within a fortnight. `closed`: when it opens next, null where that is
 * not known. `unknown`: today is a public holiday, and no source says what that means.
 */
export type OpenState =
  { state: 'open'; until: LocalTime | null } | { state: 'closed'; opens: LocalTime | null } | { state: 'unknown' };

/** So many days are looked ahead. */
const AHEAD = 14;
const MINUTES_OF_A_DAY = 24 * 60;

/** Whether a place is open at a moment, and until when or from when. */
export function openState(hours: OpeningHours, { day, time }: LocalTime): OpenState {
  const now = minutes(time);
  const spans = joined(
    Array.from({ length: AHEAD + 2 }, (_, index) => index - 1).flatMap((offset) =>
      (spansOn(hours, addDays(day, offset)) ?? []).map(({ open, close }) => {
        const from = offset * MINUTES_OF_A_DAY + minutes(open);
        const to = offset * MINUTES_OF_A_DAY + minutes(close);
        return { from, to: to <= from ? to + MINUTES_OF_A_DAY : to };
      }),
    ),
  );
  const current = spans.find(({ from, to }) => from <= now && now < to);
  if (current) {
    return { state: 'open', until: current.to > AHEAD * MINUTES_OF_A_DAY ? null : endAt(day, current.to) };
  }
  if (spansOn(hours, day) === null) return { state: 'unknown' };
  const next = spans.find(({ from }) => from > now);
  if (!next) return { state: 'closed', opens: null };
  const opens = startAt(day, next.from);
  for (let between = addDays(day, 1); between < opens.day; between = addDays(between, 1)) {
    // It may open on that holiday already.
    if (spansOn(hours, between) === null) return { state: 'closed', opens: null };
  }
  return { state: 'closed', opens };
}

/** When a place opens on a day; null on a public holiday for which no source says it. */
export function spansOn(hours: OpeningHours, day: string): readonly OpenSpan[] | null {
  const exception = hours.exceptions?.find(({ from, until = from }) => from <= day && day <= until);
  if (exception) return exception.spans;
  if (isPublicHoliday(day) && !isAlwaysOpen(hours)) return hours.holidays ?? null;
  const weekday = WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];
  return hours.weekly.filter(({ days }) => days.some((one) => one === weekday));
}

/** True for hours round the clock on each day of the week: public holidays change nothing. */
const isAlwaysOpen = ({ weekly, holidays }: OpeningHours) =>
  holidays === undefined &&
  WEEKDAYS.every((weekday) =>
    weekly.some(({ days, open, close }) => days.includes(weekday) && open === '00:00' && close === '24:00'),
  );

/** What the clocks of Kraków show at a moment. */
export function timeInKrakow(moment: Date): LocalTime {
  const options = { timeZone: 'Europe/Warsaw', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    day: new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format(moment),
    time: new Intl.DateTimeFormat('en-GB', options).format(moment),
  };
}

interface Stretch {
  from: number;
  to: number;
}

/** Stretches of time in order; what touches or overlaps is one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result[result.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const two = (number: number) => String(number).padStart(2, '0');

const startAt = (day: string, minute: number): LocalTime => {
  const rest = ((minute % MINUTES_OF_A_DAY) + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
  return {
    day: addDays(day, Math.floor(minute / MINUTES_OF_A_DAY)),
    time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
  };
};

/** As `startAt`, but midnight is the end of the day before. */
function endAt(day: string, minute: number): LocalTime {
  const end = startAt(day, minute);
  return end.time === '00:00' ? { day: addDays(end.day, -1), time: '24:00' } : end;
}
