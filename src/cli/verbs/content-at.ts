import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent, type ContentTree } from '../../checks/content-tree.ts';
import { UsageError } from './verb.ts';

/** What a change is compared with when nothing is named: where the branch left `main`, or the last commit. */
export function defaultBase(root: string): string {
  const base = git(root, ['merge-base', 'HEAD', 'main']);
  const head = git(root, ['rev-parse', 'HEAD']);
  return base.status === 0 && base.stdout.trim() !== head.stdout.trim() ? base.stdout.trim() : 'HEAD';
}

/**
 * The content as it was in a commit.
 *
 * @throws UsageError when Git does not know the commit.
 */
export function contentAt(root: string, base: string): ContentTree {
  if (git(root, ['rev-parse', '--verify', '--quiet', `${base}^{commit}`]).status !== 0)
    throw new UsageError(`Git knows no commit "${base}" here.`);
  const folder = mkdtempSync(join(tmpdir(), 'content-at-'));
  try {
    const archive = spawnSync('git', ['archive', '--output', join(folder, 'content.tar'), base, 'content'], {
      cwd: root,
    });
    const unpacked = spawnSync('tar', ['-xf', 'content.tar'], { cwd: folder });
    if (archive.status !== 0 || unpacked.status !== 0) throw new UsageError(`"${base}" has no content.`);
    return readContent(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function git(root: string, words: string[]): { status: number | null; stdout: string } {
  return spawnSync('git', words, { cwd: root, encoding: 'utf8' });
}
