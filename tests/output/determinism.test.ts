import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSmallSite } from './small-site.ts';

const DAY = '2026-11-27';

const sites = [buildSmallSite({}, DAY), buildSmallSite({}, DAY)] as const;

afterAll(() => sites.forEach(({ root }) => rmSync(root, { recursive: true })));

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

test('two builds of the same content on the same day give the same bytes in every file', () => {
  const [one, other] = [digestsOf(join(sites[0].root, 'dist')), digestsOf(join(sites[1].root, 'dist'))];
  expect(one.size).toBeGreaterThan(100);
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
  expect(differing).toEqual([]);
});
