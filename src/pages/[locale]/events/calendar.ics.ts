import type { APIRoute } from 'astro';
import { eventCalendar } from '../../../catalog/event-calendar.ts';
import { eventsWithPage } from '../../../catalog/events.ts';
import { isLocale, SOURCE_LOCALE } from '../../../domain/locale.ts';
import { localePaths } from '../../../routing/static-paths.ts';

export const getStaticPaths = localePaths;

/** The calendar to subscribe to, in one language. Events that are over stay in it, so that no diary loses its past. */
export const GET: APIRoute = async ({ params }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : SOURCE_LOCALE;
  return new Response(await eventCalendar(await eventsWithPage(), locale), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
