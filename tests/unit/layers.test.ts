import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Files and the files that each imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g;

/** What the source files below a folder import from one another, types and scripts of components included. */
function readImports(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)));
  const imported = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)]
      .map((match) => join(dirname(file), match[1] ?? ''))
      .filter((target) => files.includes(target));
  return new Map(files.map((file) => [file, imported(file)]));
}

/** Every way along which a file leads back to itself, as `a → b → a`, each found once. */
function cycles(imports: Imports): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return found;
}

describe('a developer follows imports', () => {
  test('and comes to an end: no file leads back to itself', () => {
    const imports = readImports('src');
    expect([...imports.values()].flat().length).toBeGreaterThan(100);
    expect(cycles(imports)).toEqual([]);
  });

  test('and is told of a file that leads back to itself, but not of one that is reached twice', () => {
    const loop = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['d']],
      ['d', ['b']],
    ]);
    expect(cycles(loop)).toEqual(['b → c → d → b']);
    expect(cycles(new Map([...loop, ['d', []]]))).toEqual([]);
  });
});
