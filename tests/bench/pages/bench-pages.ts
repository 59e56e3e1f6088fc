// npm run bench:pages [-- RUNS] — pages of the built site in Chromium under two networks, beside an empty page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, thisMachine } from '../../../src/cli/test/find-chromium.ts';
import { serveCompressed } from '../compressed-server.ts';
import { measurePage, NETWORKS, type PageFigures } from './measure.ts';

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
const [site, empty] = [await serveCompressed('dist'), await serveCompressed(emptyFolder)];
const executablePath = findChromium(thisMachine(process.cwd()));
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
try {
  const pages = [
    { name: 'empty', url: `${empty.url}/` },
    ...Object.entries(PATHS).map(([name, path]) => ({ name, url: `${site.url}${path}` })),
  ];
  // Once without measuring: the server compresses what it is asked for the first time.
  for (const { url } of pages) await measurePage(browser, url, 'fast 4G');
  for (const network of Object.keys(NETWORKS) as (keyof typeof NETWORKS)[]) {
    const found = new Map<string, PageFigures[]>(pages.map(({ name }) => [name, []]));
    // Interleaved, so that what else the machine does hits all alike.
    for (let run = 0; run < RUNS; run += 1) {
      for (const { name, url } of pages) found.get(name)?.push(await measurePage(browser, url, network));
    }
    print(network, found);
  }
} finally {
  await browser.close();
  site.close();
  empty.close();
  rmSync(emptyFolder, { recursive: true });
}

function print(network: string, found: ReadonlyMap<string, readonly PageFigures[]>): void {
  process.stdout.write(`\n${network}, medians of ${RUNS}\n\n`);
  process.stdout.write('| Page | FCP s | beside empty | LCP s | TBT ms | CLS | kB | requests |\n');
  process.stdout.write('| --- | --- | --- | --- | --- | --- | --- | --- |\n');
  const least = median(found.get('empty') ?? [], 'firstPaint');
  for (const [name, runs] of found) {
    const of = (figure: keyof PageFigures) => median(runs, figure);
    const cells = [
      name,
      (of('firstPaint') / 1000).toFixed(2),
      (of('firstPaint') / least).toFixed(2),
      (of('largestPaint') / 1000).toFixed(2),
      of('blocked').toFixed(0),
      of('shift').toFixed(3),
      (of('bytes') / 1000).toFixed(1),
      of('requests').toFixed(0),
    ];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
}

function median(runs: readonly PageFigures[], figure: keyof PageFigures): number {
  const values = runs.map((run) => run[figure]).toSorted((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}
