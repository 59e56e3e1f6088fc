import { deflateSync, inflateSync } from 'node:zlib';
import { shortContent } from './content-stream.ts';
import { leanFont } from './lean-font.ts';
import { ENCODING, ENCODING_KEYS, shortenCodes } from './short-codes.ts';

/**
 * A PDF of Typst’s, made smaller: what is not a stream goes into one compressed object stream, streams without a
 * filter are compressed, pages and faces lose what nobody sees. Tags, which are most of an accessible file, shrink to a fifth.
 *
 * @see ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference streams)
 * @throws Error when the file does not have the form that Typst gives it.
 */
export function packPdf(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const { objects, trailer } = readObjects(text);
  const isStream = (body: string) => body.endsWith('endstream');
  const plain = objects.filter(({ body }) => !isStream(body));
  const streams = objects.flatMap(({ number, body }) => {
    if (!isStream(body)) return [];
    const found = unpacked(body);
    return [{ number, body, keys: found?.keys ?? null, content: found ? lean(found.content, found.keys) : '' }];
  });
  const encoding = Math.max(...objects.map(({ number }) => number)) + 1;
  const isShort = shortenCodes(plain, streams, encoding);
  const size = encoding + 3;
  const container = size - 2;
  const parts = [text.slice(0, text.indexOf('\n', text.indexOf('\n') + 1) + 1)];
  let length = parts[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  const add = (number: number, body: string) => {
    offsets.set(number, length);
    const part = `${number} 0 obj\n${body}\nendobj\n`;
    parts.push(part);
    length += part.length;
  };
  for (const { number, body, keys, content } of streams) add(number, keys === null ? body : stream(keys, content));
  if (isShort) add(encoding, stream(ENCODING_KEYS, ENCODING));

  const index: string[] = [];
  let inside = '';
  for (const { number, body } of plain) {
    index.push(`${number} ${inside.length}`);
    inside += `${folded(body)}\n`;
  }
  const head = `${index.join(' ')}\n`;
  add(container, stream(`/Type /ObjStm /N ${plain.length} /First ${head.length}`, head + inside));

  const rows = Buffer.alloc(size * ROW);
  const row = (number: number, type: number, field: number, last: number) => {
    rows.writeUInt8(type, number * ROW);
    rows.writeUInt32BE(field, number * ROW + 1);
    rows.writeUInt16BE(last, number * ROW + 5);
  };
  const start = length;
  for (const [number, offset] of offsets) row(number, 1, offset, 0);
  for (const [position, { number }] of plain.entries()) row(number, 2, container, position);
  row(size - 1, 1, start, 0);
  row(0, 0, 0, 65_535);
  const keys = `/Type /XRef /Size ${size} /W [1 4 2] /DecodeParms << /Predictor 12 /Columns ${ROW} >> ${trailer}`;
  add(size - 1, stream(keys, asDifferences(rows)));
  return Buffer.from(`${parts.join('')}startxref\n${start}\n%%EOF`, 'latin1');
}

/** Bytes of one entry of a cross-reference stream. */
const ROW = 7;

/** Rows as differences from the row above (the PNG predictor “up”): counting numbers become the same bytes. */
function asDifferences(rows: Buffer): string {
  const out: number[] = [];
  for (let at = 0; at < rows.length; at += ROW) {
    out.push(2);
    for (let byte = at; byte < at + ROW; byte += 1) out.push(((rows[byte] ?? 0) - (rows[byte - ROW] ?? 0)) & 0xff);
  }
  return Buffer.from(out).toString('latin1');
}

/**
 * An object without the indents that only people need, without types that its place tells, without the words of a heading
 * that its tag repeats, and with places of a tenth of a point. Strings stay as they are, and so does an object with nested ones.
 */
function folded(body: string): string {
  if (/\([^)]*\(/.test(body)) return body;
  const parts = body.split(/(\((?:[^()\\]|\\[\s\S])*\))/);
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?(<<|>>|\[|\]|\/) ?/g, '$1')
            .replace(/\/Type\/(?:StructElem|Annot|Action)(?=[/>])/g, '')
            .replace(/\/T ?<FEFF[0-9A-F]*>/g, '')
            .replace(/(\.\d)\d+/g, '$1'),
    )
    .join('');
}

interface PdfObject {
  number: number;
  body: string;
}

/** The objects of a file with a plain cross-reference table, and what its trailer says besides the size. */
function readObjects(text: string): { objects: PdfObject[]; trailer: string } {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
  const listed = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(table));
  if (listed === null) throw new Error('The PDF has no cross-reference table as Typst writes it.');
  const starts = [...(listed[2] ?? '').matchAll(/(\d{10}) \d{5} n/g)]
    .map((match) => Number(match[1]))
    .toSorted((a, b) => a - b);
  const objects = starts.map((start, position): PdfObject => {
    const whole = text.slice(start, starts[position + 1] ?? table);
    const found = /^(\d+) 0 obj\s([\s\S]*?)\s*endobj\s*$/.exec(whole);
    if (found === null) throw new Error(`The PDF has no object at byte ${start}.`);
    return { number: Number(found[1]), body: found[2] ?? '' };
  });
  return { objects, trailer: (listed[3] ?? '').replace(/\/Size\s+\d+/, '').trim() };
}

/** A stream object with a compressed content. */
function stream(keys: string, content: string): string {
  const bytes = deflated(Buffer.from(content, 'latin1')).toString('latin1');
  return `<< ${keys} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

/** Short blocks (`memLevel` 7) fit the lists and lines of these files best. */
const deflated = (content: Buffer): Buffer => deflateSync(content, { level: 9, memLevel: 7 });

/** A stream with its content as it is when unpacked, or null where another filter than the usual one holds it. */
function unpacked(body: string): { keys: string; content: string } | null {
  const at = body.indexOf('stream');
  const keys = body.slice(0, at);
  const start = body.indexOf('\n', at) + 1;
  // The bytes may end with a line break of their own: only the stated length tells.
  const content = body.slice(start, start + Number(/\/Length\s+(\d+)/.exec(keys)?.[1]));
  const isPacked = keys.includes('/Filter');
  if (isPacked && !/\/Filter\s+\/FlateDecode\s/.test(keys)) return null;
  const own = keys
    .trim()
    .slice(2, -2)
    .replace(/\/Length\s+\d+/, '')
    .replace(/\/Filter\s+\/FlateDecode/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    keys: own,
    content: isPacked ? inflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content,
  };
}

/** A stream without what nobody sees: pages and faces can do with less, all else stays. */
function lean(content: string, keys: string): string {
  if (keys.includes('/Type')) return content;
  if (content.startsWith('\0\u0001\0\0')) return leanFont(Buffer.from(content, 'latin1')).toString('latin1');
  return content.includes(' Tf\n') ? shortContent(content) : content;
}
