import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { '': _project, ...locked } = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> })
  .packages;
const packages = Object.entries(locked).map(([path, entry]) => ({
  ...entry,
  path,
  name: path.replace(/^.*node_modules\//, ''),
}));
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

/** Licences under which code may be used, changed and given away with ours under MIT. */
const PERMISSIVE = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'MIT AND OFL-1.1',
];

/** Packages under other licences, each with why that is no harm. */
const ALLOWED: { name: RegExp; license: RegExp; why: string }[] = [
  {
    name: /^(?:@axe-core\/playwright|axe-core|ical\.js|lightningcss(?:-.*)?)$/,
    license: /^MPL-2\.0$/,
    why: 'tools of tests and of the build, unchanged; nothing of them is in the site',
  },
  {
    name: /^@img\/sharp-/,
    license: /LGPL-3\.0-or-later/,
    why: 'libvips, a library of the build, unchanged and linked at run time; only its pictures are in the site',
  },
  {
    name: /^(?:dictionary-(?:pl|uk|en-gb)|hunspell-wasm)$/,
    license: /GPL|MIT AND BSD/,
    why: 'spelling, a tool for editors; nothing of it is in the site',
  },
];

describe('somebody who takes over the site', () => {
  test('finds why each package is there', () => {
    const [, table = ''] = read('src/README.md').split('## Packages, and why');
    const explained = new Set(
      table.split('\n').flatMap(
        (line) =>
          /^\| ([^|]+) \| ([^|]+\S[^|]*) \|$/
            .exec(line)?.[1]
            ?.split(',')
            .map((name) => name.trim()) ?? [],
      ),
    );
    expect(Object.keys(direct).filter((name) => !explained.has(name))).toEqual([]);
    const known = new Set(Object.keys(direct));
    expect([...explained].filter((name) => !known.has(name) && !/^(?:Package|-+)$/.test(name))).toEqual([]);
  });

  test('gets the same versions on each machine: none is a range, each is pinned by its digest', () => {
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const loose = packages.filter(
      ({ integrity, resolved }) =>
        !integrity?.startsWith('sha512-') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  test('may use and pass on every package with the site', () => {
    const unclear = packages.filter(
      ({ name, license = 'none' }) =>
        !PERMISSIVE.includes(license) && !ALLOWED.some((one) => one.name.test(name) && one.license.test(license)),
    );
    expect(unclear.map(({ name, license }) => `${name}: ${license ?? 'none'}`)).toEqual([]);
  });

  test('runs no script of a package but those that were allowed one by one', () => {
    const allowed = Object.keys(manifest.allowScripts);
    const asking = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
    expect(
      [...asking].filter((name) => !(name in manifest.allowScripts)),
      'not decided',
    ).toEqual([]);
    expect(
      allowed.filter((name) => !asking.has(name)),
      'no longer needed',
    ).toEqual([]);
  });
});
