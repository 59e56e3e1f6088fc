/** When an event is: a day, several days, or only the month. */
export interface EventDays {
  /** `2026-05-04`, or `2026-05` where no day is known. */
  date: string;
  /** The last day of several. */
  until?: string | undefined;
}

/** The last day on which an event may be: of an event with only a month, the last of that month. */
export function lastDay({ date, until }: EventDays): string {
  if (until !== undefined) return until;
  if (date.length === 10) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The year in whose archive an event stands: that of its first day. */
export const yearOf = ({ date }: EventDays): string => date.slice(0, 4);

/** The month under which an event stands: `2026-05`. */
export const monthOf = ({ date }: EventDays): string => date.slice(0, 7);

/** Orders events by their first day; those of which only the month is known stand last in it. */
export function byDay(a: EventDays, b: EventDays): number {
  return sortKey(a).localeCompare(sortKey(b));
}

const sortKey = (event: EventDays) => (event.date.length === 10 ? event.date : `${event.date}-99`);

/** The path of an event's file that fits its date: `2026/05-04-` or `2026/05-`, before the id. */
export const fileStart = ({ date }: EventDays): string => `${date.slice(0, 4)}/${date.slice(5)}-`;
