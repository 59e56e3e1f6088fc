import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { PICTURE_NAME, PICTURE_RECIPE, type PictureFile } from '../domain/picture.ts';
import { pictureHeader } from '../domain/picture-header.ts';
import { CONTENT_FILES, type ContentChange } from './content-files.ts';

/** Where editors put pictures, from the root of the project. */
export const PICTURES = join('content', 'pictures');

/** What pages know of a picture: its size, and the digest by which its written files are called. */
export const pictureFile = z.strictObject({
  width: z.int(),
  height: z.int(),
  digest: z.string(),
}) satisfies z.ZodType<PictureFile>;

/** A picture on the disk; null where the file is none that the site can show. */
export function readPictureFile(path: string): PictureFile | null {
  const bytes = readFileSync(path);
  const header = pictureHeader(bytes);
  if (header === null) return null;
  const digest = createHash('sha256').update(PICTURE_RECIPE).update(bytes).digest('hex').slice(0, 16);
  return { width: header.width, height: header.height, digest };
}

/** The pictures of a folder by the names of their files, in order. */
export function readPictureFiles(folder: string): [name: string, picture: PictureFile][] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => PICTURE_NAME.test(name) && lstatSync(join(folder, name)).isFile());
  return names.toSorted().flatMap((name) => {
    const picture = readPictureFile(join(folder, name));
    return picture ? [[name, picture]] : [];
  });
}

/** Loads sizes and digests of `content/pictures/`; the live view has it called for each changed file of the content. */
export const pictureFiles: Loader = {
  name: CONTENT_FILES,
  load: async ({ store, parseData, refreshContextData }) => {
    const change = refreshContextData as Partial<ContentChange> | undefined;
    if (change?.file !== undefined && !change.file.startsWith(PICTURES + sep)) return;
    store.clear();
    for (const [id, picture] of readPictureFiles(PICTURES)) {
      store.set({ id, data: await parseData({ id, data: { ...picture } }) });
    }
  },
};
