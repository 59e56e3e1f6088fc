import { byDay, lastDay, type EventDays } from './event-days.ts';
import { addDays } from './non-working-days.ts';

/** How an event comes again: every so many weeks until a day, without some days, or on a list of further days. */
export interface Repeating extends EventDays {
  repeats?: { everyWeeks: number; until: string; except?: readonly string[] | undefined } | undefined;
  alsoOn?: readonly string[] | undefined;
}

/** A day of an event. */
export interface Occurrence {
  day: string;
  lastDay: string;
}

/** The days of an event in order: one, or as often as it comes again. Empty where only its month is known. */
export function occurrences(event: Repeating): Occurrence[] {
  const { date, until, repeats, alsoOn = [] } = event;
  if (date.length < 10) return [];
  if (!repeats && alsoOn.length === 0) return [{ day: date, lastDay: until ?? date }];
  const days = new Set([date, ...alsoOn]);
  if (repeats) {
    for (let day = date; day <= repeats.until; day = addDays(day, 7 * repeats.everyWeeks)) days.add(day);
    for (const day of repeats.except ?? []) days.delete(day);
  }
  return [...days].sort().map((day) => ({ day, lastDay: day }));
}

/** The last day on which an event may be, however often it comes. */
export function veryLastDay(event: Repeating): string {
  const all = occurrences(event);
  return all[all.length - 1]?.lastDay ?? lastDay(event);
}

/** True when an event is over on a day, however often it came. */
export const isPast = (event: Repeating, today: string): boolean => veryLastDay(event) < today;

/** Events that are not over on a day, the one that comes next first. */
export function upcoming<E extends Repeating>(events: readonly E[], today: string): E[] {
  const next = (event: E) => occurrences(event).find((one) => one.lastDay >= today)?.day ?? event.date;
  return events
    .filter((event) => !isPast(event, today))
    .map((event) => ({ event, date: next(event) }))
    .sort(byDay)
    .map(({ event }) => event);
}
