import type { APIRoute } from 'astro';
import { atomFeed } from '../../../catalog/atom.ts';
import { upcomingEvents } from '../../../catalog/events.ts';
import { site } from '../../../catalog/site.ts';
import { isLocale, SOURCE_LOCALE } from '../../../domain/locale.ts';
import { translator } from '../../../i18n/translator.ts';
import { localePaths } from '../../../routing/static-paths.ts';
import { EVENTS_FEED, EVENTS_PATH, localUrl } from '../../../routing/urls.ts';

export const getStaticPaths = localePaths;

/** Events that are not over, for feed readers, in one language. */
export const GET: APIRoute = async ({ params }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : SOURCE_LOCALE;
  const { url, words } = await site();
  const t = translator(locale);
  const absolute = (path: string) => new URL(path, url).href;
  const feed = atomFeed({
    self: absolute(`/${locale}/${EVENTS_FEED}`),
    page: absolute(localUrl(locale, EVENTS_PATH)),
    title: `${words[locale].name}: ${t('events.title')}`,
    author: words[locale].name,
    lang: locale,
    entries: (await upcomingEvents(locale)).map((event) => ({
      url: absolute(event.url),
      title: event.isCancelled ? `${event.title} (${t('events.cancelled')})` : event.title,
      summary: [event.days, event.hours, event.where?.text, event.summary].filter(Boolean).join(' · '),
      lang: locale,
      date: event.announced,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
