/** Licences under which a picture may stand here. `source`: the licence wants the address from which it was taken. */
export const PICTURE_LICENCES = {
  'cc-by-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', source: true },
  'cc-by-sa-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/', source: true },
  'cc0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', source: true },
  /** Made for the city, which may use it. */
  city: { name: null, url: null, source: false },
} as const;

export type PictureLicence = keyof typeof PICTURE_LICENCES;

/** Formats in which editors give pictures, with the ends of the names of their files. */
export const PICTURE_ENDS = { jpeg: ['jpg', 'jpeg'], png: ['png'], webp: ['webp'] } as const;

export type PictureFormat = keyof typeof PICTURE_ENDS;

/** The name of a file in `content/pictures/`: English words joined with hyphens, and the format. */
export const PICTURE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.(jpe?g|png|webp)$/;

/** A picture is shown about as wide as a column of text; a phone with a sharp screen shows twice as many pixels. */
export const PICTURE_LEAST_WIDTH = 800;
export const PICTURE_LEAST_HEIGHT = 400;

/** More is of no use to readers, and stays in the history of the repository for ever. */
export const PICTURE_MOST_BYTES = 6 * 1024 * 1024;

/** Widths in pixels in which browsers find a picture; the first is that of paper too. */
const WIDTHS = [480, 800, 1280];

/** Of two photographs AVIF took a third fewer bytes than JPEG at a like quality, WebP up to a fifth; every browser shows JPEG. */
export const WRITTEN_FORMATS = ['avif', 'jpg'] as const;

export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

/** Changes with whatever makes other bytes of the same picture: addresses carry its digest, and browsers keep them. */
export const PICTURE_RECIPE = 'sharp 0.35.5, avif 52/3, jpeg 72 mozjpeg';

/** A picture as it stands in `content/pictures/`. */
export interface PictureFile {
  /** In pixels, as it is shown: cameras turn pictures by a note in the file. */
  width: number;
  height: number;
  /** Of its bytes and of `PICTURE_RECIPE`, 16 characters. */
  digest: string;
}

/** The widths in which a picture is written; none is larger than it is. */
export const writtenWidths = (width: number): number[] => WIDTHS.filter((one) => one <= width);

/** The address of a written picture: `/pictures/0123456789abcdef-800.avif`. */
export const pictureAddress = (digest: string, width: number, format: WrittenFormat): string =>
  `/pictures/${digest}-${width}.${format}`;

/** The addresses of written pictures that stand in a text, each once. */
export const pictureAddressesIn = (text: string): string[] => [
  ...new Set(text.match(/\/pictures\/[0-9a-f]{16}-\d+\.(?:avif|jpg)/g)),
];

/** What an address names; null where it is none of a picture. */
export function pictureAt(address: string): { digest: string; width: number; format: WrittenFormat } | null {
  const [, digest, width, end] = /^\/pictures\/([0-9a-f]{16})-(\d+)\.(\w+)$/.exec(address) ?? [];
  const format = WRITTEN_FORMATS.find((one) => one === end);
  if (digest === undefined || format === undefined || !WIDTHS.includes(Number(width))) return null;
  return { digest, width: Number(width), format };
}
