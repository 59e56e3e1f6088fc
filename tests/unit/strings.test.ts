import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTL_TAGS, LOCALES, type Locale } from '../../src/domain/locale.ts';
import { STRINGS } from '../../src/i18n/strings.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

const raw = (locale: Locale) => {
  const folder = join(ROOT, 'locales', locale);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
};
const strings = (locale: Locale): Record<string, string> => STRINGS[locale];

const stemOf = (key: string) => key.replace(PLURAL, '');
const stems = (locale: Locale) => new Set(Object.keys(strings(locale)).map(stemOf));

/** Plural endings of each key that has any. */
function plurals(locale: Locale): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of Object.keys(strings(locale))) {
    const ending = PLURAL.exec(key)?.[0];
    if (ending) found.set(stemOf(key), [...(found.get(stemOf(key)) ?? []), ending.slice(1)]);
  }
  return found;
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe.for(LOCALES)('a reader of %s', (locale) => {
  test('finds every string of the interface, and none is empty', () => {
    expect([...stems(locale)].toSorted()).toEqual([...stems('pl')].toSorted());
    for (const [key, text] of Object.entries(strings(locale))) expect(text.trim(), key).not.toBe('');
  });

  test('reads each count in the plural forms of the language, no more and no fewer', () => {
    const categories = new Intl.PluralRules(INTL_TAGS[locale]).resolvedOptions().pluralCategories.toSorted();
    expect([...plurals(locale).keys()].toSorted()).toEqual([...plurals('pl').keys()].toSorted());
    for (const [stem, endings] of plurals(locale)) expect(endings.toSorted(), stem).toEqual(categories);
  });

  test('is told the same values', () => {
    const polish = new Map(Object.entries(strings('pl')).map(([key, text]) => [stemOf(key), placeholders(text)]));
    for (const [key, text] of Object.entries(strings(locale))) {
      expect(placeholders(text), key).toEqual(polish.get(stemOf(key)));
    }
  });

  test('sees the quotation marks and apostrophes of the language', () => {
    const marks = {
      pl: { open: '„', close: '”', wrong: /["“«»']/ },
      en: { open: '“', close: '”', wrong: /["„«»']/ },
      uk: { open: '«', close: '»', wrong: /["„“”']/ },
      ru: { open: '«', close: '»', wrong: /["„“”']/ },
    }[locale];
    for (const [key, text] of Object.entries(strings(locale))) {
      expect(text, key).not.toMatch(marks.wrong);
      expect(text.split(marks.open).length, key).toBe(text.split(marks.close).length);
    }
  });

  test('gets the string that the last editor wrote: every file is read, and no key stands twice in them', () => {
    const keys = [...raw(locale).matchAll(/^\s*"([^"]+)"\s*:/gm)].map((match) => match[1] ?? '');
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys).toHaveLength(Object.keys(strings(locale)).length);
  });
});

describe('the strings that the code asks for', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(ROOT, 'src', name), 'utf8') }));
  const known = stems('pl');

  /** What a literal or a template such as `section.${part}` may stand for. */
  const pattern = (literal: string) =>
    new RegExp(
      `^${literal
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replace(/[.*+?^()|[\]\\]/g, '\\$&'))
        .join('[\\w-]+')}$`,
    );

  /** Literals and templates that may be keys; a template begins with a word and a full stop, or it would be anything. */
  const literalsIn = (text: string) =>
    [...text.matchAll(/(?<!=== )'([a-z][\w.-]*)'|`([a-z-]+\.[\w.-]*\$\{[^`}]*\}[\w.-]*)`/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );

  test('all exist', () => {
    const asked = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:\bt|translator\([^)]*\))\(([^()]*)/g)].flatMap((call) =>
        // Values that are filled in stand after the key.
        literalsIn((call[1] ?? '').split(/,\s*\{/)[0] ?? '').map((key) => ({ name, key })),
      ),
    );
    expect(asked.length).toBeGreaterThan(50);
    const missing = asked.filter(({ key }) => ![...known].some((stem) => pattern(key).test(stem)));
    expect(missing).toEqual([]);
  });

  test('are all that there are: nobody translates a string that no reader sees', () => {
    const candidates = [...new Set(sources.flatMap(({ text }) => literalsIn(text)))].map(pattern);
    const unused = [...known].filter((stem) => !candidates.some((candidate) => candidate.test(stem)));
    expect(unused).toEqual([]);
  });
});
