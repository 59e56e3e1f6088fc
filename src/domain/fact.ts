/**
 * When a value may be shown. `A`: plain. `B`: with “check before you pay or go”. `C`: no number, only where to ask.
 */
export type Rung = 'A' | 'B' | 'C';

/** The fields that decide the rung of a value. Dates are `2026`, `2026-05`, `2026-05-04`. */
export interface Sourced {
  sourceDate: string;
  origin: 'seen' | 'memory';
  confirm: boolean;
  checked?: { on: string; role: string } | undefined;
}

export interface Dated {
  validFrom: string | null;
  validTo: string | null;
}

/** Values older than this many months carry “check before you pay or go”. */
export const FRESH_MONTHS = 12;

/** Values older than this many months, and not seen again, lose their number. */
export const SHOWN_MONTHS = 24;

/**
 * Whole months from a date to a later day. A date without a day or a month counts from its beginning, so that doubt
 * makes a value older, never younger.
 */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** The rung of a value on a day. A check by a person renews the value from that day on. */
export function rungOf(value: Sourced, today: string): Rung {
  if (value.checked) {
    const age = monthsBetween(value.checked.on, today);
    return age < FRESH_MONTHS ? 'A' : age < SHOWN_MONTHS ? 'B' : 'C';
  }
  if (value.origin === 'memory') return 'C';
  if (value.sourceDate === 'undated') return 'B';
  const age = monthsBetween(value.sourceDate, today);
  if (age >= SHOWN_MONTHS) return 'C';
  return age < FRESH_MONTHS && !value.confirm ? 'A' : 'B';
}

export type InForce<V> =
  { state: 'in-force'; value: V } | { state: 'expired'; value: V } | { state: 'upcoming'; value: V };

/**
 * The value that holds on a day. Past the end of the last one it is that one, marked `expired`; before the first one
 * it is the first, marked `upcoming`.
 */
export function valueOn<V extends Dated>(values: readonly V[], day: string): InForce<V> {
  const inOrder = values.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const started = inOrder.filter((value) => value.validFrom === null || value.validFrom <= day);
  const last = started.at(-1);
  if (last === undefined) return { state: 'upcoming', value: inOrder[0] as V };
  if (last.validTo !== null && last.validTo < day) return { state: 'expired', value: last };
  return { state: 'in-force', value: last };
}

export interface TimelineFault {
  fault: 'overlap' | 'hole';
  /** Index, in the list as given, of the later of the two values. */
  index: number;
}

/** Days on which two values of a fact hold at once, or none between two dated ones. */
export function timelineFaults(values: readonly Dated[]): TimelineFault[] {
  const inOrder = values
    .map((value, index) => ({ ...value, index }))
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return inOrder.flatMap((later, position): TimelineFault[] => {
    const earlier = inOrder[position - 1];
    if (!earlier) return [];
    if (later.validFrom === null || earlier.validTo === null || later.validFrom <= earlier.validTo) {
      return [{ fault: 'overlap', index: later.index }];
    }
    return nextDay(earlier.validTo) < later.validFrom ? [{ fault: 'hole', index: later.index }] : [];
  });
}

/** The day after a day, as `2026-05-04`. */
export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
