import { LOCALES } from '../../domain/locale.ts';
import type { HeaderRule } from './table.ts';

/**
 * The rules in the `_headers` form that Netlify and Cloudflare Pages read. Where two rules name the same header,
 * Netlify takes the later one and Cloudflare joins both, so the earlier one is taken off first (`! Name`), a line that
 * Netlify skips.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }, at) => {
      const earlier = rules
        .slice(0, at)
        .filter((rule) => rule.path.endsWith('*') && path.startsWith(rule.path.slice(0, -1)));
      return [
        path,
        ...Object.keys(headers)
          .filter((name) => earlier.some((rule) => name in rule.headers))
          .map((name) => `  ! ${name}`),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/**
 * The `_redirects` of Netlify: the front page leads to the reader's language, and an unknown address below a language
 * gets the page that says so in that language. Cloudflare Pages skips these lines: it serves the language page, and finds
 * the nearest `404.html` by itself.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export function redirectsFile(): string {
  return [
    ...LOCALES.map((locale) => `/  /${locale}/  302!  Language=${locale}`),
    ...LOCALES.map((locale) => `/${locale}/*  /${locale}/404.html  404`),
  ]
    .join('\n')
    .concat('\n');
}
