import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The project in a folder of its own, with an edited Polish text and a deleted translation, built for real. */
let root: string;

const SOURCES = ['content', 'src', 'locales', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'outdated-'));
  for (const name of SOURCES) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const file = join(root, 'content/procedures/pesel-number/pl.mdx');
  const before = readFileSync(file, 'utf8');
  const after = before.replace('Każda osoba z zagranicy', 'Każda dorosła osoba z zagranicy');
  if (after === before) throw new Error('The Polish text no longer holds the words that this test edits.');
  writeFileSync(file, after);
  rmSync(join(root, 'content/procedures/report-crime/uk.mdx'));
  // Without the variables of the test runner, under which Astro would build as for the live view.
  const { PATH, HOME } = process.env;
  execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: root, stdio: 'pipe', env: { PATH, HOME } });
}, 600_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const page = (path: string): HTMLElement => parse(readFileSync(join(root, 'dist', path, 'index.html'), 'utf8'));

describe('a reader of Ukrainian, after the Polish text has changed', () => {
  test('is told so in that section and in no other', () => {
    const notices = page('uk/procedures/pesel-number').querySelectorAll('.stale');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.closest('section')?.id).toBe('who');
    expect(notices[0]?.querySelector('p')?.text).toContain('Польський текст цієї частини змінився');
  });

  test('still reads the Ukrainian text of the section', () => {
    const section = page('uk/procedures/pesel-number').querySelector('#who .prose');
    expect(section?.text).toMatch(/\p{Script=Cyrillic}{4}/u);
  });

  test('finds the new Polish text one tap away, as Polish, with what was added marked', () => {
    const polish = page('uk/procedures/pesel-number').querySelector('#who .stale details [lang="pl"]');
    expect(polish?.text).toContain('Każda dorosła osoba z zagranicy');
    expect(polish?.querySelectorAll('ins').map((change) => change.text.trim())).toEqual(['dorosła']);
    expect(polish?.querySelectorAll('del')).toHaveLength(0);
  });

  test('needs no JavaScript for that', () => {
    expect(page('uk/procedures/pesel-number').querySelector('#who .stale details summary')?.text).toBe(
      'Показати новий текст польською',
    );
  });

  test('sees the same in English and Russian, and nothing of it in Polish', () => {
    expect(page('en/procedures/pesel-number').querySelectorAll('.stale')).toHaveLength(1);
    expect(page('ru/procedures/pesel-number').querySelectorAll('.stale')).toHaveLength(1);
    expect(page('pl/procedures/pesel-number').querySelectorAll('.stale')).toHaveLength(0);
  });

  test('gets the Polish text of a document without translation, labelled and with its language, under the same address', () => {
    const missing = page('uk/procedures/report-crime');
    expect(missing.querySelector('html')?.getAttribute('lang')).toBe('uk');
    expect(missing.querySelector('h1')?.getAttribute('lang')).toBe('pl');
    expect(missing.querySelector('h1')?.text).toContain('Zgłoszenie');
    expect(missing.querySelector('article .notice')?.text).toContain('ще не перекладено');
    for (const step of missing.querySelectorAll('.steps h3')) expect(step.getAttribute('lang')).toBe('pl');
  });
});
