import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a build that was stopped leaves behind is cleared away after a day; a younger folder may be another build's. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;

/**
 * Sets right what a build left behind that was stopped at once: a folder that stands aside is put back in its place, and
 * unfinished folders (`<target>.XXXXXX`) that are old go.
 */
export function recoverFolder(target: string, now = Date.now()): void {
  const old = `${target}.old`;
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  const start = `${basename(target)}.`;
  const isUnfinished = (name: string) => name.startsWith(start) && /^\w{6}$/.test(name.slice(start.length));
  for (const name of readdirSync(dirname(target)).filter(isUnfinished)) {
    const path = join(dirname(target), name);
    if (now - statSync(path).mtimeMs > LEFTOVER_AGE_MS) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Puts a finished folder in the place of an older one. Readers see the old folder or the new one, never a mixture; if
 * the program stops in between, the old one stands beside it under `<target>.old`.
 */
export function swapFolder(finished: string, target: string): void {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(finished, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
