import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoverFolder, swapFolder } from '../../src/output/swap.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const dist = () => join(root, 'dist');
const fresh = () => join(root, 'dist.fresh');

function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Every file below a folder with its text. */
function read(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

const OLD = { 'index.html': 'old', 'pl/index.html': 'old', 'gone/index.html': 'old' };
const NEW = { 'index.html': 'new', 'pl/index.html': 'new', 'uk/index.html': 'new' };

describe('when a build is finished', () => {
  test('readers get the new site whole: no page of the old one is left', () => {
    write(dist(), OLD);
    write(fresh(), NEW);
    swapFolder(fresh(), dist());
    expect(read(dist())).toEqual(NEW);
  });

  test('nothing but the site stands in the project', () => {
    write(dist(), OLD);
    write(fresh(), NEW);
    swapFolder(fresh(), dist());
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('the first one needs no older site', () => {
    write(fresh(), NEW);
    swapFolder(fresh(), dist());
    expect(read(dist())).toEqual(NEW);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('what an interrupted build left behind is cleared away', () => {
    write(dist(), OLD);
    write(`${dist()}.old`, { 'index.html': 'older', 'ancient/index.html': 'older' });
    write(fresh(), NEW);
    swapFolder(fresh(), dist());
    expect(read(dist())).toEqual(NEW);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('one site after another takes the place of the last', () => {
    for (const name of ['one', 'two', 'three']) {
      write(fresh(), { 'index.html': name, [`${name}.html`]: name });
      swapFolder(fresh(), dist());
      expect(read(dist())).toEqual({ 'index.html': name, [`${name}.html`]: name });
    }
  });
});

describe('after a build that was stopped in the middle', () => {
  test('a site that stood aside at that moment is back in its place', () => {
    write(`${dist()}.old`, OLD);
    recoverFolder(dist());
    expect(read(dist())).toEqual(OLD);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('a site that is in its place stays', () => {
    write(dist(), NEW);
    write(`${dist()}.old`, OLD);
    recoverFolder(dist());
    expect(read(dist())).toEqual(NEW);
  });

  test('half of a site goes when it is a day old, and nothing else goes', () => {
    const day = 24 * 60 * 60 * 1000;
    for (const name of ['dist.abc123', 'dist.copy', 'distant']) write(join(root, name), OLD);
    recoverFolder(dist(), Date.now() + day / 2);
    expect(readdirSync(root)).toHaveLength(3);
    recoverFolder(dist(), Date.now() + 2 * day);
    expect(readdirSync(root)).toEqual(['dist.copy', 'distant']);
  });
});

describe('a build that is killed while sites change places', () => {
  /** One site after another takes the place of the last, each with its number in every file, until it is killed. */
  const SWAPS = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { swapFolder } from ${JSON.stringify(join(import.meta.dirname, '../../src/output/swap.ts'))};
    for (let site = 0; ; site += 1) {
      mkdirSync('fresh');
      for (let file = 0; file < 40; file += 1) writeFileSync('fresh/' + file, String(site));
      swapFolder('fresh', process.cwd() + '/dist');
      if (site === 3) process.stdout.write('running');
    }`;

  test('leaves one of them whole, in its place or beside it, from where the next build takes it', async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      rmSync(root, { recursive: true });
      mkdirSync(root);
      const build = spawn(process.execPath, ['--input-type=module', '-e', SWAPS], { cwd: root, stdio: 'pipe' });
      const ended = once(build, 'exit');
      await once(build.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, turn * 3));
      build.kill('SIGKILL');
      await ended;
      expect(existsSync(dist()) || existsSync(`${dist()}.old`)).toBe(true);
      recoverFolder(dist());
      const files = Object.values(read(dist()));
      expect([turn, files.length, new Set(files).size]).toEqual([turn, 40, 1]);
    }
  });
});

describe('when the new site cannot be put in place', () => {
  test('the old one is kept whole, and the fault is told', () => {
    write(dist(), OLD);
    expect(() => swapFolder(fresh(), dist())).toThrow();
    expect(read(dist())).toEqual(OLD);
  });
});
