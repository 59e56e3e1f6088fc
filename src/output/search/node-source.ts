import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../domain/locale.ts';
import { SearchEngine, type Pagefind } from '../../search/engine.ts';

/** Where Pagefind asks for its files; they are read from the folder of the site. */
const ORIGIN = 'https://open-krakow.test';

/**
 * The search of a finished site, in Node: the same modules as in the browser, with files in the place of the network.
 * Pagefind reads its language from the page and its files with `fetch`, so both are lent to it while it works.
 */
export function nodeEngine(outputFolder: string, locale: Locale): SearchEngine {
  return new SearchEngine(locale, {
    json: async (path) => JSON.parse(await readFile(join(outputFolder, path), 'utf8')) as unknown,
    pagefind: () => openPagefind(outputFolder, locale),
  });
}

/** Pagefind’s script for pages; browsers load its worker instead, which holds the same. */
interface PagefindScript extends Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
}

/** Pagefind of one language over the files of a finished site. */
export async function openPagefind(outputFolder: string, locale: Locale): Promise<Pagefind> {
  lendFetch(outputFolder);
  const module = pathToFileURL(join(outputFolder, 'pagefind', 'pagefind.js')).href;
  const page = { querySelector: () => ({ getAttribute: () => locale }), currentScript: null };
  const lent = globalThis as unknown as { document?: unknown };
  lent.document = page;
  try {
    // Each language needs an instance of its own: Pagefind keeps the first language that it sees.
    const pagefind = (await import(`${module}?${locale}`)) as PagefindScript;
    await pagefind.options({ basePath: `${ORIGIN}/pagefind/` });
    await pagefind.init();
    return pagefind;
  } finally {
    delete lent.document;
  }
}

const network = globalThis.fetch;

function lendFetch(outputFolder: string): void {
  globalThis.fetch = async (address, options) => {
    const url = new URL(address instanceof Request ? address.url : address);
    if (url.origin !== ORIGIN) return network(address, options);
    return new Response(new Uint8Array(await readFile(join(outputFolder, url.pathname))));
  };
}
