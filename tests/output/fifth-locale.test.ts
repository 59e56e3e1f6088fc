import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { LOCALES } from '../../src/domain/locale.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

/** A language that the site does not have; its words are the English ones. */
const NEW = 'eo';
const DAY = '2026-11-27';
const PROCEDURE = 'pesel-number';
/** Nobody has translated these yet. */
const [LEAFLET, PAGE] = ['counter-cards', 'about'];

let site: SmallSite;

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

/** What CONTRIBUTING asks of somebody who adds a language, done by a machine. What takes longest stays without. */
function addLanguage(root: string): void {
  cpSync(join(root, 'locales/en'), join(root, 'locales', NEW), { recursive: true });
  for (const file of filesBelow(join(root, 'content'))) {
    if (basename(file, '.yaml') === LEAFLET || basename(dirname(file)) === PAGE) continue;
    if (basename(file) === 'en.mdx') copyFileSync(file, join(dirname(file), `${NEW}.mdx`));
    if (!file.endsWith('.yaml') || file.includes('/_templates/')) continue;
    const before = parse(readFileSync(file, 'utf8')) as unknown;
    const after = withNew(before);
    if (JSON.stringify(after) !== JSON.stringify(before))
      writeFileSync(file, stringify(after, { lineWidth: 0, aliasDuplicateObjects: false }));
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
  const folder = join('content/procedures', PROCEDURE);
  const files = readdirSync(folder).map((name) => [
    `procedures/${PROCEDURE}/${name}`,
    readFileSync(join(folder, name), 'utf8'),
  ]);
  site = buildSmallSite(Object.fromEntries(files) as Record<string, string>, DAY, addLanguage);
}, 600_000);

afterAll(() => site && rmSync(site.root, { recursive: true, force: true }));

const dist = (path: string) => join(site.root, 'dist', path);

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
    const procedure = site.page(`${NEW}/procedures/${PROCEDURE}`);
    expect(procedure.querySelector('html')?.getAttribute('lang')).toBe(NEW);
    expect(procedure.querySelector('h1')?.getAttribute('lang')).toBeUndefined();
    expect(procedure.querySelector('.stale')).toBeNull();
    const other = site.page(`uk/procedures/${PROCEDURE}`);
    expect(other.querySelector(`a[hreflang="${NEW}"]`)?.text).toContain('Esperanto');
    expect(site.page('').querySelector(`a[href="/${NEW}/"]`)).not.toBeNull();
  });

  test('shows in Polish, and says so, what nobody has translated yet', () => {
    const page = site.page(`${NEW}/pages/${PAGE}`);
    expect(page.querySelector('html')?.getAttribute('lang')).toBe(NEW);
    expect(page.querySelector('h1')?.getAttribute('lang')).toBe('pl');
    expect(page.querySelector('article .notice')?.text).toContain('Polish');
  });

  test('offers no leaflet that has no words in it; all the others', () => {
    const offered = (locale: string) =>
      site
        .page(`${locale}/print`)
        .querySelectorAll('.papers a')
        .map((link) => link.getAttribute('href')?.replace(/\.\w\w\.pdf$/, ''));
    expect(offered(NEW)).toEqual(offered('en').filter((name) => name !== LEAFLET));
    expect([NEW, 'en'].map((locale) => existsSync(dist(`${locale}/print/${LEAFLET}.${locale}.pdf`)))).toEqual([
      false,
      true,
    ]);
    expect(existsSync(dist(`${NEW}/print/welcome-pack.${NEW}.pdf`))).toBe(true);
  });

  test('is searched, printed, kept on devices and given as open data', () => {
    expect(existsSync(dist(`search/${NEW}.json`))).toBe(true);
    expect(existsSync(dist(`${NEW}/procedures/${PROCEDURE}/${PROCEDURE}.${NEW}.pdf`))).toBe(true);
    expect(existsSync(dist(`offline/${NEW}.json`))).toBe(true);
    const { entries } = JSON.parse(site.file('api/procedures.json')) as {
      entries: { title: Record<string, string>; translation: Record<string, string> }[];
    };
    expect(Object.keys(entries[0]?.title ?? {})).toContain(NEW);
    expect(entries[0]?.translation[NEW]).toBe('current');
  });

  test('fits every type of the code', () => {
    const compiler = resolve('node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit'], { cwd: site.root, encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
