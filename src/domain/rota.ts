import { nextDay } from './fact.ts';

/** The Sunday of the week that begins on a Monday, as `2026-05-10`. */
export function lastDayOfWeek(monday: string): string {
  let day = monday;
  for (let step = 0; step < 6; step += 1) day = nextDay(day);
  return day;
}

/** True while a day lies in the week of a rota: from its Monday to its Sunday. */
export const isThisWeek = (monday: string, today: string): boolean => monday <= today && today <= lastDayOfWeek(monday);
