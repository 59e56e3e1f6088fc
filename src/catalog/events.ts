import { getCollection } from 'astro:content';
import { byDay, monthOf, yearOf } from '../domain/event-days.ts';
import { isPast, occurrences, upcoming, veryLastDay } from '../domain/event-repeats.ts';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { formatDate, formatDays, languageName } from '../i18n/format.ts';
import { wordPieces } from '../markdown/translatable.ts';
import { eventPath, eventYearPath, localUrl, type PagePath } from '../routing/urls.ts';
import type { Audience, EventData } from '../schemas/event.ts';
import { outdatedPieces, type Outdated } from './freshness.ts';
import { maySee } from './may-see.ts';
import { oncePerBuild } from './once-per-build.ts';
import { showPicture, type ShownPicture } from './pictures.ts';
import { showPlace } from './places.ts';
import { TODAY } from './today.ts';

/** An event in one language. */
export interface ShownEvent {
  /** Its id on the page of its year: `05-18-vyshyvanka-day`. */
  anchor: string;
  /** Where it is told about: its own page, or its place on the page of its year. */
  url: string;
  hasPage: boolean;
  year: string;
  month: string;
  title: string;
  summary: string | null;
  /** The first day, or the month, for machines. */
  date: string;
  /** The last day on which it may be; after it, it is over. */
  lastDay: string;
  days: string;
  /** The days to come of an event that comes again; empty for others. */
  dates: { day: string; text: string; isCancelled: boolean }[];
  hours: string | null;
  isPast: boolean;
  isCancelled: boolean;
  isUnconfirmed: boolean;
  isFree: boolean;
  /** The place in words; `lang` is set where they are Polish on a page in another language. */
  where: { text: string; lang: Locale | undefined; path: PagePath | null } | null;
  /** Polish names. */
  organisers: string[];
  audience: Audience[];
  languages: string | null;
  /** Codes of these languages. */
  spoken: string[];
  access: string | null;
  /** Null where it has no page of its own too. */
  picture: ShownPicture | null;
  signUp: string | null;
  /** An address, or the Polish name of a source whose address was not kept. */
  source: { url: string | null; name: string | null; date: string | null };
  /** The day on which it was announced or checked, as near as it is known. */
  announced: string;
  /** Words of the event that are behind the Polish ones. */
  outdated: Outdated[];
}

export type OneEvent = EventData & { id: string };

/** From this day on each event has a page of its own; older ones stand on the page of their year. */
const PAGES_SINCE = '2026-11-01';

const hasPage = (event: OneEvent) => veryLastDay(event) >= PAGES_SINCE;

/** Every event that may be seen, in the order of their days, as its file has it. */
export const allEvents = oncePerBuild(async () => {
  const entries = await getCollection('events', maySee);
  return entries.map(({ id, data }) => ({ id, ...data })).toSorted((a, b) => byDay(a, b) || a.id.localeCompare(b.id));
});

/** Events that are not over on the day of the build, the next one first. */
export async function upcomingEvents(locale: Locale): Promise<ShownEvent[]> {
  return Promise.all(upcoming(await allEvents(), TODAY).map((event) => showEvent(event, locale)));
}

/** Years with an event, the newest first, with the number of their events. */
export async function eventYears(): Promise<{ year: string; count: number }[]> {
  const years = Map.groupBy(await allEvents(), yearOf);
  return [...years].map(([year, events]) => ({ year, count: events.length })).toReversed();
}

/** All events of a year by month, as in a calendar. */
export async function eventsOfYear(year: string, locale: Locale): Promise<{ month: string; events: ShownEvent[] }[]> {
  const events = (await allEvents()).filter((event) => yearOf(event) === year);
  const shown = await Promise.all(events.map((event) => showEvent(event, locale)));
  return [...Map.groupBy(shown, ({ month }) => month)].map(([month, inMonth]) => ({ month, events: inMonth }));
}

/** Ids of the events that have a page of their own, with their year. */
export async function eventsWithPage(): Promise<OneEvent[]> {
  return (await allEvents()).filter(hasPage);
}

/** An event in a language. */
export async function showEvent(event: OneEvent, locale: Locale): Promise<ShownEvent> {
  const { words, date, until, hours, confirm, checked, sourceDate } = event;
  const { title, summary, access } = words[locale];
  const anchor = event.id.slice(event.id.indexOf('/') + 1);
  const year = yearOf(event);
  const all = occurrences(event);
  const last = veryLastDay(event);
  const outdated = await outdatedPieces(
    `events/${event.id.replace('/', '-')}`,
    locale,
    wordPieces(words[SOURCE_LOCALE]),
    wordPieces(words[locale]),
  );
  return {
    anchor,
    url:
      localUrl(locale, hasPage(event) ? eventPath(year, anchor) : eventYearPath(year)) +
      (hasPage(event) ? '' : `#${anchor}`),
    hasPage: hasPage(event),
    year,
    month: monthOf(event),
    title,
    summary: summary ?? null,
    date,
    lastDay: last,
    days: formatDays(date, until ?? (all.length > 1 ? last : undefined), locale),
    dates:
      all.length > 1
        ? all
            .filter(({ day }) => day >= TODAY)
            .map(({ day }) => ({
              day,
              text: formatDate(day, locale),
              isCancelled: event.cancelledOn?.includes(day) ?? false,
            }))
        : [],
    hours: hours ? [hours.from, ...(hours.to === undefined ? [] : [hours.to])].join('–') : null,
    isPast: isPast(event, TODAY),
    isCancelled: event.status === 'cancelled',
    isUnconfirmed: confirm && !checked,
    isFree: event.free === true,
    where: await whereOf(event, locale),
    organisers: event.organisers,
    audience: event.audience,
    languages:
      event.languages.length > 0
        ? new Intl.ListFormat(locale).format(event.languages.map((code) => languageName(code, locale)))
        : null,
    spoken: event.languages,
    access: access ?? null,
    picture: hasPage(event) ? await showPicture(event.picture, words, locale) : null,
    signUp: event.signUp ?? null,
    source: {
      url: event.sourceUrl ?? null,
      name: event.sourceName ?? null,
      date: sourceDate === 'undated' ? null : formatDate(sourceDate, locale),
    },
    announced: announcedOn(checked?.on ?? sourceDate),
    outdated: [...outdated.values()],
  };
}

/** A whole day for the date of a source; the day of the first page where it has none. */
const announcedOn = (date: string) => (date === 'undated' ? PAGES_SINCE : `${date}-01-01`.slice(0, 10));

async function whereOf({ place, venue, words }: EventData, locale: Locale): Promise<ShownEvent['where']> {
  if (place !== undefined) {
    const { name, path } = await showPlace(place, locale);
    return { text: name, lang: undefined, path };
  }
  const text = words[locale].where;
  if (text !== undefined) return { text, lang: undefined, path: null };
  if (venue === undefined) return null;
  return { text: venue, lang: locale === SOURCE_LOCALE ? undefined : SOURCE_LOCALE, path: null };
}
