import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files that belong together, all or none: into a hidden folder first, then in one move to their place. `target`
 * is the folder or the single file that appears; all paths are from the root.
 *
 * @throws Error when the target exists already.
 */
export function writeWhole(root: string, target: string, files: ReadonlyMap<string, string>): void {
  const place = join(root, target);
  if (existsSync(place)) throw new Error(`${target} exists already.`);
  mkdirSync(dirname(place), { recursive: true });
  // The checks and the live view leave out what begins with a dot.
  const staged = mkdtempSync(join(dirname(place), '.new-'));
  try {
    for (const [file, text] of files) writeFileSync(join(staged, basename(file)), text);
    renameSync(files.has(target) ? join(staged, basename(target)) : staged, place);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}
