import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recoverFolder } from '../../src/output/swap.ts';
import { FILE_FAULTS } from '../content/broken-files/faults.ts';
import { randomFrom } from '../content/mutants/random.ts';
import { buildEnvironment, smallProject } from '../output/small-site.ts';

const TODAY = '2026-11-21';
/** Days whose sites differ. */
const DAYS = ['2026-11-20', TODAY];
const SEED = 20261127;
const PATIENCE = 3_600_000;
const BROKEN = Number(process.env['BROKEN_BUILDS'] ?? 25);
const KILLED = Number(process.env['KILLED_BUILDS'] ?? 10);

let root: string;

beforeAll(() => {
  root = smallProject({});
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Outcome {
  code: number | null;
  told: string;
  milliseconds: number;
}

/** Builds the small site, on another day so that another site comes of it; after so long it is killed. */
function build(day: string, killAfter: number | null = null): Promise<Outcome> {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: root, env: buildEnvironment(day) });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (told += bytes.toString()));
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ code, told, milliseconds: Date.now() - began });
    });
  });
}

/** A digest of every file of the built site, by name and content. */
function digestOfSite(): string {
  const dist = join(root, 'dist');
  const hash = createHash('sha256');
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const name of names) hash.update(`\0${name}\0`).update(readFileSync(name));
  return hash.digest('hex');
}

describe('a build', () => {
  test(`of broken content says where to mend it, or makes a site: ${BROKEN} times`, { timeout: PATIENCE }, async () => {
    const random = randomFrom(SEED);
    const content = join(root, 'content');
    const files = readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('_templates') && !entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    const aside = `${content}.whole`;
    cpSync(content, aside, { recursive: true });
    const wrong: string[] = [];
    const counts = { refused: 0, built: 0 };
    for (const name of random.sample(Object.keys(FILE_FAULTS), BROKEN)) {
      const file = random.pick(files) ?? '';
      if (!FILE_FAULTS[name]?.(file, readFileSync(file), random)) continue;
      const { code, told } = await build(TODAY);
      const isRefused = code === 1 && /^(?:Errors|Błędy): [1-9]/m.test(told) && /^content\/\S+:\d+ — /m.test(told);
      const isBuilt = code === 0 && existsSync(join(root, 'dist/404.html'));
      counts[isBuilt ? 'built' : 'refused'] += 1;
      if (!isRefused && !isBuilt) wrong.push(`${name} ${file.slice(root.length)}: exit ${code}, ${told.slice(-600)}`);
      rmSync(content, { recursive: true });
      cpSync(aside, content, { recursive: true });
      rmSync(join(root, 'dist'), { recursive: true, force: true });
    }
    rmSync(content, { recursive: true });
    renameSync(aside, content);
    process.stdout.write(`\nbuilds of broken content: ${JSON.stringify(counts)}\n`);
    expect(wrong).toEqual([]);
  });

  test(`that is killed leaves the old site or the new one, whole: ${KILLED} times`, { timeout: PATIENCE }, async () => {
    const sites: string[] = [];
    let milliseconds = 0;
    for (const day of DAYS) {
      const built = await build(day);
      expect([day, built.code, built.told]).toEqual([day, 0, expect.stringContaining('Built')]);
      sites.push(digestOfSite());
      ({ milliseconds } = built);
    }
    expect(sites[0]).not.toBe(sites[1]);
    const random = randomFrom(SEED);
    const counts = { old: 0, new: 0 };
    for (let turn = 0; turn < KILLED; turn += 1) {
      const before = sites.indexOf(digestOfSite());
      // In the last moments the folders change places.
      const share = turn % 2 === 0 ? random.below(1000) / 1000 : 0.95 + random.below(80) / 1000;
      await build(DAYS[1 - before] ?? TODAY, milliseconds * share);
      recoverFolder(join(root, 'dist'));
      const after = sites.indexOf(digestOfSite());
      expect(after, `killed after ${Math.round(share * 100)} % of the time`).not.toBe(-1);
      counts[after === before ? 'old' : 'new'] += 1;
    }
    process.stdout.write(`\nkilled builds left: ${JSON.stringify(counts)}\n`);
  });
});
