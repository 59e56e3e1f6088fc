/** An entry of a calendar file. */
export interface CalendarEntry {
  /** Permanent and unlike any other in the world: a calendar that knows it changes its entry. */
  uid: string;
  /** The first day, and the last one of several. */
  day: string;
  lastDay: string;
  /** Times of the clocks of Kraków; null for a whole day. */
  hours: { from: string; to: string | null } | null;
  title: string;
  text: string;
  where: string | null;
  url: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** True for what comes again on that day of every year. */
  isYearly?: boolean;
  /** Hours before the start at which the calendar reminds the reader. */
  alarms?: readonly number[];
}

/** What stands above the entries of a calendar file. */
export interface CalendarHead {
  name: string;
  /** The language of names and texts. */
  lang: string;
  /** The day for which the file is made. */
  stamp: string;
}

/** Rules of summer time in Poland, as calendars need them beside times that name this zone. */
const ZONE = `BEGIN:VTIMEZONE
TZID:Europe/Warsaw
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split('\n');

/**
 * A calendar as an iCalendar file. It is valid without an entry too, so that it can be subscribed to before there is
 * one. The same entries give the same bytes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @see https://www.rfc-editor.org/rfc/rfc7986 for the name and how often to look again
 */
export function calendarFile({ name, lang, stamp }: CalendarHead, entries: readonly CalendarEntry[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Open Krakow//Calendar//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${lang}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...ZONE,
    ...entries.flatMap((entry) => entryLines(entry, lang, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function entryLines(entry: CalendarEntry, lang: string, stamp: string): string[] {
  const { uid, title, text, where, url, status, isYearly = false, alarms = [] } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    ...times(entry),
    ...(isYearly ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY;LANGUAGE=${lang}:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION;LANGUAGE=${lang}:${escaped(text)}`]),
    ...(where === null ? [] : [`LOCATION:${escaped(where)}`]),
    `URL:${url}`,
    `STATUS:${status}`,
    // Events of a city make nobody busy by themselves.
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((hours) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-PT${hours}H`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function times({ day, lastDay, hours }: CalendarEntry): string[] {
  if (hours === null || lastDay !== day) {
    // The end of whole days is the first day that no longer belongs to them.
    return [`DTSTART;VALUE=DATE:${digits(day)}`, `DTEND;VALUE=DATE:${digits(dayAfter(lastDay))}`];
  }
  const at = (on: string, time: string) => `TZID=Europe/Warsaw:${digits(on)}T${time.replace(':', '')}00`;
  if (hours.to === null) return [`DTSTART;${at(day, hours.from)}`];
  const end =
    hours.to === '24:00' ? at(dayAfter(day), '00:00') : at(hours.to <= hours.from ? dayAfter(day) : day, hours.to);
  return [`DTSTART;${at(day, hours.from)}`, `DTEND;${end}`];
}

const digits = (day: string) => day.replace(/-/g, '');

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A text as a value: commas, semicolons, backslashes and ends of line are marked. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line in parts of at most 75 bytes; no letter is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > 75) {
      result += '\r\n ';
      bytes = 1;
    }
    result += letter;
    bytes += size;
  }
  return result;
}
