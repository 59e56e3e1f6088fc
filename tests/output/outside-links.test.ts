import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { isLocale, LOCALES, type Locale } from '../../src/domain/locale.ts';
import { translator } from '../../src/i18n/translator.ts';
import { faultsOf, pagesIn } from './built-site.ts';

/** “(in Polish)” and its sisters, in the words of a language. */
const told = Object.fromEntries(
  LOCALES.map((locale) => {
    const t = translator(locale);
    const words = (['pl', 'en', 'uk', 'ru'] as const).map((one) => t(`link.in-${one}`)).join('|');
    return [locale, new RegExp(`\\((?:${words})\\)`)];
  }),
) as Record<Locale, RegExp>;

/** The language of the passage that a link stands in. */
function passageOf(link: HTMLElement): Locale {
  const lang = link.parentNode?.closest('[lang]')?.getAttribute('lang') ?? '';
  if (!isLocale(lang)) throw new Error(`No passage of the site is in "${lang}".`);
  return lang;
}

describe.for(LOCALES)('a reader of %s', (locale) => {
  test('is told the language of every outside page that is not in the language of the passage, once', () => {
    let seen = 0;
    expect(
      faultsOf(pagesIn(locale), ({ root }) =>
        root.querySelectorAll('main a[hreflang][rel~="external"]').flatMap((link) => {
          seen += 1;
          const text = link.parentNode?.text ?? '';
          const passage = passageOf(link);
          if (link.getAttribute('hreflang') === passage) return [`${link.text}: in the language of the passage`];
          const twice = new RegExp(`${told[passage].source}\\s*${told[passage].source}`);
          return told[passage].test(text) && !twice.test(text) ? [] : [text.trim().slice(0, 120)];
        }),
      ),
    ).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });
});
