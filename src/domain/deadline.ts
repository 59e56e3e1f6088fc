/** Units of time in which a deadline can be counted in calendar days. Working days are not: no source here fixes which. */
export const TERM_UNITS = ['day', 'week', 'month', 'year'] as const;

export type TermUnit = (typeof TERM_UNITS)[number];

/** A length of time that runs from the day of arrival. */
interface Term {
  count: number;
  of: TermUnit;
}

/** A rule that gives a day, with the values of its facts filled in. Days are `2026-05-04`, days of a year `04-30`. */
export type DueRule =
  | ({ kind: 'within' | 'day-after' } & Term)
  | { kind: 'stay-end' }
  | { kind: 'by'; day: string }
  /** `yearBefore`: the matter is of the year before, so it begins in the year after arrival. */
  | { kind: 'every'; day: string; yearBefore: boolean };

/** By when a task is due. `check`: the rule rests on a value to be checked. `until`: last day on which its values hold. */
export interface Due {
  rule: DueRule;
  check: boolean;
  until: string | null;
}

/** What the reader told of their days; null where they left it out. */
export interface PlanDates {
  arrival: string | null;
  /** Last day of legal stay. */
  stay: string | null;
}

/** A day by which something is due: `ahead` up to that day itself, then `passed`. */
export interface DueDay {
  day: string;
  state: 'ahead' | 'passed';
}

/**
 * The last day to do a task in time; null where the reader's days do not tell it, or the values of the rule hold no more.
 * The day of arrival counts as the first. Where an office counts from the day after, the reader is a day early and
 * never late. Weekends and holidays move nothing, for the same reason.
 *
 * @param today The day in Kraków, `2026-11-27`.
 */
export function dueDay(due: Due, dates: PlanDates, today: string): DueDay | null {
  if (due.until !== null && due.until < today) return null;
  const day = lastDay(due.rule, dates, today);
  return day === null ? null : { day, state: day < today ? 'passed' : 'ahead' };
}

function lastDay(rule: DueRule, { arrival, stay }: PlanDates, today: string): string | null {
  switch (rule.kind) {
    case 'within':
      return arrival === null ? null : addDays(afterTerm(arrival, rule), -1);
    case 'day-after':
      return arrival === null ? null : afterTerm(arrival, rule);
    case 'stay-end':
      return stay;
    case 'by':
      return rule.day;
    case 'every':
      return nextInYear(rule, arrival, today);
  }
}

/** The first day after a length of time of which `start` is the first day. */
function afterTerm(start: string, { count, of }: Term): string {
  if (of === 'day') return addDays(start, count);
  if (of === 'week') return addDays(start, count * 7);
  return addMonths(start, of === 'month' ? count : count * 12);
}

function nextInYear(rule: DueRule & { kind: 'every' }, arrival: string | null, today: string): string | null {
  if (rule.yearBefore && arrival === null) return null;
  const [month, day] = rule.day.split('-').map(Number) as [number, number];
  const from = arrival !== null && arrival > today ? arrival : today;
  const earliest = rule.yearBefore && arrival !== null ? yearOf(arrival) + 1 : 0;
  const year = Math.max(yearOf(from), earliest);
  const first = dayIn(year, month, day);
  return first < from ? dayIn(year + 1, month, day) : first;
}

/** A day so many days later; earlier where the number is negative. */
export function addDays(day: string, count: number): string {
  const [year, month, date] = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function addMonths(day: string, count: number): string {
  const [year, month, date] = partsOf(day);
  const months = year * 12 + month - 1 + count;
  return dayIn(Math.floor(months / 12), (months % 12) + 1, date);
}

/** True for a day of the calendar that a reader of today can mean: `2026-02-29` is none. */
export function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const [year, month, date] = partsOf(text);
  return month >= 1 && month <= 12 && date >= 1 && dayIn(year, month, date) === text;
}

/** A day of a month, or the month's last one where it is shorter. */
function dayIn(year: number, month: number, date: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];
const yearOf = (day: string) => partsOf(day)[0];
