/**
 * The day for which the site is built, as `2026-11-20`: SOURCE_DATE_EPOCH (seconds, UTC) if it is set, otherwise
 * today in Kraków. It decides which values are in force and what has expired.
 *
 * @throws RangeError when SOURCE_DATE_EPOCH is set but is not a number of seconds.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildDate(env: { SOURCE_DATE_EPOCH?: string | undefined }, now: Date = new Date()): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && !/^\d+$/.test(epoch)) {
    throw new RangeError(`SOURCE_DATE_EPOCH must be a whole number of seconds, not "${epoch}".`);
  }
  const moment = epoch === undefined ? now : new Date(Number(epoch) * 1000);
  return krakowDay(moment);
}

/** The day that it is in Kraków at a moment, `2026-11-27`, whatever the time zone of the device. */
export function krakowDay(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format(moment);
}
