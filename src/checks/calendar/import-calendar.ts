import ICAL from 'ical.js';
import { stringify } from 'yaml';
import { fileStart } from '../../domain/event-days.ts';
import { veryLastDay } from '../../domain/event-repeats.ts';
import { SOURCE_LOCALE, TRANSLATED_LOCALES, type TranslatedLocale } from '../../domain/locale.ts';
import { addDays } from '../../domain/non-working-days.ts';
import { hyphenated } from '../../domain/plain-words.ts';
import { address } from '../../schemas/common.ts';
import type { Finding } from '../finding.ts';

/** What an import would write, and what an editor should know. An error finding means: write nothing. */
export interface CalendarImport {
  /** Drafts by path below the project. */
  drafts: Map<string, string>;
  findings: Finding[];
}

/** What stands in a draft where nobody has written the words of a language yet. */
export type WordsToWrite = Record<TranslatedLocale, { title: string; summary: string }>;

interface Import {
  /** The name of the file, for findings. */
  name: string;
  today: string;
  /** True for a path below the project that is already there. */
  exists: (path: string) => boolean;
  toWrite: WordsToWrite;
}

/**
 * Reads a calendar file into drafts of events (`draft: true`). Polish words are taken over, translations are left to be
 * written, and names of organisers are not taken over: they may be those of private persons.
 */
export function importCalendar(text: string, { name, today, exists, toWrite }: Import): CalendarImport {
  const findings: Finding[] = [];
  const drafts = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, index) => (line.trim().toUpperCase() === 'BEGIN:VEVENT' ? [index + 1] : []));
  for (const [index, found] of eventsIn(text, name, findings).entries()) {
    const say = (severity: Finding['severity'], rule: Finding['rule'], values: Finding['values']) =>
      findings.push({ severity, file: name, line: starts[index] ?? 1, rule, values });
    const title = found.summary?.trim() ?? '';
    if (title === '') say('error', 'ics-no-title', {});
    else if (!found.component.hasProperty('dtstart')) say('error', 'ics-no-day', { title });
    else {
      const days = daysOf(found);
      if (days.rule !== null) say('warning', 'ics-rule', { title, rule: days.rule });
      const last = veryLastDay(days.fields);
      const url = String(found.component.getFirstPropertyValue('url') ?? '');
      const path = pathOf(days.fields.date, title);
      if (last < today) say('warning', 'ics-past', { title, day: last });
      else if (exists(path) || drafts.has(path)) {
        say('warning', 'ics-there', { file: path });
      } else {
        const isAddress = address.safeParse(url).success;
        if (!isAddress) say('warning', 'ics-address', { title, url: url === '' ? '–' : url });
        const source = isAddress ? { sourceUrl: url } : { sourceName: `kalendarz ${name}` };
        drafts.set(path, draftOf(found, title, days.fields, source, toWrite));
      }
    }
  }
  return { drafts, findings };
}

function eventsIn(text: string, name: string, findings: Finding[]): ICAL.Event[] {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as string[]);
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    findings.push({ severity: 'error', file: name, line: 1, rule: 'ics-unreadable', values: { message } });
    return [];
  }
}

interface DayFields {
  date: string;
  until?: string;
  repeats?: { everyWeeks: number; until: string; except?: string[] };
}

/** The days of an event in our fields; `rule` is its own rule where our fields cannot say it. */
function daysOf({ component, startDate, endDate }: ICAL.Event): { fields: DayFields; rule: string | null } {
  const date = dayOf(startDate);
  const end = startDate.isDate ? addDays(dayOf(endDate), -1) : dayOf(endDate);
  const rule = component.getFirstPropertyValue('rrule');
  if (!(rule instanceof ICAL.Recur)) return { fields: end > date ? { date, until: end } : { date }, rule: null };
  const except = component.getAllProperties('exdate').map((property) => dayOf(property.getFirstValue() as ICAL.Time));
  const isKnown = rule.freq === 'WEEKLY' && (rule.until !== null || rule.count !== null) && isOneDay(rule);
  if (!isKnown) return { fields: { date }, rule: rule.toString() };
  const until = rule.until ? dayOf(rule.until) : addDays(date, 7 * rule.interval * ((rule.count ?? 1) - 1));
  const repeats = { everyWeeks: rule.interval, until, ...(except.length > 0 ? { except } : {}) };
  return { fields: until > date ? { date, repeats } : { date }, rule: null };
}

const isOneDay = (rule: ICAL.Recur) =>
  Object.keys(rule.parts).every((part) => part === 'BYDAY') && (rule.parts['BYDAY']?.length ?? 1) === 1;

const dayOf = (time: ICAL.Time) => time.toString().slice(0, 10);

/** The path of a draft: its date, and an id made of its title, which an editor puts into English. */
function pathOf(date: string, title: string): string {
  const id = hyphenated(title)
    .replace(/^[-\d]+/, '')
    .slice(0, 40)
    .replace(/-$/, '');
  return `content/events/${fileStart({ date })}${id === '' ? 'event' : id}.yaml`;
}

const HEAD = `# A draft made of a calendar file. Give the file an English id, write the other languages, fill in who organises it and
# for whom it is. Then run: npm run content -- check
draft: true # remove this line when the words are ready: until then it is seen only in the live view
`;

type Source = { sourceUrl: string } | { sourceName: string };

function draftOf(found: ICAL.Event, title: string, days: DayFields, source: Source, toWrite: WordsToWrite): string {
  const { startDate, endDate, component } = found;
  const clock = (time: ICAL.Time) => time.toString().slice(11, 16);
  const summary = (found.description ?? '').split('\n')[0]?.trim() ?? '';
  const hours = startDate.isDate
    ? {}
    : { hours: { from: clock(startDate), ...(endDate.compare(startDate) > 0 ? { to: clock(endDate) } : {}) } };
  return (
    HEAD +
    stringify(
      {
        ...days,
        ...hours,
        ...(component.getFirstPropertyValue('status') === 'CANCELLED' ? { status: 'cancelled' } : {}),
        ...(found.location ? { venue: found.location } : {}),
        words: {
          [SOURCE_LOCALE]: summary === '' ? { title } : { title, summary },
          ...Object.fromEntries<object>(
            TRANSLATED_LOCALES.map((locale) => [
              locale,
              summary === '' ? { title: toWrite[locale].title } : toWrite[locale],
            ]),
          ),
        },
        ...source,
        sourceDate: 'undated',
        origin: 'seen',
        confirm: true,
      },
      { lineWidth: 120 },
    )
  );
}
