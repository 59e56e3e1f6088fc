import { LOCALES, type Locale } from '../domain/locale.ts';

/** One page in each of the four languages, for `getStaticPaths`. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));
}
