// npm run bench:pages [-- RUNS] — pages of the built site in Chromium under two networks, beside an empty page and the same
// documents built with Starlight.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withSlowSites } from '../network/slow-browser.ts';
import { NETWORKS } from '../network/slow-link.ts';
import { buildSamePages } from '../starlight/same-pages.ts';
import { measurePage, type PageFigures } from './measure.ts';
import { pageTable } from './page-table.ts';

const RUNS = Number(process.argv[2] ?? 5);

const PATHS = {
  home: '/uk/',
  topic: '/uk/topics/papers-and-stay/',
  procedure: '/uk/procedures/pesel-number/',
  guide: '/uk/guide/first-days/',
  search: '/uk/search/',
};

/** As little as a page can be: what no page can beat on the same network. */
const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><p>An empty page, for comparison: two hundred.</p></html>`;

const emptyFolder = mkdtempSync(join(tmpdir(), 'empty-page-'));
writeFileSync(join(emptyFolder, 'index.html'), EMPTY);
try {
  await withSlowSites([emptyFolder, 'dist', buildSamePages('dist')], async (browser, [empty, ours, starlight]) => {
    if (!empty || !ours || !starlight) throw new Error('Nothing is served.');
    const pages = [
      { name: 'empty', site: empty, path: '/' },
      ...Object.entries(PATHS).flatMap(([name, path]) => [
        { name, site: ours, path },
        // Starlight's search is a dialog on every page, not a page.
        ...(name === 'search' ? [] : [{ name: `${name}, Starlight`, site: starlight, path }]),
      ]),
    ];
    // Once without measuring: the server compresses what it is asked for the first time.
    for (const { site, path } of pages) await measurePage(browser, site, path, null);
    for (const [network, speeds] of Object.entries(NETWORKS)) {
      const found = new Map<string, PageFigures[]>(pages.map(({ name }) => [name, []]));
      // Interleaved, so that what else the machine does hits all alike.
      for (let run = 0; run < RUNS; run += 1) {
        for (const { name, site, path } of pages) found.get(name)?.push(await measurePage(browser, site, path, speeds));
      }
      process.stdout.write(`\n${network}, medians of ${RUNS}\n\n${pageTable(found)}`);
    }
  });
} finally {
  rmSync(emptyFolder, { recursive: true });
}
