import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/open-krakow');

/**
 * The bytes that a former build kept under a name, else those that are made now, and kept. The name tells all that makes the
 * bytes: `pictures/ab/abcd.png`.
 */
export async function keptOrMade(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(FOLDER, name);
  if (existsSync(file)) return readFile(file);
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  // Whole or not at all: two builds may make the same at once, or one may be stopped.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  return made;
}
