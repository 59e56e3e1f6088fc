import { calendarFile } from '../domain/calendar-file.ts';

/** A day of the plan, as a calendar takes it. */
export interface CalendarDay {
  /** The same for the same step each time, so that a calendar renews what it has. */
  id: string;
  day: string;
  isYearly: boolean;
  title: string;
  words: string;
  url: string;
}

/** Hours before the midnight on which the last day begins: at 9:00 a week and a day before. */
const ALARMS = [6 * 24 + 15, 15];
const HOUR_MS = 3_600_000;

/** The days of a plan as a calendar file, with alarms; only alarms that are still ahead. */
export function planCalendar(name: string, host: string, days: readonly CalendarDay[], now: Date): string {
  const isAhead = (day: string, hours: number) => Date.parse(`${day}T00:00:00Z`) - hours * HOUR_MS > now.getTime();
  return calendarFile(
    { name, lang: document.documentElement.lang, stamp: now.toISOString().slice(0, 10) },
    days.map(({ id, day, isYearly, title, words, url }) => ({
      uid: `plan-${id}@${host}`,
      day,
      lastDay: day,
      hours: null,
      title,
      text: words,
      where: null,
      url,
      status: 'CONFIRMED',
      isYearly,
      alarms: ALARMS.filter((hours) => isYearly || isAhead(day, hours)),
    })),
  );
}
