import { existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that shrink; pictures, PDFs, packs and Pagefind's chunks are compressed already. */
const SHRINKS = /\.(?:html|js|json|geojson|csv|txt|xml|webmanifest|svg)$/;

/** Smaller ones fit into one packet anyway. */
const LEAST_BYTES = 1024;

/** So many files at a time: as many as Node compresses beside each other. */
const AT_ONCE = 4;

const FORMS = [
  {
    end: '.br',
    packed: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
  },
  { end: '.gz', packed: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
] as const;

/**
 * Writes the compressed forms of a site beside its files, for servers that send them as they are. What an earlier
 * release has the same is taken from there. Gives back the number of files that have such forms, and how many were
 * compressed anew.
 */
export async function compressFiles(folder: string, earlier: string | null): Promise<{ files: number; anew: number }> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SHRINKS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const counts = { files: 0, anew: 0 };
  const waiting = names.values();
  const work = async () => {
    for (const name of waiting) {
      const bytes = readFileSync(join(folder, name));
      if (bytes.length < LEAST_BYTES) continue;
      counts.files += 1;
      if (earlier !== null && takeOver(join(earlier, name), join(folder, name), bytes)) continue;
      counts.anew += 1;
      for (const { end, packed } of FORMS) writeFileSync(join(folder, name + end), await packed(bytes));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return counts;
}

/** Gives the compressed forms of a file to the same file of a newer release. False where they differ. */
function takeOver(earlier: string, newer: string, bytes: Buffer): boolean {
  const isThere = [earlier, ...FORMS.map(({ end }) => earlier + end)].every((path) => existsSync(path));
  if (!isThere || !readFileSync(earlier).equals(bytes)) return false;
  for (const { end } of FORMS) linkSync(earlier + end, newer + end);
  return true;
}
