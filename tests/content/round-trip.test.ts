import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { subjectStatus } from '../../src/checks/freshness/status.ts';
import { subjects } from '../../src/checks/freshness/subject.ts';
import { provideLibreOffice, savedByLibreOffice } from '../../src/cli/test/find-libreoffice.ts';
import { bytesOf, edit, run, smallProject, TODAY } from './round-trip/project.ts';
import { changedDocx } from './round-trip/docx.ts';

const POLISH = 'content/procedures/pesel-number/pl.mdx';
const UKRAINIAN = 'content/procedures/pesel-number/uk.mdx';
const PATIENCE = 300_000;

let root: string;
let docx: string;

beforeEach(() => {
  root = smallProject(['procedures/pesel-number', 'procedures/address-registration', 'pages/about']);
  docx = join(root, 'uk.docx');
});

const behind = (): string[] =>
  subjects(readContent(root))
    .flatMap(subjectStatus)
    .flatMap(({ id, locale, sections }) =>
      sections.filter(({ status }) => status !== 'current').map((one) => `${id} ${locale} ${one.id} ${one.status}`),
    );

/** What an editor changes in Polish: a paragraph and a step. */
function changePolish(): void {
  edit(root, POLISH, 'Każda osoba z zagranicy', 'Każda dorosła osoba z zagranicy');
  edit(root, POLISH, 'title: Zachowaj wydruk z numerem', 'title: Zachowaj wydruk i zdjęcie');
}

const FOLLOW: [string, string][] = [
  ['Кожна людина з-за кордону', 'Кожна доросла людина з-за кордону'],
  ['Збережіть роздруківку з номером', 'Збережіть роздруківку й фото'],
];

describe('a translator’s file', () => {
  test('that comes back unchanged changes no byte', { timeout: PATIENCE }, async () => {
    const before = bytesOf(root);
    await run(root, 'export', ['en', 'all'], { out: docx });
    const { text, exitCode } = await run(root, 'import', [docx]);
    expect([exitCode, text]).toEqual([0, 'Files changed: 0. Sections current now: 0.']);
    expect(bytesOf(root)).toBe(before);
  });

  test('holds only the sections that are to be translated', async () => {
    changePolish();
    expect((await run(root, 'export', ['uk'], { outdated: true, out: docx })).text).toContain('documents: 1, rows: 4.');
    expect((await run(root, 'export', ['uk'], { missing: true, out: docx })).text).toBe(
      'There is nothing to translate.',
    );
  });

  test('makes the page current again, and no line changes but the translated ones', { timeout: PATIENCE }, async () => {
    changePolish();
    expect(behind().filter((line) => line.includes(' uk '))).toEqual([
      'pesel-number uk steps/keep-notice outdated',
      'pesel-number uk who outdated',
    ]);
    await run(root, 'export', ['uk'], { outdated: true, out: docx });
    changedDocx(docx, FOLLOW);
    const before = readFileSync(join(root, UKRAINIAN), 'utf8');
    const { text, exitCode } = await run(root, 'import', [docx], { by: 'human', role: 'translator' });
    expect([exitCode, text]).toEqual([0, 'Files changed: 1. Sections current now: 2.']);
    expect(behind().filter((line) => line.includes(' uk '))).toEqual([]);
    expect(readFileSync(join(root, UKRAINIAN), 'utf8')).toBe(
      FOLLOW.reduce((file, [from, to]) => file.replace(from, to), before),
    );
    expect(readFileSync(join(root, 'content/procedures/pesel-number/translation.yaml'), 'utf8')).toContain('by: human');
  });

  test('says with one word that a translation is still right', async () => {
    changePolish();
    await run(root, 'export', ['uk'], { outdated: true, out: docx });
    changedDocx(docx, [], { confirm: true });
    const before = readFileSync(join(root, UKRAINIAN), 'utf8');
    expect((await run(root, 'import', [docx])).text).toBe('Files changed: 0. Sections current now: 2.');
    expect(readFileSync(join(root, UKRAINIAN), 'utf8')).toBe(before);
    expect(behind().filter((line) => line.includes(' uk '))).toEqual([]);
  });

  test(
    'brings a section and an entry that the translation lacked, each in its place',
    { timeout: PATIENCE },
    async () => {
      edit(root, UKRAINIAN, /\n## [^\n]+\{#who\}[\s\S]*?(?=\n## )/, '');
      edit(root, UKRAINIAN, /  hand-in:\n.*\n.*\n/, '');
      edit(root, UKRAINIAN, /unsure: >-\n.*\n.*\n/, '');
      const missing = behind();
      expect(missing).toEqual(['steps/hand-in', 'unsure', 'who'].map((id) => `pesel-number uk ${id} missing`));
      await run(root, 'export', ['uk'], { missing: true, out: docx });
      changedDocx(docx, [], {
        copyPolish: {
          'steps/hand-in#title': 'Подайте заяву',
          'steps/hand-in#text': 'Візьміть паспорт.',
          'unsure#': 'Ми не знаємо, чи не змінилися правила. Запитайте в мерії.',
          'who#heading': 'Хто може',
        },
      });
      const refused = await run(root, 'import', [docx]);
      expect(refused.exitCode).toBe(1);
      expect(refused.text).toContain('of "procedures/pesel-number#who" only one part is translated');
      const half = bytesOf(root);
      expect(bytesOf(root)).toBe(half);
      changedDocx(docx, [], {
        copyPolish: {
          'who#body':
            'Кожна людина з-за кордону. Є два шляхи:|• **ви реєструєте адресу** на строк довший ніж ⟦fact pesel-with-registration-over = 30 днів⟧: номер отримуєте заразом,|• **ви не можете зареєструватися**: подаєте заяву, але лише тоді, коли номера вимагає від вас конкретна норма.|Якщо ви маєте тимчасовий захист, для вас інший шлях: ⟦link temporary-protection-pesel-ukr⟧PESEL UKR⟦/link⟧.',
        },
      });
      const taken = await run(root, 'import', [docx]);
      expect([taken.exitCode, taken.text]).toEqual([0, 'Files changed: 1. Sections current now: 3.']);
      expect(behind()).toEqual([]);
      expect(checkContent(readContent(root), TODAY).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  test.for([
    [
      'a placeholder that is gone',
      '⟦fact pesel-with-registration-over = 30 днів⟧',
      'місяць',
      '⟦fact pesel-with-registration-over⟧ is missing',
    ],
    ['a value that was changed by hand', '= 30 днів⟧', '= 31 днів⟧', 'was changed by hand'],
    [
      'a placeholder that stands twice',
      'PESEL UKR',
      'PESEL UKR ⟦fact pesel-with-registration-over = 30 днів⟧',
      'stands too often',
    ],
    ['a link that is never closed', '⟦/link⟧', '', 'has no counterpart'],
    ['a misspelt placeholder', '⟦link temporary', '⟦link temporal', 'there is no placeholder'],
    ['a broken placeholder', 'over = 30 днів⟧', 'over = 30 днів', 'a placeholder is broken here'],
    ['a typed amount', 'Кожна людина', 'Кожна людина за 50 zł', 'Errors: '],
    ['a brace', 'Кожна людина', 'Кожна {людина', 'Errors: '],
  ] as const)(
    'is refused with words for %s, and nothing changes',
    { timeout: PATIENCE },
    async ([, from, to, told]) => {
      changePolish();
      await run(root, 'export', ['uk'], { outdated: true, out: docx });
      changedDocx(docx, [[from, to]]);
      const before = bytesOf(root);
      const { text, exitCode } = await run(root, 'import', [docx]);
      expect(exitCode).toBe(1);
      expect(text).toContain(told);
      expect(text).toContain('Refused: nothing was changed.');
      expect(bytesOf(root)).toBe(before);
    },
  );

  test('does not overwrite a translation that somebody else has changed since', async () => {
    changePolish();
    await run(root, 'export', ['uk'], { outdated: true, out: docx });
    changedDocx(docx, FOLLOW);
    edit(root, UKRAINIAN, 'Кожна людина', 'Усяка людина');
    const { text, exitCode } = await run(root, 'import', [docx]);
    expect(exitCode).toBe(1);
    expect(text).toContain('has been changed here since the export');
  });

  test('keeps a section outdated whose Polish text has changed again since', { timeout: PATIENCE }, async () => {
    changePolish();
    await run(root, 'export', ['uk'], { outdated: true, out: docx });
    changedDocx(docx, FOLLOW);
    edit(root, POLISH, 'Każda dorosła osoba', 'Każda pełnoletnia osoba');
    const { text, exitCode } = await run(root, 'import', [docx]);
    expect(exitCode).toBe(0);
    expect(text).toContain('the translation stays outdated');
    expect(behind().filter((line) => line.includes(' uk '))).toEqual(['pesel-number uk who outdated']);
  });

  test('that is none is refused', async () => {
    writeFileSync(docx, 'no document');
    expect((await run(root, 'import', [docx])).text).toContain('this is not a file that "export" made');
  });
});

describe('LibreOffice', () => {
  test('saves a file whole: unchanged it changes no byte', { timeout: PATIENCE }, async () => {
    const soffice = provideLibreOffice();
    await run(root, 'export', ['uk', 'all'], { out: docx });
    const before = bytesOf(root);
    const saved = savedByLibreOffice(soffice, docx, 'docx');
    const { text, exitCode } = await run(root, 'import', [saved]);
    expect([exitCode, text]).toEqual([0, 'Files changed: 0. Sections current now: 0.']);
    expect(bytesOf(root)).toBe(before);
  });

  test(
    'takes part in the whole journey: Polish changed, exported, edited, saved, taken in, current again',
    { timeout: PATIENCE },
    async () => {
      const soffice = provideLibreOffice();
      changePolish();
      const told = (await run(root, 'preflight', ['HEAD'])).text;
      expect(told).toContain('procedures/pesel-number · who — ');
      expect(told).toContain('To translate — Ukrainian: sections: 2, words: ');
      await run(root, 'export', ['uk'], { outdated: true, out: docx });
      const opened = savedByLibreOffice(soffice, docx, 'fodt');
      const edited = FOLLOW.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(opened, 'utf8'));
      writeFileSync(opened, edited);
      const saved = savedByLibreOffice(soffice, opened, 'docx');
      expect((await run(root, 'import', [saved])).text).toBe('Files changed: 1. Sections current now: 2.');
      expect(behind().filter((line) => line.includes(' uk '))).toEqual([]);
      expect(readFileSync(join(root, UKRAINIAN), 'utf8')).toContain('Кожна доросла людина з-за кордону');
    },
  );
});
