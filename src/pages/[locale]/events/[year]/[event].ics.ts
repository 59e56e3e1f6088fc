import type { APIRoute, GetStaticPaths } from 'astro';
import { eventCalendar } from '../../../../catalog/event-calendar.ts';
import { eventsWithPage, type OneEvent } from '../../../../catalog/events.ts';
import { LOCALES, type Locale } from '../../../../domain/locale.ts';

export const getStaticPaths = (async () => {
  const events = await eventsWithPage();
  return LOCALES.flatMap((locale) =>
    events.map((event) => {
      const [year, name] = event.id.split('/');
      return { params: { locale, year, event: name }, props: { locale, event } };
    }),
  );
}) satisfies GetStaticPaths;

/** One event for the reader's own calendar. */
export const GET: APIRoute<{ locale: Locale; event: OneEvent }> = async ({ props }) =>
  new Response(await eventCalendar([props.event], props.locale), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
