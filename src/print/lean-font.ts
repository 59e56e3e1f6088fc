/** What only some readers of fonts need, and no reader of a PDF: the names of glyphs and of the face. */
const SPARE_TABLES = new Set(['name', 'post']);

/**
 * A TrueType font without the tables that a PDF does not need.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/otff (table directory)
 */
export function leanFont(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_one, at) => {
    const entry = 12 + at * 16;
    const start = font.readUInt32BE(entry + 8);
    const bytes = font.subarray(start, start + font.readUInt32BE(entry + 12));
    return { head: font.subarray(entry, entry + 8), name: font.toString('latin1', entry, entry + 4), bytes };
  }).filter(({ name }) => !SPARE_TABLES.has(name));
  const highest = 2 ** Math.floor(Math.log2(tables.length));
  const header = Buffer.alloc(12 + tables.length * 16);
  font.copy(header, 0, 0, 4);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(highest * 16, 6);
  header.writeUInt16BE(Math.log2(highest), 8);
  header.writeUInt16BE((tables.length - highest) * 16, 10);
  let offset = header.length;
  const parts: Buffer[] = [header];
  for (const [at, { head, bytes }] of tables.entries()) {
    head.copy(header, 12 + at * 16);
    header.writeUInt32BE(offset, 12 + at * 16 + 8);
    header.writeUInt32BE(bytes.length, 12 + at * 16 + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}
