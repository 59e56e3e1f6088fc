import { readFileSync } from 'node:fs';
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editsBetween } from '../../src/client/admin/edits.ts';
import { fileFormat } from '../../src/client/admin/formats.ts';
import type { Data } from '../../src/client/admin/form.ts';
import { textPieces } from '../../src/client/admin/text-pieces.ts';
import { withEdit } from '../../src/client/admin/merge-yaml.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { editorContents } from '../../src/output/admin/collections.ts';
import { formNameOf } from './editor-forms.ts';

const content = readContent(process.cwd());
const { forms } = editorContents('pl');

function formatOf(path: string) {
  const form = forms[formNameOf(path) ?? ''];
  if (!form) throw new Error(`There is no form for ${path}.`);
  return fileFormat(form.fields, form.extension === 'mdx');
}

/** A file as the editor writes it after a change to its form. Sveltia cuts spaces at the ends off and adds the last line break. */
function edited(path: string, change: (form: Data) => void): string {
  const { fromFile, toFile } = formatOf(path);
  const form = JSON.parse(JSON.stringify(fromFile(readFileSync(path, 'utf8').trim()))) as Data;
  change(form);
  return `${toFile(form).trim()}\n`;
}

const changes = (before: string, after: string) =>
  diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => `${added ? '+' : '−'}${line}`)
      : [],
  );

const changesOf = (path: string, change: (form: Data) => void) =>
  changes(readFileSync(path, 'utf8'), edited(path, change));

/** The first entry of a list of the form. */
const entry = (form: Data, name: string, id: string) => (form[name] as Data[]).find((one) => one['_id'] === id) as Data;

describe('What the browser editor writes', () => {
  test('a file that was opened and not changed stays the same, byte for byte', { timeout: 120_000 }, () => {
    const paths = content.files.filter((path) => formNameOf(path) !== undefined);
    expect(paths.length).toBeGreaterThan(1000);
    const other = paths.filter((path) => edited(path, () => {}) !== readFileSync(path, 'utf8'));
    expect(other).toEqual([]);
  });

  test('a changed fee is one line', () => {
    const path = 'content/facts/fees.yaml';
    const lines = changesOf(path, (form) => {
      const values = entry(form, 'entries', 'fee-residence-blue-card')['values'] as Data[];
      (values[0] as Data)['value'] = 460;
    });
    expect(lines).toEqual(['−    - value: 440', '+    - value: 460']);
  });

  test('a fee that changes on a day is a last day and a new value, and nothing else', () => {
    const lines = changesOf('content/facts/fees.yaml', (form) => {
      const values = entry(form, 'entries', 'fee-residence-blue-card')['values'] as Data[];
      (values[0] as Data)['validTo'] = '2026-12-31';
      values.push({ ...values[0], value: 500, validTo: '', validFrom: '2027-01-01', note: '' });
    });
    expect(lines).toEqual([
      '+      validTo: 2026-12-31',
      '+    - value: 500',
      '+      validFrom: 2027-01-01',
      '+      sourceUrl: https://infoopt.pl/oplaty/',
      '+      sourceDate: undated',
      '+      origin: seen',
      '+      confirm: true',
    ]);
  });

  test('a mended word in a wrapped text changes its line only', () => {
    const lines = changesOf('content/procedures/pesel-number/pl.mdx', (form) => {
      const step = entry(form, 'steps', 'fill-in-form');
      step['text'] = String(step['text']).replace('Bez niej urząd', 'Bez tego urząd');
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('Bez tego urząd nie nada numeru.');
  });

  test('an entry of a list in brackets is added on its line', () => {
    const lines = changesOf('content/procedures/pesel-number/procedure.yaml', (form) => {
      form['related'] = [...(form['related'] as string[]), 'trusted-profile-bank'];
    });
    expect(lines).toEqual([
      '−related: [address-registration, trusted-profile, temporary-protection-pesel-ukr]',
      '+related: [address-registration, trusted-profile, temporary-protection-pesel-ukr, trusted-profile-bank]',
    ]);
  });

  test('a step is taken out with its line', () => {
    const lines = changesOf('content/procedures/pesel-number/procedure.yaml', (form) => {
      form['mistakes'] = (form['mistakes'] as Data[]).slice(0, 1);
    });
    expect(lines).toEqual(['−  - { id: other-spelling }']);
  });

  test('closed on public holidays is an empty list, and no hours at all is nothing', () => {
    const path = content.places.find(({ data }) => 'hours' in (data as Data))?.file ?? '';
    const closed = (is: boolean) => (form: Data) => {
      form['hours'] = { ...(form['hours'] as Data), holidays: [], _no_holidays: is };
    };
    expect(parse(edited(path, closed(true)))).toHaveProperty('hours.holidays', []);
    expect(parse(edited(path, closed(false)))).not.toHaveProperty('hours.holidays');
  });

  test('a photograph is a path in the form, and the name of its file in the file', () => {
    const path = 'content/places/city-office-stachowicza.yaml';
    const picture = { file: '/content/pictures/city-office.webp', author: 'Jan Nowak', licence: 'city' };
    const text = edited(path, (form) => {
      form['picture'] = picture;
    });
    expect(changes(readFileSync(path, 'utf8'), text)).toEqual([
      '+picture:',
      '+  file: city-office.webp',
      '+  author: Jan Nowak',
      '+  licence: city',
    ]);
    expect(formatOf(path).fromFile(text)['picture']).toEqual(picture);
  });

  test('a new text has its head, an empty line, and its body', () => {
    const { toFile } = formatOf('content/news/minimum-wage-2026/pl.mdx');
    const form = { title: 'Nowy tytuł', summary: '', body: 'Pierwsze zdanie.\n' };
    expect(toFile(form)).toBe('---\ntitle: Nowy tytuł\n---\n\nPierwsze zdanie.');
  });

  test('what a file is called, and what a fact is for, is shown and never written', () => {
    const form = forms['facts'];
    const naming = { file: () => 'Opłaty', fact: () => 'Niebieska Karta UE', keep: () => {} };
    const { fromFile, toFile } = fileFormat(form?.fields ?? [], false, naming);
    const text = readFileSync('content/facts/fees.yaml', 'utf8').trim();
    const shown = fromFile(text, 'content/facts/fees.yaml');
    expect(shown['_title']).toBe('Opłaty');
    expect(entry(shown, 'entries', 'fee-residence-blue-card')['_used']).toBe(' · Niebieska Karta UE');
    expect(toFile(shown)).toBe(text);
  });

  test('a file that is read is kept for the comparison of languages and for choices', () => {
    const kept: string[] = [];
    const path = 'content/procedures/pesel-number/pl.mdx';
    const naming = { file: () => '', fact: () => '', keep: (at: string, text: string) => void kept.push(at, text) };
    const { fromFile } = fileFormat(forms['procedures-frontmatter']?.fields ?? [], true, naming);
    fromFile(readFileSync(path, 'utf8').trim(), path);
    expect(kept[0]).toBe(path);
    expect(textPieces(kept[1] ?? '')[0]).toEqual({ id: 'title', words: 'Numer PESEL dla cudzoziemca' });
  });

  test('a file that changed since it was opened is not written over', () => {
    expect(() => formatOf('content/topics.yaml').toFile({ entries: [], _source: 'another' })).toThrow(/outside/);
  });
});

describe('A change to a YAML text', () => {
  const TEXT = `# about
a: 1 # one
list:
  # first
  - id: x
    title: 'It''s'
  - id: y
    title: "two"
flow: [p, q]
empty:
last: end
`;
  const after = (value: Data) => editsBetween(parse(TEXT), value).reduce(withEdit, TEXT);
  const with_ = (part: Data): Data => ({ ...(parse(TEXT) as Data), ...part });

  test.each([
    ['a number', { a: 2 }, ['−a: 1 # one', '+a: 2 # one']],
    ['a word', { last: 'stop' }, ['−last: end', '+last: stop']],
    ['a word that must be quoted', { last: 'a: b' }, ['−last: end', "+last: 'a: b'"]],
    [
      'quotes',
      {
        list: [
          { id: 'x', title: 'It’s' },
          { id: 'y', title: 'three' },
        ],
      },
      ["−    title: 'It''s'", "+    title: 'It’s'", '−    title: "two"', '+    title: "three"'],
    ],
    ['a value where none was', { empty: 'full' }, ['−empty:', '+empty: full']],
    [
      'an entry in front',
      {
        list: [
          { id: 'w', title: 'new' },
          { id: 'x', title: "It's" },
          { id: 'y', title: 'two' },
        ],
      },
      ['+  - id: w', '+    title: new'],
    ],
    ['the last entry', { list: [{ id: 'x', title: "It's" }] }, ['−  - id: y', '−    title: "two"']],
    [
      'a field of an entry',
      {
        list: [
          { id: 'x', title: "It's", more: true },
          { id: 'y', title: 'two' },
        ],
      },
      ['+    more: true'],
    ],
    ['a list in brackets', { flow: ['q'] }, ['−flow: [p, q]', '+flow: [q]']],
    [
      'a map',
      {
        list: [
          { id: 'x', title: { pl: 'a', en: 'b' } },
          { id: 'y', title: 'two' },
        ],
      },
      ["−    title: 'It''s'", '+    title:', '+      pl: a', '+      en: b'],
    ],
  ] as [string, Data, string[]][])('%s leaves comments and every other line', (_, part, lines) => {
    const text = after(with_(part));
    expect(changes(TEXT, text)).toEqual(lines);
    expect(parse(text)).toEqual(with_(part));
  });

  test('a key is taken away with its line, and a new one stands below the one before it', () => {
    const { a: _a, ...rest } = parse(TEXT) as Data;
    expect(changes(TEXT, after(rest))).toEqual(['−a: 1 # one']);
    expect(changes(TEXT, after({ ...rest, a: 1, zero: 'z' }))).toEqual(['+zero: z']);
  });
});
