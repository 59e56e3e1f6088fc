/**
 * A pack is all files of the site in one language, as one file. Unpacked from gzip it holds: the length of the table of
 * contents (four bytes, big-endian), the table (JSON, UTF-8), then the bytes of the files, one after another.
 * Stylesheets, which stand inline in hundreds of pages, are in the table once; a page holds their number between two
 * SEPARATORs.
 */

/** The present form. A worker that meets another one takes the pack for unreadable. */
const FORMAT = 1;

/** A sign that no HTML page may contain. */
const SEPARATOR = '\u0001';

export interface PackedFile {
  /** Path from the root of the site, without a query: `/uk/procedures/pesel-number/`. */
  path: string;
  headers: Record<string, string>;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Table {
  format: number;
  styles: string[];
  headers: Record<string, string>[];
  /** Path, number of its headers, length in bytes. */
  files: [path: string, headers: number, length: number][];
}

/** Files as the bytes of a pack, before compression. The same files give the same bytes. */
export function writePack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const styles: string[] = [];
  const headers: string[] = [];
  const packed = files.map((file) => ({
    ...file,
    bytes: isPage(file.headers) ? withoutStyles(file.bytes, styles) : file.bytes,
  }));
  const table: Table = {
    format: FORMAT,
    files: packed.map((file) => [file.path, numberOf(JSON.stringify(file.headers), headers), file.bytes.length]),
    headers: headers.map((text) => JSON.parse(text) as Record<string, string>),
    styles,
  };
  const head = new TextEncoder().encode(JSON.stringify(table));
  const pack = new Uint8Array(4 + head.length + packed.reduce((sum, { bytes }) => sum + bytes.length, 0));
  new DataView(pack.buffer).setUint32(0, head.length);
  pack.set(head, 4);
  let offset = 4 + head.length;
  for (const { bytes } of packed) {
    pack.set(bytes, offset);
    offset += bytes.length;
  }
  return pack;
}

export interface Pack {
  paths: string[];
  /** A file as it was packed; null where the pack has none of that path. */
  file(path: string): PackedFile | null;
}

/**
 * Opens the bytes of a pack.
 *
 * @throws Error when they are cut off, or in another form than this code reads.
 */
export function readPack(pack: Uint8Array<ArrayBuffer>): Pack {
  const start = 4 + new DataView(pack.buffer, pack.byteOffset).getUint32(0);
  const table = JSON.parse(new TextDecoder().decode(pack.subarray(4, start))) as Table;
  if (table.format !== FORMAT) throw new Error(`A pack of form ${table.format}: this code reads form ${FORMAT}.`);
  const places = new Map<string, { headers: Record<string, string>; bytes: Uint8Array<ArrayBuffer> }>();
  let offset = start;
  for (const [path, headers, length] of table.files) {
    places.set(path, { headers: table.headers[headers] ?? {}, bytes: pack.subarray(offset, offset + length) });
    offset += length;
  }
  if (offset !== pack.length) throw new Error(`The pack has ${pack.length} bytes in the place of ${offset}.`);
  return {
    paths: [...places.keys()],
    file(path) {
      const place = places.get(path);
      if (!place) return null;
      const { headers, bytes } = place;
      return { path, headers, bytes: isPage(headers) ? withStyles(bytes, table.styles) : bytes };
    },
  };
}

const isPage = (headers: Record<string, string>) => headers['Content-Type']?.startsWith('text/html') === true;

function withoutStyles(bytes: Uint8Array<ArrayBuffer>, styles: string[]): Uint8Array<ArrayBuffer> {
  const html = new TextDecoder().decode(bytes);
  if (html.includes(SEPARATOR)) throw new Error('A page holds the sign that stands for stylesheets in a pack.');
  return new TextEncoder().encode(
    html.replace(
      /<style>([^]*?)<\/style>/g,
      (_, css: string) => `<style>${SEPARATOR}${numberOf(css, styles)}${SEPARATOR}</style>`,
    ),
  );
}

function withStyles(bytes: Uint8Array<ArrayBuffer>, styles: readonly string[]): Uint8Array<ArrayBuffer> {
  const [first = '', ...rest] = new TextDecoder().decode(bytes).split(SEPARATOR);
  // Every second piece is a number.
  return new TextEncoder().encode(
    first + rest.map((piece, at) => (at % 2 === 0 ? (styles[Number(piece)] ?? '') : piece)).join(''),
  );
}

/** Place of a text in a list, to which it is added if it is new. */
function numberOf(text: string, list: string[]): number {
  const found = list.indexOf(text);
  return found >= 0 ? found : list.push(text) - 1;
}
