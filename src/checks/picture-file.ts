import { lstatSync, readFileSync } from 'node:fs';
import { PICTURE_MOST_BYTES } from '../domain/picture.ts';
import { pictureHeader, type PictureHeader } from '../domain/picture-header.ts';

/** A file in `content/pictures/`. */
export interface ContentPicture {
  /** Path from the root of the project. */
  file: string;
  name: string;
  bytes: number;
  /** Null where it is no picture that the site can show; unknown too where the file is too large to be read. */
  header: PictureHeader | null;
}

/** Reads what the checks want to know of a picture. Nothing throws. */
export function readPicture(path: string, file: string): ContentPicture {
  const stat = lstatSync(path);
  const isReadable = stat.isFile() && stat.size <= PICTURE_MOST_BYTES;
  return {
    file,
    name: file.slice(file.lastIndexOf('/') + 1),
    bytes: stat.size,
    header: isReadable ? pictureHeader(readFileSync(path)) : null,
  };
}
