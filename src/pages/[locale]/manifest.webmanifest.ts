import type { APIRoute } from 'astro';
import { site } from '../../catalog/site.ts';
import { isLocale, SOURCE_LOCALE } from '../../domain/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { localePaths } from '../../routing/static-paths.ts';
import { localUrl } from '../../routing/urls.ts';

export const getStaticPaths = localePaths;

/**
 * What a phone needs to put the site of one language among its apps.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export const GET: APIRoute = async ({ params }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : SOURCE_LOCALE;
  const { words } = await site();
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: `/icons/${name}.png`,
    sizes,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: localUrl(locale, ''),
    name: words[locale].name,
    description: translator(locale)('site.description'),
    lang: locale,
    dir: 'ltr',
    start_url: localUrl(locale, ''),
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fffdf9',
    theme_color: '#fffdf9',
    icons: [
      icon('icon-192', '192x192', 'any'),
      icon('icon-512', '512x512', 'any'),
      icon('maskable-512', '512x512', 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
