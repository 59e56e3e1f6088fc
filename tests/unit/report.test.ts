import { describe, expect, test } from 'vitest';
import { inOrder, type Finding } from '../../src/checks/finding.ts';
import { MESSAGES, type MessageId } from '../../src/checks/messages.ts';
import { DETAILS } from '../../src/checks/messages/details.ts';
import { nearest } from '../../src/checks/nearest.ts';
import { annotation, findingLine, reportLanguage, reportText } from '../../src/checks/report.ts';

const UNKNOWN_FACT: Finding = {
  severity: 'error',
  file: 'content/procedures/pesel-number/pl.mdx',
  line: 20,
  rule: 'unknown-fact',
  values: { id: 'deadline-apeal' },
  nearest: 'deadline-appeal',
};

const MISSING: Finding = {
  severity: 'warning',
  file: 'content/pages/about/uk.mdx',
  line: 1,
  rule: 'missing-translation',
  values: { name: 'uk.mdx' },
};

describe('an editor reads a finding in one line', () => {
  test('in English', () => {
    expect(findingLine(UNKNOWN_FACT, 'en')).toBe(
      'content/procedures/pesel-number/pl.mdx:20 — unknown-fact — there is no fact "deadline-apeal" — correct the id, or add the fact in content/facts — nearest: deadline-appeal',
    );
  });

  test('in Polish', () => {
    expect(findingLine(UNKNOWN_FACT, 'pl')).toBe(
      'content/procedures/pesel-number/pl.mdx:20 — unknown-fact — nie ma faktu „deadline-apeal” — popraw identyfikator albo dodaj fakt w content/facts — najbliższe: deadline-appeal',
    );
  });

  test('beside the line of a change on GitHub, with signs that would end the line escaped', () => {
    expect(annotation(UNKNOWN_FACT, 'en')).toBe(
      '::error file=content/procedures/pesel-number/pl.mdx,line=20,title=unknown-fact::there is no fact "deadline-apeal" — correct the id, or add the fact in content/facts — nearest: deadline-appeal',
    );
    const odd = { ...MISSING, file: 'content/a,b:c.mdx', values: { name: '100%\nuk' } };
    expect(annotation(odd, 'en')).toMatch(
      /^::warning file=content\/a%2Cb%3Ac\.mdx,line=1,title=missing-translation::there is no 100%25%0Auk: /,
    );
  });

  test('that says when it is only a warning, and guesses nothing where nothing is near', () => {
    expect(findingLine(MISSING, 'en')).toBe(
      'content/pages/about/uk.mdx:1 — missing-translation (warning) — there is no uk.mdx: readers of that language see Polish — add the translation',
    );
    expect(findingLine(MISSING, 'pl')).toContain(' — missing-translation (ostrzeżenie) — brakuje pliku uk.mdx');
  });

  test('with the form that a value must have, in the same language', () => {
    const finding: Finding = {
      ...UNKNOWN_FACT,
      rule: 'wrong-form',
      values: { key: 'phone', detail: 'form.phone' },
      nearest: undefined,
    };
    expect(findingLine(finding, 'pl')).toContain('„phone”: ma to być numer międzynarodowy bez odstępów');
    expect(findingLine(finding, 'en')).toContain('"phone": must be an international number without spaces');
  });

  test('in which a dollar sign of the text stays a dollar sign', () => {
    const finding: Finding = { ...UNKNOWN_FACT, rule: 'literal-amount', values: { text: '$& 5 $1' } };
    expect(findingLine(finding, 'en')).toContain('the amount "$& 5 $1" is typed');
  });
});

describe('the whole report', () => {
  test('closes with a count of both kinds', () => {
    expect(reportText([UNKNOWN_FACT, MISSING, UNKNOWN_FACT], 'en').split('\n').at(-1)).toBe('Errors: 2, warnings: 1.');
    expect(reportText([UNKNOWN_FACT, MISSING], 'pl').split('\n').at(-1)).toBe('Błędy: 1, ostrzeżenia: 1.');
  });

  test('is only that count when there is nothing to mend', () => {
    expect(reportText([], 'pl')).toBe('Błędy: 0, ostrzeżenia: 0.');
  });

  test('goes by file and line, and says each thing once', () => {
    const at = (file: string, line: number): Finding => ({ ...UNKNOWN_FACT, file, line });
    const ordered = inOrder([at('b', 2), at('a', 10), at('a', 9), at('b', 2)]);
    expect(ordered.map(({ file, line }) => `${file}:${line}`)).toEqual(['a:9', 'a:10', 'b:2']);
  });
});

describe('the language of the report', () => {
  test('is the one asked for', () => {
    expect(reportLanguage('pl', { LANG: 'en_US.UTF-8' })).toBe('pl');
    expect(reportLanguage('en', { LANG: 'pl_PL.UTF-8' })).toBe('en');
  });

  test('is Polish where the system speaks Polish, else English', () => {
    expect(reportLanguage(undefined, { LANG: 'pl_PL.UTF-8' })).toBe('pl');
    expect(reportLanguage(undefined, { LANG: 'C.UTF-8' })).toBe('en');
    expect(reportLanguage(undefined, { LANG: 'uk_UA.UTF-8' })).toBe('en');
    expect(reportLanguage(undefined, {})).toBe('en');
    expect(reportLanguage('de', {})).toBe('en');
  });
});

describe('every message', () => {
  const placeholders = (text: string) => new Set(text.match(/\{\w+\}/g));

  test.for(Object.keys(MESSAGES) as MessageId[])('“%s” says the same things in both languages', (id) => {
    const { en, pl } = MESSAGES[id];
    expect(placeholders(pl.join(' '))).toEqual(placeholders(en.join(' ')));
    for (const text of [...en, ...pl]) expect(text.trim()).not.toBe('');
  });

  test('is in Polish with Polish quotation marks', () => {
    for (const [id, { pl }] of Object.entries(MESSAGES)) {
      // Code that the editor copies, such as id="…", keeps its straight marks.
      expect(pl.join(' ').replace(/=".*?"/g, ''), id).not.toMatch(/["“]/);
    }
    const examples = new Set(['yaml.BAD_DQ_ESCAPE']);
    for (const [id, { pl }] of Object.entries(DETAILS)) {
      if (!examples.has(id)) expect(pl, id).not.toMatch(/["“]/);
    }
  });
});

describe('the nearest valid value', () => {
  const FACTS = ['fee-power-of-attorney', 'fee-pesel', 'deadline-appeal', 'phone-emergency'];

  test.for([
    ['deadline-apeal', 'deadline-appeal'],
    ['fee-power-of-atorney', 'fee-power-of-attorney'],
    ['fee-pesels', 'fee-pesel'],
    ['FEE-PESEL', 'fee-pesel'],
  ] as const)('of “%s” is “%s”', ([value, expected]) => {
    expect(nearest(value, FACTS)).toBe(expected);
  });

  test('is the nearest, not the first that is near', () => {
    expect(nearest('fact', ['faxt', 'fact', 'fac'])).toBe('fact');
    expect(nearest('cot', ['cat', 'dog', 'cots'])).toBe('cat');
  });

  test('is none when nothing is near, so that no editor is led astray', () => {
    expect(nearest('opening-hours', FACTS)).toBeUndefined();
    expect(nearest('b', ['Pl', 'Fact'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });

  test('of a valid value is that value', () => {
    for (const fact of FACTS) expect(nearest(fact, FACTS)).toBe(fact);
  });
});
