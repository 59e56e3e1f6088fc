/**
 * Easter Sunday of a year, as `2026-04-05`: the Gregorian computus in the form of Meeus, Jones and Butcher.
 *
 * @see https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm
 */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const epact = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
  const m = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const position = epact + weekday - 7 * m + 114;
  return dayOf(year, Math.floor(position / 31), (position % 31) + 1);
}

/** Months and days of the public holidays that stand at the same date each year. */
const FIXED = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'];

/** Days from Easter Sunday: Easter Sunday and Monday, Pentecost, Corpus Christi. */
const MOVABLE = [0, 1, 49, 60];

/** Christmas Eve is a public holiday since this year. */
const CHRISTMAS_EVE_SINCE = 2025;

/**
 * The Polish public holidays of a year as they have been since 2011, in order: the days that the Act lists by name.
 * Sundays, which it lists besides, are not among them.
 *
 * @see Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, art. 1 pkt 1 (t.j. Dz.U. 2025 poz. 296)
 */
export function publicHolidays(year: number): string[] {
  const easter = easterSunday(year);
  return [
    ...FIXED.map((monthAndDay) => `${year}-${monthAndDay}`),
    ...(year >= CHRISTMAS_EVE_SINCE ? [`${year}-12-24`] : []),
    ...MOVABLE.map((days) => addDays(easter, days)),
  ].sort();
}

/** True when a day, `2026-11-11`, is a public holiday in Poland. */
export const isPublicHoliday = (day: string): boolean => publicHolidays(Number(day.slice(0, 4))).includes(day);

/** The day so many days after a day; negative numbers lead back. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
