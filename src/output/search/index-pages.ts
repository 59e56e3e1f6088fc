import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { builtPages } from '../pages.ts';

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
 * Writes the search index of the finished pages into `pagefind/` below the output folder. Only pages that mark a body
 * (`data-pagefind-body`) are found. Gives back the number of pages indexed.
 *
 * @throws Error with Pagefind's words when a page cannot be indexed.
 */
export async function indexPages(outputFolder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  try {
    const pages = builtPages(outputFolder).filter((page) => page.html.includes('data-pagefind-body'));
    for (const page of pages) {
      const added = await index.addHTMLFile({ url: page.url, content: page.html });
      if (added.errors.length > 0) throw new Error(`${page.file}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: join(outputFolder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    await Promise.all(UNUSED.map((name) => rm(join(outputFolder, 'pagefind', name), { force: true })));
    return pages.length;
  } finally {
    await pagefind.close();
  }
}
