import sharp from 'sharp';
import { keptOrMade } from '../kept-file.ts';
import type { WrittenFormat } from '../../domain/picture.ts';

/** A picture that is written: from which file, and in which form. */
export interface Written {
  path: string;
  /** Of the file and the recipe; see `domain/picture.ts`. */
  digest: string;
  width: number;
  format: WrittenFormat;
}

/**
 * A picture as it is shown, upright, in a width in pixels. Nothing of what cameras note is in it, no position and no name.
 *
 * @throws Error that names the file, when it cannot be read.
 */
export async function encodePicture({ path, width, format }: Omit<Written, 'digest'>): Promise<Buffer> {
  const upright = sharp(path).autoOrient().resize({ width }).flatten({ background: '#ffffff' });
  // To change what these make, change `PICTURE_RECIPE` too.
  const encoded =
    format === 'avif' ? upright.avif({ quality: 52, effort: 3 }) : upright.jpeg({ quality: 72, mozjpeg: true });
  try {
    return await encoded.toBuffer();
  } catch (error) {
    throw new Error(`${path} cannot be read as a picture: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The same, taken from the cache of former builds where one made it. */
export const encodeOnce = (written: Written): Promise<Buffer> =>
  keptOrMade(`photographs/${written.digest}-${written.width}.${written.format}`, () => encodePicture(written));
