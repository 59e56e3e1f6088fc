import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDate } from '../domain/build-date.ts';
import { checksAnswer } from '../output/admin/live-admin.ts';
import { readingOf } from '../output/admin/reading.ts';
import { serveSite } from '../output/serve.ts';
import { buildSite } from './build.ts';

/** Everything that a build depends on, besides its day. */
const INPUTS = ['content', 'src', 'locales', 'public', 'astro.config.mjs', 'package-lock.json'];
const STAMP = '.cache/start.txt';
const DEFAULT_PORT = 4321;

/** A digest of the day and of every input of a build: equal digests, equal sites. */
function inputsDigest(root: string): string {
  const hash = createHash('sha256').update(buildDate(process.env));
  for (const input of INPUTS) {
    const path = join(root, input);
    const found = statSync(path, { throwIfNoEntry: false });
    const files = found?.isDirectory() ? filesBelow(path) : found ? [path] : [];
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(`\0${file.slice(root.length)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Builds the site unless `dist/` was built from these very inputs. Gives back false when the content has an error. */
async function buildIfChanged(root: string): Promise<boolean> {
  const digest = inputsDigest(root);
  const stampFile = join(root, STAMP);
  // The time of one file of the build tells whether somebody else has built since.
  const stamp = () => `${digest} ${statSync(join(root, 'dist/404.html'), { throwIfNoEntry: false })?.mtimeMs ?? ''}\n`;
  const kept = statSync(stampFile, { throwIfNoEntry: false }) ? readFileSync(stampFile, 'utf8') : '';
  if (kept === stamp()) return true;
  if (!(await buildSite(root))) return false;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp());
  return true;
}

/** The port to serve on: PORT, or 4321. Null when PORT is no port. */
function wantedPort(port: string | undefined): number | null {
  if (port === undefined || port === '') return DEFAULT_PORT;
  return /^\d+$/.test(port) && Number(port) <= 65535 ? Number(port) : null;
}

/** Serves `dist/` until the program is stopped, and says where; a port that cannot be had ends it with one line. */
async function serve(root: string, port: number): Promise<void> {
  try {
    const checks = checksAnswer(readingOf(root));
    const { url } = await serveSite({ folder: join(root, 'dist'), port, checks });
    process.stdout.write(`Open Kraków: ${url}\n`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

const root = process.cwd();
const port = wantedPort(process.env['PORT']);
if (port === null) fail(`PORT must be a number from 0 to 65535, not "${process.env['PORT'] ?? ''}".`);
else if (await buildIfChanged(root)) await serve(root, port);
else process.exitCode = 1;
