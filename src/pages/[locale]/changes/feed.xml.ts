import type { APIRoute } from 'astro';
import { atomFeed } from '../../../catalog/atom.ts';
import { changeEntries } from '../../../catalog/change-entries.ts';
import { site } from '../../../catalog/site.ts';
import { isLocale, SOURCE_LOCALE } from '../../../domain/locale.ts';
import { translator } from '../../../i18n/translator.ts';
import { localePaths } from '../../../routing/static-paths.ts';
import { CHANGES_FEED, CHANGES_PATH, localUrl } from '../../../routing/urls.ts';

export const getStaticPaths = localePaths;

/** What has changed on the site, for feed readers, in one language. */
export const GET: APIRoute = async ({ params }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : SOURCE_LOCALE;
  const { url, words } = await site();
  const absolute = (path: string) => new URL(path, url).href;
  const feed = atomFeed({
    self: absolute(`/${locale}/${CHANGES_FEED}`),
    page: absolute(localUrl(locale, CHANGES_PATH)),
    title: `${words[locale].name}: ${translator(locale)('changes.title')}`,
    author: words[locale].name,
    lang: locale,
    entries: await changeEntries(locale),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
