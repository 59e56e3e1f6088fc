import { describe, expect, test } from 'vitest';
import { isPageOfSite, localeOfPath, packNewsPath, packPath, withNotice } from '../../src/domain/offline-copies.ts';
import { readPack, writePack, type PackedFile } from '../../src/domain/pack.ts';

const HTML = { 'Content-Type': 'text/html;charset=utf-8' };

const file = (path: string, text: string, headers: Record<string, string> = HTML): PackedFile => ({
  path,
  headers,
  bytes: new TextEncoder().encode(text),
});

const textOf = (found: PackedFile | null) => found && new TextDecoder().decode(found.bytes);

describe('a pack', () => {
  const css = 'a{color:red}'.repeat(50);
  const pages = [
    file('/uk/', `<style>${css}</style><p>Київ</p>`),
    file('/uk/offline/', `<style>${css}</style><style>b{}</style><p>Ї</p>`),
    file('/_assets/a.js', '<style>no page</style>', { 'Content-Type': 'text/javascript' }),
    file('/uk/empty/', ''),
  ];
  const bytes = writePack(pages);

  test('gives back each file as it was, with its headers', () => {
    const pack = readPack(bytes);
    expect(pack.paths).toEqual(pages.map(({ path }) => path));
    for (const page of pages) expect(pack.file(page.path)).toEqual(page);
  });

  test('has nothing under another path', () => {
    expect(readPack(bytes).file('/pl/')).toBeNull();
  });

  test('holds a stylesheet once, on however many pages it stands', () => {
    const more = Array.from({ length: 20 }, (_, index) => file(`/uk/${index}/`, `<style>${css}</style>`));
    expect(writePack([...pages, ...more]).length - bytes.length).toBeLessThan(20 * 60);
    expect(textOf(readPack(writePack(more)).file('/uk/7/'))).toBe(`<style>${css}</style>`);
  });

  test('is the same for the same files', () => {
    expect(writePack(pages)).toEqual(bytes);
  });

  test('that is cut off cannot be opened', () => {
    expect(() => readPack(bytes.slice(0, -1))).toThrow(/bytes in the place of/);
    expect(() => readPack(bytes.slice(0, 20))).toThrow();
  });

  test('in a later form cannot be opened', () => {
    const later = new TextEncoder().encode(new TextDecoder().decode(bytes).replace('"format":1', '"format":2'));
    expect(() => readPack(later)).toThrow('form 2');
  });
});

describe('a page on the device', () => {
  test('carries the notice first in its main part', () => {
    const page = '<main id="main" tabindex="-1"><h1>';
    expect(withNotice('/uk/plan/', page, '<i>$1</i>')).toBe('<main id="main" tabindex="-1"><i>$1</i><h1>');
  });

  test('carries none where it only says that there is no connection', () => {
    const page = '<main id="main" tabindex="-1"><h1>';
    expect(withNotice('/uk/offline/no-connection/', page, '<i>copy</i>')).toBe(page);
  });

  test('is told from the login page of another network', () => {
    const page = '<link rel="manifest" href="/uk/manifest.webmanifest">';
    expect(isPageOfSite(page, '/uk/pages/emergency/')).toBe(true);
    expect(isPageOfSite('<h1>Log in</h1>', '/uk/pages/emergency/')).toBe(false);
  });

  test('has a language by its address, as a pack has', () => {
    expect(localeOfPath('/uk/a-z/')).toBe('uk');
    expect(localeOfPath(packPath('ru', 'abc'.repeat(20)))).toBe('ru');
    expect(localeOfPath(packNewsPath('pl'))).toBe('pl');
    expect(localeOfPath('/')).toBeNull();
    expect(localeOfPath('/_assets/a.js')).toBeNull();
  });
});
