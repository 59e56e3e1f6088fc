import { getEntry } from 'astro:content';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import {
  PICTURE_LICENCES,
  pictureAddress,
  writtenWidths,
  type PictureFile,
  type WrittenFormat,
} from '../domain/picture.ts';
import { formatDate } from '../i18n/format.ts';
import type { PictureData } from '../schemas/picture.ts';

/** A photograph as a page shows it. */
export interface ShownPicture {
  alt: string;
  /** The language of the description: Polish where a translation is missing. */
  altLocale: Locale;
  /** In pixels, of the file that is largest. */
  width: number;
  height: number;
  /** For browsers that know AVIF, and for all: addresses with their widths. */
  avif: string;
  jpeg: string;
  /** For browsers that know of no widths. */
  plain: string;
  author: string;
  /** Null for what was made for the city. */
  licence: { name: string; url: string } | null;
  source: string | null;
  taken: string | null;
}

/** The words in which something is described, by language. */
type Described = Partial<Record<Locale, { alt?: string | undefined }>>;

/**
 * The photograph of a place, an event or news in a language; null where it has none.
 *
 * @throws Error where the file is not there, or has no description.
 */
export async function showPicture(
  picture: PictureData | undefined,
  words: Described,
  locale: Locale,
): Promise<ShownPicture | null> {
  if (picture === undefined) return null;
  const file = await pictureFileOf(picture);
  const own = words[locale]?.alt;
  const alt = own ?? words[SOURCE_LOCALE]?.alt;
  if (alt === undefined) throw new Error(`${picture.file} has no description. Run "npm run content -- check".`);
  const widths = writtenWidths(file.width);
  const { address, width, height } = largestOf(file);
  const { name, url } = PICTURE_LICENCES[picture.licence];
  const addresses = (format: WrittenFormat) =>
    widths.map((width) => `${pictureAddress(file.digest, width, format)} ${width}w`).join(', ');
  return {
    alt,
    altLocale: own === undefined ? SOURCE_LOCALE : locale,
    width,
    height,
    avif: addresses('avif'),
    jpeg: addresses('jpg'),
    plain: widths[1] === undefined ? address : pictureAddress(file.digest, widths[1], 'jpg'),
    author: picture.author,
    licence: name === null ? null : { name, url },
    source: picture.source ?? null,
    taken: picture.taken === undefined ? null : formatDate(picture.taken, locale),
  };
}

/** The largest file that is written of a picture, for all browsers. */
export function largestOf({ width, height, digest }: PictureFile): { address: string; width: number; height: number } {
  const largest = writtenWidths(width).at(-1) ?? width;
  return {
    address: pictureAddress(digest, largest, 'jpg'),
    width: largest,
    height: Math.round((height * largest) / width),
  };
}

/** @throws Error where the file is not there. */
export async function pictureFileOf({ file }: PictureData): Promise<PictureFile> {
  const entry = await getEntry('pictures', file);
  if (!entry) throw new Error(`There is no picture content/pictures/${file}. Run "npm run content -- check".`);
  return entry.data;
}
