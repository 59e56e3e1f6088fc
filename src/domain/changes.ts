import { isOlderThan } from './fact.ts';

/** Values that came into force so many months ago are no change any more. */
const RECENT_MONTHS = 12;

/** True for a day of the last year, today included; what is still to come is no change yet. */
export const isRecent = (date: string, today: string): boolean =>
  date <= today && !isOlderThan(date, RECENT_MONTHS, today);

/** Changes by month and, within it, by day, the newest first. What is still to come is left out. */
export function changesByMonth<C extends { date: string }>(
  changes: readonly C[],
  today: string,
): { month: string; days: { date: string; changes: C[] }[] }[] {
  const past = changes.filter(({ date }) => date <= today).toSorted((a, b) => b.date.localeCompare(a.date));
  return [...Map.groupBy(past, ({ date }) => date.slice(0, 7))].map(([month, inMonth]) => ({
    month,
    days: [...Map.groupBy(inMonth, ({ date }) => date)].map(([date, onDay]) => ({ date, changes: onDay })),
  }));
}
