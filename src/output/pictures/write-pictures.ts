import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pictureAddressesIn, pictureAt } from '../../domain/picture.ts';
import { PICTURES, readPictureFiles } from '../../schemas/picture-files.ts';
import type { BuiltPage } from '../pages.ts';
import { encodeOnce, type Written } from './encode.ts';

/** Open data that names pictures. */
const OPEN_DATA = ['api/places.json'];

/**
 * Writes the pictures that finished pages and open data name, in the widths and formats that they name. Those of drafts, and
 * files that nobody shows, stay where they are. Gives back their number.
 *
 * @throws Error that names the file, when one cannot be read.
 */
export async function writePictures(root: string, outputFolder: string, pages: readonly BuiltPage[]): Promise<number> {
  const data = OPEN_DATA.map((file) => join(outputFolder, file)).filter((file) => existsSync(file));
  const texts = [...pages.map(({ html }) => html), ...data.map((file) => readFileSync(file, 'utf8'))];
  const named = new Set(texts.flatMap(pictureAddressesIn));
  if (named.size === 0) return 0;
  const find = pictureFinder(root);
  // One by one: the encoder of AVIF uses all processors for each.
  for (const address of [...named].toSorted()) {
    const written = find(address);
    if (!written) throw new Error(`A page names ${address}, and no file in ${PICTURES} makes it.`);
    const file = join(outputFolder, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await encodeOnce(written));
  }
  return named.size;
}

/** Finds the file in `content/pictures/` below a root from which an address is written. */
export function pictureFinder(root: string): (address: string) => Written | undefined {
  const folder = join(root, PICTURES);
  const files = new Map(readPictureFiles(folder).map(([name, { digest }]) => [digest, join(folder, name)]));
  return (address) => {
    const at = pictureAt(address);
    const path = at ? files.get(at.digest) : undefined;
    return at && path !== undefined ? { ...at, path } : undefined;
  };
}
