import type { APIRoute } from 'astro';
import { xmlText } from '../../catalog/atom.ts';
import { site } from '../../catalog/site.ts';
import { INTL_TAGS, isLocale, SOURCE_LOCALE } from '../../domain/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { localePaths } from '../../routing/static-paths.ts';
import { localUrl, SEARCH_PATH } from '../../routing/urls.ts';

export const getStaticPaths = localePaths;

/**
 * The search of one language for the browser's own search box. The words go into the address of the page, which looks
 * them up on the reader's device.
 *
 * @see https://github.com/dewitt/opensearch
 */
export const GET: APIRoute = async ({ params }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : SOURCE_LOCALE;
  const { url, words } = await site();
  const template = `${new URL(localUrl(locale, SEARCH_PATH), url).href}?q={searchTerms}`;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(words[locale].name.slice(0, 16))}</ShortName>
  <Description>${xmlText(translator(locale)('search.intro'))}</Description>
  <Language>${INTL_TAGS[locale]}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${xmlText(template)}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
