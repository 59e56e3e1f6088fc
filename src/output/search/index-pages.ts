import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import type { BuiltPage } from '../pages.ts';
import { inTurn } from './in-turn.ts';

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

/** The search index of a site that is being built. */
export interface SearchIndex {
  /** Takes the addresses of pages that will be added as they are made. */
  expect(urls: readonly string[]): void;
  /** Adds a page as soon as it is made: the index grows while others are still rendered. */
  add(url: string, html: string): void;
  /**
   * Adds those of the finished pages that are not in it yet, and writes the index into `pagefind/` below the output folder.
   * Gives back the id that each address has in the index.
   *
   * @throws Error with Pagefind's words when a page cannot be indexed.
   */
  write(
    outputFolder: string,
    finished: readonly Pick<BuiltPage, 'url' | 'html'>[],
  ): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

/**
 * Opens an index of finished pages. Only pages that mark a body (`data-pagefind-body`) are found. Pagefind keeps the pages
 * of each language in the order in which they are added, so a page waits for those before it: the index is always the same.
 */
export async function openIndex(): Promise<SearchIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK);
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const added = new Map<string, Promise<void>>();
  const put = (url: string, html: string): Promise<void> => {
    const done = html.includes('data-pagefind-body') ? addTo(index, url, html) : Promise.resolve();
    // A fault is told when the index is written.
    done.catch(() => undefined);
    added.set(url, done);
    return done;
  };
  const queue = inTurn(put);
  return {
    expect: queue.expect,
    add: queue.add,
    async write(outputFolder, finished) {
      await Promise.all(added.values());
      const rest = finished.filter(({ url }) => !added.has(url));
      // Pagefind works through its orders one by one, and need not wait for the next ones.
      for (let from = 0; from < rest.length; from += AHEAD) {
        await Promise.all(rest.slice(from, from + AHEAD).map(({ url, html }) => put(url, html)));
      }
      const written = await index.writeFiles({ outputPath: join(outputFolder, 'pagefind') });
      if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
      return lightened(join(outputFolder, 'pagefind'));
    },
    close: async () => void (await pagefind.close()),
  };
}

async function addTo(index: pagefind.PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
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
