import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import type { BuiltPage } from '../pages.ts';

/** Files of Pagefind's own interface, which the site does not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * About so many words and places of words stand in a chunk of the index, of which a query loads one for each word: 4 kB.
 * Pagefind’s own 20,000 make 30 kB.
 */
const CHUNK = 2500;

/** So many pages wait for Pagefind at a time. */
const AHEAD = 200;

/**
 * Writes the search index of the finished pages into `pagefind/` below the output folder. Only pages that mark a body
 * (`data-pagefind-body`) are found. Gives back the id that each address has in the index.
 *
 * @throws Error with Pagefind's words when a page cannot be indexed.
 */
export async function indexPages(
  outputFolder: string,
  finished: readonly BuiltPage[],
): Promise<ReadonlyMap<string, string>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK);
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  try {
    const pages = finished.filter((page) => page.html.includes('data-pagefind-body'));
    // Pagefind works through its orders one by one, and need not wait for the next ones.
    for (let from = 0; from < pages.length; from += AHEAD) {
      await Promise.all(
        pages.slice(from, from + AHEAD).map(async (page) => {
          const added = await index.addHTMLFile({ url: page.url, content: page.html });
          if (added.errors.length > 0) throw new Error(`${page.file}: ${added.errors.join('; ')}`);
        }),
      );
    }
    const written = await index.writeFiles({ outputPath: join(outputFolder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    return await lightened(join(outputFolder, 'pagefind'));
  } finally {
    await pagefind.close();
  }
}

/**
 * Takes out what the site does not use. A fragment holds the text of a page, and the search needs only the address of it:
 * the ids that are given back take the place of a request for each result. WebAssembly is left to the host to compress,
 * which does it better; Pagefind reads it either way.
 */
async function lightened(folder: string): Promise<ReadonlyMap<string, string>> {
  for (const name of UNUSED) rmSync(join(folder, name), { force: true });
  const fragments = join(folder, 'fragment');
  const ids = new Map(
    readdirSync(fragments).map((name) => [addressIn(join(fragments, name)), name.split('.')[0] ?? '']),
  );
  rmSync(fragments, { recursive: true });
  for (const name of readdirSync(folder).filter((one) => one.startsWith('wasm.'))) {
    writeFileSync(join(folder, name), gunzipSync(readFileSync(join(folder, name))));
  }
  const worker = join(folder, 'pagefind-worker.js');
  writeFileSync(worker, (await transform(readFileSync(worker, 'utf8'), { minify: true })).code);
  return ids;
}

function addressIn(fragment: string): string {
  const text = gunzipSync(readFileSync(fragment)).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
