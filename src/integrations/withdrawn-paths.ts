import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DATA_FILE, KINDS } from '../domain/kind.ts';
import { documentPath } from '../routing/urls.ts';

/**
 * Paths, without their language, of withdrawn documents: their pages stay, but no search engine is led to them. Of the
 * content only what may be withdrawn is read, as this is asked before anything else begins.
 */
export const withdrawnPaths = (root: string): string[] =>
  KINDS.flatMap((kind) => {
    const folder = join(root, 'content', kind);
    const ids = existsSync(folder) ? readdirSync(folder) : [];
    return ids.filter((id) => isWithdrawn(join(folder, id, DATA_FILE[kind]))).map((id) => documentPath(kind, id));
  });

function isWithdrawn(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8');
    return text.includes('withdrawn') && (parse(text) as { status?: unknown } | null)?.status === 'withdrawn';
  } catch {
    // The checks say what is wrong with it.
    return false;
  }
}
