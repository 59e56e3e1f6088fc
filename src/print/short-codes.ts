/** The keys and the content of an encoding in which one byte is one glyph. */
export const ENCODING_KEYS =
  '/Type /CMap /CMapName /Byte /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /WMode 0';
export const ENCODING = cmap('Byte', 1, '1 begincidrange\n<00> <FF> 0\nendcidrange');

interface Numbered {
  number: number;
  body: string;
}

interface Unpacked {
  /** Null for a stream that stays as it is. */
  keys: string | null;
  content: string;
}

/**
 * Gives each glyph one byte instead of two, where no face has more than 256 of them: `objects` and `streams` are changed,
 * and the faces name the encoding with the given object number. False, and nothing changed, where there are more.
 *
 * @see ISO 32000-1, 9.7.5 (CMaps) and 9.10.3 (ToUnicode CMaps)
 */
export function shortenCodes(objects: Numbered[], streams: Unpacked[], encoding: number): boolean {
  const pages = streams.filter(
    ({ keys, content }) => keys !== null && !keys.includes('/Type') && / Tf[\s ]/.test(content),
  );
  const shorter = pages.map(({ content }) => withOneByte(content));
  const tables = streams.filter(
    ({ keys, content }) => keys?.includes('/CMap') === true && content.includes('beginbfchar'),
  );
  const words = tables.map(({ content }) => shortTable(content));
  if (shorter.includes(null) || words.includes(null)) return false;
  for (const [at, page] of pages.entries()) page.content = shorter[at] ?? page.content;
  for (const [at, table] of tables.entries()) table.content = words[at] ?? table.content;
  for (const one of objects) one.body = one.body.replace(/\/Encoding\s*\/Identity-H/, `/Encoding ${encoding} 0 R`);
  return true;
}

const STRINGS = /\((?:[^()\\]|\\[^])*\)/g;

/** The content of a page whose strings hold the low bytes only; null where a high byte says something. */
function withOneByte(content: string): string | null {
  let isPossible = true;
  const short = content.replace(/\[(?:\((?:[^()\\]|\\[^])*\)|[-\d. ])*\] TJ|\((?:[^()\\]|\\[^])*\) Tj/g, (shown) =>
    shown.replace(STRINGS, (string) => {
      const bytes = string.slice(1, -1).match(/\\[^]|[^\\]/g) ?? [];
      if (bytes.length % 2 === 1 || bytes.some((byte, at) => at % 2 === 0 && byte !== '\0')) isPossible = false;
      return `(${bytes.filter((_byte, at) => at % 2 === 1).join('')})`;
    }),
  );
  // A string in hexadecimal, which is not read here, would be taken for one of single bytes; what a mark says of itself is none.
  const rest = short.replace(STRINGS, '').replace(/\/\w+\s*<[0-9A-F]*>/g, '');
  return isPossible && !/<[0-9A-F]+>/.test(rest) ? short : null;
}

/** What each code says in Unicode, code by code, as every reader understands it; null where there are more than 256. */
function shortTable(content: string): string | null {
  const said = new Map<number, string>();
  for (const [, code = '', text = ''] of content.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)) {
    said.set(parseInt(code, 16), text);
  }
  const codes = [...said.keys()];
  if (codes.length === 0 || Math.max(...codes) > 255) return null;
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(2, '0');
  const lines = codes.map((code) => `<${hex(code)}> <${said.get(code)}>`);
  const blocks: string[] = [];
  // A block holds a hundred lines at most.
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return cmap('Said', 2, blocks.join('\n'));
}

function cmap(name: string, type: 1 | 2, entries: string): string {
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> def',
    `/CMapName /${name} def`,
    `/CMapType ${type} def`,
    '/WMode 0 def',
    '1 begincodespacerange\n<00> <FF>\nendcodespacerange',
    entries,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end\nend',
  ].join('\n');
}
