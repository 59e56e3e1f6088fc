import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import type { Files } from './memory-folder.ts';

/** The content of this very repository, and what tells Sveltia that it is one. */
export const REPOSITORY: Files = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  ...Object.fromEntries(
    readdirSync('content', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath !== join('content', 'pictures'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  ),
};

/** Lines that differ from the repository, as “path −line” and “path +line”. */
export function changedLines(now: Files, before: Files = REPOSITORY): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((path) =>
    before[path] === now[path]
      ? []
      : diffLines(before[path] ?? '', now[path] ?? '').flatMap(({ added, removed, value }) =>
          added || removed
            ? value
                .replace(/\n$/, '')
                .split('\n')
                .map((line) => `${path} ${added ? '+' : '−'}${line}`)
            : [],
        ),
  );
}
