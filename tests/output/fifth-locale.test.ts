import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parse as parseHtml } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { LOCALES } from '../../src/domain/locale.ts';

/** A language that the site does not have; its words are the English ones. */
const NEW = 'eo';
const PROCEDURE = 'pesel-number';
const LEFT_OUT = ['guide', 'rights-and-duties', 'reporting', 'programme', 'news'];

let root: string;

/** Wherever the words of all languages stand beside one another, those of the new one are added. */
function withNew(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNew);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNew(one)]));
  return LOCALES.every((locale) => locale in inner) ? { ...inner, [NEW]: inner['en'] } : inner;
}

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What CONTRIBUTING asks of somebody who adds a language, done by a machine. */
function addLanguage(): void {
  cpSync(join(root, 'locales/en'), join(root, 'locales', NEW), { recursive: true });
  for (const file of filesBelow(join(root, 'content'))) {
    if (basename(file) === 'en.mdx') copyFileSync(file, join(dirname(file), `${NEW}.mdx`));
    if (!file.endsWith('.yaml') || file.includes('/_templates/')) continue;
    const before = parse(readFileSync(file, 'utf8')) as unknown;
    const after = withNew(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) writeFileSync(file, stringify(after, { lineWidth: 0 }));
  }
  const table = join(root, 'src/domain/locale.ts');
  const text = readFileSync(table, 'utf8')
    .replace("'pl', 'en', 'uk', 'ru'] as const", `'pl', 'en', 'uk', 'ru', '${NEW}'] as const`)
    .replace("  ru: 'Русский',\n", `  ru: 'Русский',\n  ${NEW}: 'Esperanto',\n`)
    .replace("  ru: 'ru-RU',\n", `  ru: 'ru-RU',\n  ${NEW}: '${NEW}',\n`)
    .replace("  ru: '«…»',\n", `  ru: '«…»',\n  ${NEW}: '“…”',\n`)
    .replace(/( {2}ru: \{ en: 'Russian'.*\n)/, `$1  ${NEW}: { en: 'Esperanto', pl: 'esperanto' },\n`);
  writeFileSync(table, text);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fifth-'));
  for (const name of ['src', 'locales', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  const content = resolve('content');
  const isLeftOut = (path: string) =>
    LEFT_OUT.some(
      (kind) => path.startsWith(join(content, kind)) || path.startsWith(join(content, 'translation', kind)),
    ) ||
    (path.startsWith(join(content, 'procedures/')) && !path.startsWith(join(content, 'procedures', PROCEDURE)));
  cpSync(content, join(root, 'content'), { recursive: true, filter: (path) => !isLeftOut(path) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const planned = (parse(readFileSync(join(content, 'planned.yaml'), 'utf8')) ?? []) as string[];
  const missing = ['procedures', ...LEFT_OUT].flatMap((kind) => readdirSync(join(content, kind)));
  writeFileSync(
    join(root, 'content/planned.yaml'),
    stringify([...new Set([...planned, ...missing])].filter((id) => id !== PROCEDURE)),
  );
  addLanguage();
  // Without the variables of the test runner, under which Astro would build as for the live view.
  const { PATH, HOME } = process.env;
  execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: root, stdio: 'pipe', env: { PATH, HOME } });
}, 900_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const dist = (path: string) => join(root, 'dist', path);
const page = (path: string) => parseHtml(readFileSync(dist(join(path, 'index.html')), 'utf8'));

describe('a language that is added in content/, in locales/ and in one table', () => {
  test('has every page that English has', () => {
    const pages = (locale: string) =>
      filesBelow(dist(locale))
        .filter((file) => file.endsWith('.html'))
        .map((file) => file.slice(dist(locale).length));
    expect(pages(NEW).length).toBeGreaterThan(50);
    expect(pages(NEW).toSorted()).toEqual(pages('en').toSorted());
  });

  test('has its own text, under its own language, and stands in every switch', () => {
    const procedure = page(`${NEW}/procedures/${PROCEDURE}`);
    expect(procedure.querySelector('html')?.getAttribute('lang')).toBe(NEW);
    expect(procedure.querySelector('h1')?.getAttribute('lang')).toBeUndefined();
    expect(procedure.querySelector('.stale')).toBeNull();
    const other = page(`uk/procedures/${PROCEDURE}`);
    expect(other.querySelector(`a[hreflang="${NEW}"]`)?.text).toContain('Esperanto');
    expect(page('').querySelector(`a[href="/${NEW}/"]`)).not.toBeNull();
  });

  test('is searched, printed, kept on devices and given as open data', () => {
    expect(existsSync(dist(`search/${NEW}.json`))).toBe(true);
    expect(existsSync(dist(`${NEW}/procedures/${PROCEDURE}/${PROCEDURE}.${NEW}.pdf`))).toBe(true);
    expect(existsSync(dist(`offline/${NEW}.json`))).toBe(true);
    const { entries } = JSON.parse(readFileSync(dist('api/procedures.json'), 'utf8')) as {
      entries: { title: Record<string, string>; translation: Record<string, string> }[];
    };
    expect(Object.keys(entries[0]?.title ?? {})).toContain(NEW);
    expect(entries[0]?.translation[NEW]).toBe('current');
  });

  test('fits every type of the code', () => {
    const compiler = resolve('node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit'], { cwd: root, encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
