import type { PictureFormat } from './picture.ts';

/** What the first bytes of a picture say of it. */
export interface PictureHeader {
  format: PictureFormat;
  /** In pixels, as it is shown: cameras turn pictures by a note in the file. */
  width: number;
  height: number;
  /** True where the file says where it was taken. */
  hasPosition: boolean;
}

/**
 * Reads the header of a JPEG, PNG or WebP file; null for anything else. Checks and pages need no more of a picture, and need
 * it at once: the encoder (sharp) answers later, and costs more than all else that a check does.
 *
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf (B.2), https://www.w3.org/TR/png-3/#5DataRep, RFC 9649
 */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = jpeg(view) ?? png(view) ?? webp(view);
    return found === null || found.width === 0 || found.height === 0 ? null : found;
  } catch (error) {
    // The file ends before its header does.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const ascii = (view: DataView, at: number, length: number): string =>
  Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('');

/** What cameras note: how the picture is turned, and where it was taken. */
interface Notes {
  isTurned: boolean;
  hasPosition: boolean;
}

const NO_NOTES: Notes = { isTurned: false, hasPosition: false };

const withNotes = (
  format: PictureFormat,
  size: { width: number; height: number },
  { isTurned, hasPosition }: Notes,
): PictureHeader => ({
  format,
  width: isTurned ? size.height : size.width,
  height: isTurned ? size.width : size.height,
  hasPosition,
});

const both = (one: Notes, other: Notes): Notes => ({
  isTurned: one.isTurned || other.isTurned,
  hasPosition: one.hasPosition || other.hasPosition,
});

/** Markers of JPEG that begin a frame: they carry its size. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpeg(view: DataView): PictureHeader | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let notes = NO_NOTES;
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Bytes that only fill.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (isFrame(marker)) {
      return withNotes('jpeg', { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }, notes);
    }
    if (marker === 0xe1) notes = both(notes, ofApplication(view, at + 4, length - 2));
    at += 2 + length;
  }
}

function ofApplication(view: DataView, at: number, length: number): Notes {
  if (ascii(view, at, 4) === 'Exif') return exif(view, at + 6);
  return xmp(ascii(view, at, length));
}

const PNG = [0x89504e47, 0x0d0a1a0a];

function png(view: DataView): PictureHeader | null {
  if (view.getUint32(0) !== PNG[0] || view.getUint32(4) !== PNG[1]) return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  let notes = NO_NOTES;
  for (let at = 8; at + 8 <= view.byteLength;) {
    const length = view.getUint32(at);
    const name = ascii(view, at + 4, 4);
    if (name === 'eXIf') notes = both(notes, exif(view, at + 8));
    if (name === 'iTXt') notes = both(notes, xmp(ascii(view, at + 8, length)));
    at += 12 + length;
  }
  return withNotes('png', size, notes);
}

function webp(view: DataView): PictureHeader | null {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return null;
  let size: { width: number; height: number } | null = null;
  let notes = NO_NOTES;
  for (let at = 12; at + 8 <= view.byteLength;) {
    const name = ascii(view, at, 4);
    const length = view.getUint32(at + 4, true);
    size ??= webpSize(view, name, at + 8);
    if (name === 'EXIF') notes = both(notes, exif(view, at + (ascii(view, at + 8, 4) === 'Exif' ? 14 : 8)));
    if (name === 'XMP ') notes = both(notes, xmp(ascii(view, at + 8, length)));
    at += 8 + length + (length % 2);
  }
  return size && withNotes('webp', size, notes);
}

function webpSize(view: DataView, name: string, at: number): { width: number; height: number } | null {
  const three = (place: number) => view.getUint16(place, true) + (view.getUint8(place + 2) << 16) + 1;
  if (name === 'VP8X') return { width: three(at + 4), height: three(at + 7) };
  if (name === 'VP8 ') {
    return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff };
  }
  if (name !== 'VP8L') return null;
  const bits = view.getUint32(at + 1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

const ORIENTATION = 0x0112;
const POSITION = 0x8825;
const LATITUDE = 2;

/** Notes in the form of TIFF, from a place on. Those that cannot be read say nothing. */
function exif(view: DataView, start: number): Notes {
  const order = ascii(view, start, 2);
  if (order !== 'II' && order !== 'MM') return NO_NOTES;
  const little = order === 'II';
  const entries = (offset: number) => {
    const count = view.getUint16(start + offset, little);
    return Array.from({ length: count }, (_, index) => {
      const at = start + offset + 2 + 12 * index;
      return { tag: view.getUint16(at, little), at: at + 8 };
    });
  };
  try {
    const main = entries(view.getUint32(start + 4, little));
    const turn = main.find(({ tag }) => tag === ORIENTATION);
    const place = main.find(({ tag }) => tag === POSITION);
    return {
      isTurned: turn !== undefined && view.getUint16(turn.at, little) >= 5,
      hasPosition: place !== undefined && entries(view.getUint32(place.at, little)).some(({ tag }) => tag === LATITUDE),
    };
  } catch (error) {
    if (error instanceof RangeError) return NO_NOTES;
    throw error;
  }
}

const xmp = (text: string): Notes => ({ isTurned: false, hasPosition: text.includes('GPSLatitude') });
