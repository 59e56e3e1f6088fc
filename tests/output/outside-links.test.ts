import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { translator } from '../../src/i18n/translator.ts';
import { faultsOf, pagesIn } from './built-site.ts';

describe.for(LOCALES)('a reader of %s', (locale) => {
  const t = translator(locale);

  test('is told the language of every outside page that is not in theirs, once', () => {
    const told = new RegExp(
      `\\((?:${(['pl', 'en', 'uk', 'ru'] as const).map((one) => t(`link.in-${one}`)).join('|')})\\)`,
    );
    const twice = new RegExp(`${told.source}\\s*${told.source}`);
    let seen = 0;
    expect(
      faultsOf(pagesIn(locale), ({ root }) =>
        root.querySelectorAll('main a[hreflang][rel~="external"]').flatMap((link) => {
          seen += 1;
          const text = link.parentNode?.text ?? '';
          if (link.getAttribute('hreflang') === locale) return [`${link.text}: in the reader’s own language`];
          return told.test(text) && !twice.test(text) ? [] : [link.parentNode?.text.trim().slice(0, 120) ?? ''];
        }),
      ),
    ).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });
});
