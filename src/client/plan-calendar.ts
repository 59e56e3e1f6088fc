import ical, { ICalAlarmType, ICalEventRepeatingFreq } from 'ical-generator';

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

/** Alarms in seconds before the midnight on which the last day begins: at 9:00 a week and a day before. */
const ALARMS = [6, 0].map((days) => days * 86_400 + 15 * 3600);

/**
 * A file of whole days with alarms; only alarms that are still ahead.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile(name: string, host: string, days: readonly CalendarDay[], now: Date): string {
  const calendar = ical({ name, prodId: { company: host, product: 'plan' } });
  for (const { id, day, isYearly, title, words, url } of days) {
    const start = new Date(`${day}T00:00:00Z`);
    const event = calendar.createEvent({
      id: `plan-${id}@${host}`,
      start,
      allDay: true,
      stamp: now,
      summary: title,
      description: words,
      url,
      ...(isYearly ? { repeating: { freq: ICalEventRepeatingFreq.YEARLY } } : {}),
    });
    for (const before of ALARMS) {
      const isAhead = start.getTime() - before * 1000 > now.getTime();
      if (isAhead || isYearly) event.createAlarm({ type: ICalAlarmType.display, trigger: before, description: title });
    }
  }
  return calendar.toString();
}
