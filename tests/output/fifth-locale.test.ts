import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addLanguage, filesBelow, LEAFLET, NEW, PAGE } from './fifth-language.ts';
import { pseudoWords } from './pseudo-words.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const DAY = '2026-11-27';
const PROCEDURE = 'pesel-number';

let site: SmallSite;

beforeAll(() => {
  const folder = join('content/procedures', PROCEDURE);
  const files = readdirSync(folder).map((name) => [
    `procedures/${PROCEDURE}/${name}`,
    readFileSync(join(folder, name), 'utf8'),
  ]);
  site = buildSmallSite(Object.fromEntries(files) as Record<string, string>, DAY, addLanguage);
}, 600_000);

afterAll(() => site && rmSync(site.root, { recursive: true, force: true }));

const isChanged = (path: string) =>
  !existsSync(path) || !readFileSync(path).equals(readFileSync(join(site.root, path)));

const dist = (path: string) => join(site.root, 'dist', path);

describe('a language that is added in content/, in locales/ and in one table', () => {
  test('changes no other file of the project', () => {
    const changed = ['src', 'public', 'locales', 'astro.config.mjs', 'package.json', 'tsconfig.json'].flatMap(
      (name) => {
        const files = statSync(name).isDirectory() ? filesBelow(join(site.root, name)) : [join(site.root, name)];
        return files.map((file) => relative(site.root, file)).filter((path) => isChanged(path));
      },
    );
    expect(changed.filter((path) => !path.startsWith(`locales/${NEW}/`))).toEqual(['src/domain/locale.ts']);
  });

  test('may have longer words with marks on their letters', () => {
    const words = pseudoWords('Find your way, <Pl>wniosek</Pl> {{count}} [here](first-days)');
    expect(words).toBe('Fíîñd ýÿóôúûr wáâýÿ, <Pl>wniosek</Pl> {{count}} [héêréê](first-days)');
    const title = site.page(`en/procedures/${PROCEDURE}`).querySelector('h1')?.text.trim() ?? '';
    expect(site.page(`${NEW}/procedures/${PROCEDURE}`).querySelector('h1')?.text.trim()).toBe(pseudoWords(title));
  });

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
    expect(page.querySelector('article .notice')?.text).toContain(pseudoWords('Polish'));
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
