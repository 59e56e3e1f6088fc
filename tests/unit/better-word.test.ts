import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/checks/yaml-file.ts';
import { checkBetterWords } from '../../src/checks/rules/better-word.ts';
import { isWordPattern, wordPattern } from '../../src/checks/language/word-pattern.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { runsIn, runsInText } from './reader-runs.ts';

const STYLE = readYaml(
  'content/style/uk.yaml',
  `betterWords:
  - pattern: прийма* (активну |)участь
    better: брати участь
    reason: калька
    example: приймати участь
  - pattern: любий
    better: будь-який
    reason: калька
    example: любий день
    except: ['любий друже']
`,
);

const told = (words: string, locale: Locale = 'uk'): string[] =>
  checkBetterWords([STYLE], runsIn(locale, words)).map(({ values }) => `${values['text']} → ${values['better']}`);

describe('a word to avoid is found', () => {
  test.for([
    ['Ви приймаєте участь у зборах', 'приймаєте участь → брати участь'],
    ['Приймати активну участь', 'Приймати активну участь → брати участь'],
    ['Можна прийти в **любий** день', 'любий → будь-який'],
    ['приймати\u00A0участь', 'приймати участь → брати участь'],
  ])('%s', ([words = '', found = '']) => {
    expect(told(words)).toEqual([found]);
  });

  test('but not where the text speaks about the word', () => {
    expect(told('Не кажіть *любий* день')).toEqual([]);
  });

  test('on its line of the body', () => {
    const text = '---\ntitle: Т\nsummary: П\n---\n\nПрийти можна\nв любий день.\n';
    expect(checkBetterWords([STYLE], runsInText('uk', text)).map(({ line }) => line)).toEqual([7]);
  });
});

describe('a word is left alone', () => {
  test.for(['нелюбий', 'любий друже', 'любий-милий', 'участь приймати', '<Pl>любий</Pl>'])('%s', (words) => {
    expect(told(words)).toEqual([]);
  });

  test('in another language', () => {
    expect(told('любий', 'ru')).toEqual([]);
  });

  test('in an official name', () => {
    const runs = runsIn('uk', 'любий день').map((run) => ({ ...run, official: true }));
    expect(checkBetterWords([STYLE], runs)).toEqual([]);
  });
});

describe('a pattern', () => {
  test.for(['сло*', 'на протязі', '(a|b)cde* ef', 'в случае(,|) если', '«ужонд*»'])('can be used: %s', (pattern) => {
    expect(isWordPattern(pattern)).toBe(true);
  });

  test.for(['на*', '(a|b', 'a)', '(a|)'])('cannot be used: %s', (pattern) => {
    expect(isWordPattern(pattern)).toBe(false);
  });

  test('is a search for whole words', () => {
    const found = (pattern: string, text: string) => text.match(wordPattern(pattern))?.[0];
    expect(found('слідуюч*', 'Слідуючого дня')).toBe('Слідуючого');
    expect(found('є', 'з’єднати')).toBeUndefined();
    expect(found('зв’язк*', "у зв'язку")).toBe("зв'язку");
    expect(found('ma * miejsce', 'ma tu miejsce')).toBe('ma tu miejsce');
  });

  test('that does not find its own example is a finding, not a silent hole', () => {
    const broken = readYaml('content/style/uk.yaml', STYLE_WITH_FAULT);
    expect(checkBetterWords([broken], []).map(({ rule, line }) => `${rule} ${line}`)).toEqual(['style-example 2']);
  });
});

const STYLE_WITH_FAULT = `betterWords:
  - pattern: любий
    better: будь-який
    reason: калька
    example: люба
`;
