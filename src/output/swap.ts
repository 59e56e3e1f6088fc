import { existsSync, renameSync, rmSync } from 'node:fs';

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
