import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SOURCES = ['src', 'locales', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies what a build needs into a folder of its own, where a bench may change it; the packages are shared. `isWanted`
 * chooses among the paths of `content/`, below the root of the project.
 */
export function copyProject(isWanted: (path: string) => boolean = () => true): string {
  const root = mkdtempSync(join(tmpdir(), 'open-krakow-bench-'));
  for (const name of SOURCES) cpSync(name, join(root, name), { recursive: true });
  cpSync('content', join(root, 'content'), { recursive: true, filter: (path) => isWanted(path) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}
