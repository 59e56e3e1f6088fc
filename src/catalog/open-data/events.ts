import { yearOf } from '../../domain/event-days.ts';
import { eventYearPath } from '../../routing/urls.ts';
import type { EntryOf } from '../../schemas/open-data.ts';
import { allEvents } from '../events.ts';
import { fullUrls, marksOf, perLocale } from './shapes.ts';

/** Every event, past and to come, in the order of their days. */
export async function openEvents(): Promise<EntryOf<'events'>[]> {
  return Promise.all(
    (await allEvents()).map(async (event) => ({
      id: event.id.replace('/', '-'),
      url: await fullUrls(eventYearPath(yearOf(event)), `#${event.id.slice(event.id.indexOf('/') + 1)}`),
      date: event.date,
      until: event.until ?? null,
      hours: event.hours ? { from: event.hours.from, to: event.hours.to ?? null } : null,
      status: event.status,
      title: perLocale((locale) => event.words[locale].title),
      summary: perLocale((locale) => event.words[locale].summary ?? null),
      where: perLocale((locale) => event.words[locale].where ?? null),
      place: event.place ?? null,
      venue: event.venue ?? null,
      organisers: event.organisers,
      audience: event.audience,
      languages: event.languages,
      free: event.free ?? null,
      signUp: event.signUp ?? null,
      ...marksOf(event),
      sourceUrl: event.sourceUrl ?? null,
      sourceName: event.sourceName ?? null,
    })),
  );
}
