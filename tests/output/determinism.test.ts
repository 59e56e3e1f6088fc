import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEnvironment, buildProject, smallProject } from './small-site.ts';

const DAY = '2026-11-27';

/** `BUILD_KILLS=10` kills a build at every one of the moments below. */
const KILLS = Number(process.env['BUILD_KILLS'] ?? 2);

/** Moments of a build, told from what stands in its folder, the most telling first. */
const MOMENTS: readonly [name: string, isNow: (fresh: string, root: string) => boolean][] = [
  ['the new site takes the place of the old one', (_, root) => !existsSync(join(root, 'dist/old-site.html'))],
  ['pages are being written', (fresh) => existsSync(join(fresh, 'en/index.html'))],
  ['the folder of the new site is there', (fresh) => existsSync(fresh)],
  ['it has its scripts', (fresh) => existsSync(join(fresh, '_assets'))],
  ['its last pages are there', (fresh) => existsSync(join(fresh, 'sitemap-index.xml'))],
  ['it has its headers', (fresh) => existsSync(join(fresh, '_headers'))],
  ['pictures are being drawn', (fresh) => existsSync(join(fresh, 'og'))],
  ['leaflets are being printed', (fresh) => existsSync(join(fresh, 'en/print/counter-cards.en.pdf'))],
  ['the search is being written', (fresh) => existsSync(join(fresh, 'pagefind'))],
  ['the packs are being written', (fresh) => existsSync(join(fresh, 'offline'))],
];

let once: string;
let killed: string;

beforeAll(() => {
  once = smallProject({});
  killed = smallProject({});
});

afterAll(() => [once, killed].forEach((root) => rmSync(root, { recursive: true, force: true })));

/** The digest of every file of a site, by path. */
function digestsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** Paths of the files that two sites do not have the same. */
const differing = (one: Map<string, string>, other: Map<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).toSorted();

/** Starts a build and kills it at a moment. False where the build ended before. */
async function killAt(root: string, isNow: (fresh: string, root: string) => boolean): Promise<boolean> {
  const before = new Set(readdirSync(root));
  const build = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    stdio: 'ignore',
    env: buildEnvironment(DAY),
  });
  const ended = new Promise<number | null>((resolve) => build.once('exit', resolve));
  while (build.exitCode === null) {
    const fresh = readdirSync(root).find((name) => /^dist\.\w{6}$/.test(name) && !before.has(name));
    if (isNow(join(root, fresh ?? 'dist.none'), root)) break;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  build.kill('SIGKILL');
  return (await ended) === null;
}

const OLD = Array.from({ length: 50 }, (_, number) => `page-${number}.html`);

/** A site of an earlier day. */
function putOldSite(root: string): Map<string, string> {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'));
  for (const name of ['old-site.html', ...OLD]) writeFileSync(join(root, 'dist', name), name);
  return digestsOf(join(root, 'dist'));
}

describe('two builds of the same content on the same day', () => {
  /** What stood in the place of the site after each kill, where it was not the old one. */
  const found: { moment: string; site: Map<string, string> }[] = [];

  test.for(MOMENTS.slice(0, KILLS))(
    'leave the old site or the new one when one is killed while %s',
    { timeout: 300_000 },
    async ([moment, isNow]) => {
      const old = putOldSite(killed);
      expect(await killAt(killed, isNow)).toBe(true);
      const place = existsSync(join(killed, 'dist')) ? 'dist' : 'dist.old';
      const site = digestsOf(join(killed, place));
      if (differing(site, old).length > 0) found.push({ moment, site });
    },
  );

  test('give the same bytes in every file, also after builds that were killed', () => {
    buildProject(once, DAY);
    buildProject(killed, DAY);
    const [one, other] = [once, killed].map((root) => digestsOf(join(root, 'dist')));
    if (!one || !other) throw new Error('There is nothing to compare.');
    expect(one.size).toBeGreaterThan(100);
    expect(differing(one, other)).toEqual([]);
    expect(found.map(({ moment, site }) => [moment, differing(site, one)])).toEqual(
      found.map(({ moment }) => [moment, []]),
    );
    expect(readdirSync(killed).filter((name) => /^dist\.(?!\w{6}$)/.test(name))).toEqual([]);
  }, 600_000);
});
