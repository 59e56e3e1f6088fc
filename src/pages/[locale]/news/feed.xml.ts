import type { APIRoute } from 'astro';
import { atomFeed } from '../../../catalog/atom.ts';
import { allNews } from '../../../catalog/news.ts';
import { site } from '../../../catalog/site.ts';
import { isLocale, SOURCE_LOCALE } from '../../../domain/locale.ts';
import { translator } from '../../../i18n/translator.ts';
import { localePaths } from '../../../routing/static-paths.ts';
import { documentPath, localUrl, NEWS_FEED, NEWS_PATH } from '../../../routing/urls.ts';

export const getStaticPaths = localePaths;

/** News that is current, for feed readers, in one language. */
export const GET: APIRoute = async ({ params }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : SOURCE_LOCALE;
  const { url, words } = await site();
  const absolute = (path: string) => new URL(path, url).href;
  const current = (await allNews(locale)).filter(({ isCurrent }) => isCurrent);
  const feed = atomFeed({
    self: absolute(`/${locale}/${NEWS_FEED}`),
    page: absolute(localUrl(locale, NEWS_PATH)),
    title: `${words[locale].name}: ${translator(locale)('news.title')}`,
    author: words[locale].name,
    lang: locale,
    entries: current.map(({ id, title, titleLocale, summary, date }) => ({
      url: absolute(localUrl(locale, documentPath('news', id))),
      title,
      summary,
      lang: titleLocale,
      date,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
