import type { Locale } from '../domain/locale.ts';
import { WEEKDAYS, type OpenSpan, type Weekday } from '../domain/opening-hours.ts';
import { dateFormat } from './format.ts';
import { translator } from './translator.ts';

type OpeningRow = { days: Weekday[]; open: string; close: string };

/** Short name of a weekday; 1 January 2024 was a Monday. */
function weekdayName(day: Weekday, locale: Locale): string {
  const date = new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)));
  return dateFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(date);
}

/** Days in order, runs of three and more joined with a dash: “Mon–Fri”, “Sat, Sun”. */
function formatDays(days: readonly Weekday[], locale: Locale): string {
  const indexes = days.map((day) => WEEKDAYS.indexOf(day)).toSorted((a, b) => a - b);
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  const name = (index: number | undefined) => weekdayName(WEEKDAYS[index ?? 0] ?? 'mon', locale);
  return runs.flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map(name))).join(', ');
}

const clockTime = (time: string) => time.replace(/^0(\d)/, '$1');

function formatSpan({ open, close }: OpenSpan, locale: Locale): string {
  return open === '00:00' && close === '24:00'
    ? translator(locale)('place.round-the-clock')
    : `${clockTime(open)}–${clockTime(close)}`;
}

/** The hours of one day: “7:40–15:30”, “closed” where there are none. */
export function formatSpans(spans: readonly OpenSpan[], locale: Locale): string {
  if (spans.length === 0) return translator(locale)('hours.closed');
  return spans.map((span) => formatSpan(span, locale)).join(', ');
}

/** Opening hours in the words of a language, a row for days with the same hours. */
export function formatHours(rows: readonly OpeningRow[], locale: Locale): { days: string; times: string }[] {
  return rows.map(({ days, open, close }) => ({
    days: formatDays(days, locale),
    times: formatSpan({ open, close }, locale),
  }));
}
