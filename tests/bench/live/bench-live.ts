// npm run bench:live [-- RUNS] — from saving an edited sentence to the page that has it, in the live view of editors.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyProject } from '../copy-project.ts';

const RUNS = Number(process.argv[2] ?? 5);
const PORT = 4598;
const PAGE = `http://localhost:${PORT}/pl/guide/first-days/`;
const TEXT = 'content/guide/first-days/pl.mdx';

/** A busy machine may take long to start. */
const START_MS = 180_000;
const SERVE_MS = 60_000;

/** Asks for the page until it has the words. Gives back the milliseconds that this took. */
async function untilServed(words: string, patience: number): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < patience) {
    const page = await fetch(PAGE).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(words)) return performance.now() - began;
    await sleep(20);
  }
  throw new Error(`${PAGE} does not show “${words}” after ${patience / 1000} s.`);
}

const root = copyProject();
const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(PORT)], {
  cwd: root,
  stdio: process.argv.includes('--verbose') ? 'inherit' : 'ignore',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
try {
  process.stdout.write(`start to first page: ${seconds(await untilServed('</html>', START_MS))}\n`);
  process.stdout.write(`the page again, unchanged: ${seconds(await untilServed('</html>', SERVE_MS))}\n`);
  const file = join(root, TEXT);
  const before = readFileSync(file, 'utf8');
  const times: number[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    // What a change sets off may still go on: an editor makes the next one later.
    await sleep(5000);
    const words = `To zdanie dopisano ${run}. raz.`;
    writeFileSync(file, `${before}\n${words}\n`);
    times.push(await untilServed(words, SERVE_MS));
  }
  const inOrder = times.toSorted((a, b) => a - b);
  process.stdout.write(
    `a sentence saved to page served, ${RUNS} times: median ${seconds(inOrder[Math.floor(RUNS / 2)])}, slowest ${seconds(inOrder.at(-1))}\n`,
  );
} finally {
  server.kill();
  rmSync(root, { recursive: true, force: true });
}

function seconds(milliseconds = NaN): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
