import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a build that was stopped leaves behind is cleared away after a day; a younger folder may be another build's. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;

/** Ends of the names of folders that may be incomplete: being built, or being removed. */
const UNFINISHED = /^\w{6}$/;

/**
 * Sets right what a build left behind that was stopped at once: a folder that stands aside is put back in its place, and
 * unfinished folders (`<target>.XXXXXX`) that are old go.
 */
export function recoverFolder(target: string, now = Date.now()): void {
  const old = `${target}.old`;
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  const start = `${basename(target)}.`;
  const isUnfinished = (name: string) => name.startsWith(start) && UNFINISHED.test(name.slice(start.length));
  for (const name of readdirSync(dirname(target)).filter(isUnfinished)) {
    const path = join(dirname(target), name);
    if (now - statSync(path).mtimeMs > LEFTOVER_AGE_MS) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Puts a finished folder in the place of an older one. Readers see the old folder or the new one, never a mixture. Whatever
 * stops the program, `<target>` is whole; only between the two renames is there none, and then the old one stands whole
 * beside it under `<target>.old`, from where `recoverFolder` takes it. Not promised when the machine itself loses power.
 */
export function swapFolder(finished: string, target: string): void {
  const old = `${target}.old`;
  discard(old, target);
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(finished, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  discard(old, target);
}

/** Removes a folder under the name of an unfinished one: half of it must never be taken for a site. */
function discard(folder: string, target: string): void {
  if (!existsSync(folder)) return;
  const half = `${target}.${randomBytes(3).toString('hex')}`;
  renameSync(folder, half);
  rmSync(half, { recursive: true, force: true });
}
