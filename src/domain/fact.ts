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
  /** True for what a dated document says, or what was so at its date: age does not make it wrong. */
  record?: boolean | undefined;
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
 * True when more than a number of months lie between a date and a later day. A date without a day or a month counts
 * from its beginning, so that doubt makes a value older, never younger.
 */
export function isOlderThan(date: string, months: number, today: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  const between = (thisYear - year) * 12 + (thisMonth - month);
  return between === months ? thisDay > day : between > months;
}

/** The last day on which a value of a date, or checked on that day, is fresh. */
export function freshUntil(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = year * 12 + month - 1 + FRESH_MONTHS;
  return [Math.floor(months / 12), (months % 12) + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The rung of a value on a day. A check by a person renews the value from that day on. A record of the past does not age:
 * the text says of which date it is.
 */
export function rungOf(value: Sourced, today: string): Rung {
  const since = value.checked?.on ?? value.sourceDate;
  if (!value.checked) {
    if (value.origin === 'memory') return 'C';
    if (since === 'undated') return 'B';
  }
  if (value.record) return value.checked !== undefined || !value.confirm ? 'A' : 'B';
  if (isOlderThan(since, SHOWN_MONTHS, today)) return 'C';
  const isFresh = !isOlderThan(since, FRESH_MONTHS, today);
  return isFresh && (value.checked !== undefined || !value.confirm) ? 'A' : 'B';
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
