import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '../../domain/locale.ts';
import { filesOf } from '../../search/files.ts';
import { withNotice } from '../../domain/offline-copies.ts';
import type { PackedFile } from '../../domain/pack.ts';
import { headersFor, type HeaderRule } from '../headers/table.ts';
import type { BuiltPage } from '../pages.ts';

const TYPES: Record<string, string> = {
  js: 'text/javascript;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
};

/** A page that is of no use in the pocket, such as those for staff, carries this on its root element. */
const NOT_PACKED = /<html[^>]* data-no-pack/;

/** Every file that one language needs without a connection: its pages, the scripts, and its part of the search. */
export function packedFiles(
  folder: string,
  locale: Locale,
  pages: readonly BuiltPage[],
  notice: string,
  rules: readonly HeaderRule[],
): PackedFile[] {
  const file = (path: string, bytes: Uint8Array, type = typeOf(path)): PackedFile => ({
    path,
    headers: { 'Content-Type': type, ...headersFor(path, rules) },
    bytes: new Uint8Array(bytes),
  });
  const ofLocale = pages.filter(
    ({ url, html }) => (url === '/' || url.startsWith(`/${locale}/`)) && !NOT_PACKED.test(html),
  );
  const paths = [
    '/icon.svg',
    ...filesIn(folder, '_assets'),
    ...filesOf(locale).map((path) => `/${path}`),
    `/search/summaries-${locale}.json`,
    ...searchFiles(folder, locale),
    ...filesIn(folder, `check/${locale}`),
  ];
  return [
    ...ofLocale.map(({ url, html }) =>
      file(url, Buffer.from(withNotice(url, html, notice)), 'text/html;charset=utf-8'),
    ),
    ...paths.map((path) => file(path, forPack(path, readFileSync(join(folder, path))))),
  ];
}

const typeOf = (path: string) => TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

const filesIn = (folder: string, name: string): string[] =>
  readdirSync(join(folder, name))
    .toSorted()
    .map((file) => `/${name}/${file}`);

/** Pagefind's files of one language; a language without a stemmer of its own has the general one. */
function searchFiles(folder: string, locale: Locale): string[] {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string | null } | undefined>;
  };
  const language = entry.languages[locale];
  if (!language) return [];
  const chunks = filesIn(folder, 'pagefind/index').filter((path) => path.includes(`/${locale}_`));
  return [
    '/pagefind/pagefind-entry.json',
    '/pagefind/pagefind-worker.js',
    `/pagefind/pagefind.${language.hash}.pf_meta`,
    `/pagefind/wasm.${language.wasm ?? 'unknown'}.pagefind`,
    ...chunks,
  ];
}

/** Most files of Pagefind are gzip already; unpacked they shrink better inside the pack, and Pagefind reads them either way. */
const forPack = (path: string, bytes: Buffer): Uint8Array =>
  /^\/pagefind\/.*\.pf_\w+$/.test(path) ? gunzipSync(bytes) : bytes;
