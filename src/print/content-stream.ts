/**
 * The content of a page as Typst writes it, in fewer words: each line of text sets its colour only where that changes, its
 * place without saving and restoring the state, and its strings byte by byte. The page looks the same.
 *
 * @see ISO 32000-1, 7.3.4.2 (literal strings), 8.4.4 (graphics state), 9.4 (text objects)
 */
export function shortContent(content: string): string {
  let colour = '';
  return piecesOf(content)
    .map((piece) => (piece.startsWith('(') ? byteByByte(piece) : withoutHex(shortNumbers(piece))))
    .join('')
    .replace(LINE_OF_TEXT, (_all, x: string, y: string, fill: string, font: string, shown: string) => {
      const set = fill === colour ? '' : `/c0 cs ${fill} scn\n`;
      colour = fill;
      return `${set}BT ${font} Tf ${tenths(x)} ${tenths(y)} Td ${shown} ET`;
    })
    .replaceAll(/\/(\w+) <<\s+(\/MCID \d+)\s+(?:(\/Lang \(\w+\))\s+)?>> BDC/g, '/$1<<$2$3>>BDC');
}

/** A line of text in a state of its own: place, colour, face and size, then the glyphs. */
const LINE_OF_TEXT =
  /q\n1 0 0 -1 (\S+) (\S+) cm\n\/c0 cs\n(\S+ \S+ \S+) scn\nBT\n0 Tr\n(\/f\d+ \S+) Tf\n1 0 0 -1 0 0 Tm\n(\[(?:\((?:[^()\\]|\\[^])*\)|[-\d. ])*\] TJ|\((?:[^()\\]|\\[^])*\) Tj)\nET\nQ/g;

/** A place to a tenth of a point, a thirtieth of a millimetre. */
const tenths = (place: string) => String(Math.round(Number(place) * 10) / 10);

const shortNumbers = (piece: string) => piece.replace(/(\.\d\d)\d+/g, '$1').replace(/\.0+(?=\s)/g, '');

/** Strings that Typst writes in hexadecimal, byte by byte; what a mark says of itself stays as it is. */
const withoutHex = (piece: string) =>
  piece.replace(/(?<!\/\w+\s*|<)<([0-9A-F]{4,})>(?!>)/g, (_all, hex: string) =>
    literal(Buffer.from(hex, 'hex').toString('latin1')),
  );

/** Strings and what stands between them, in order. Brackets that match may stand in a string as they are. */
function piecesOf(content: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === ')') {
      const isEdge = (sign === '(' && depth === 0) || (sign === ')' && depth === 1);
      depth += sign === '(' ? 1 : -1;
      if (!isEdge) continue;
      const end = sign === '(' ? at : at + 1;
      pieces.push(content.slice(start, end));
      start = end;
    }
  }
  pieces.push(content.slice(start));
  return pieces;
}

/** Signs that must not stand in a string as they are. */
const ESCAPED: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r' };

const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string whose bytes stand as they are, where they may. */
function byteByByte(string: string): string {
  const bytes = string
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[^])/g, (_all, sign: string) =>
      /^[0-7]/.test(sign) ? String.fromCharCode(parseInt(sign, 8)) : (NAMED[sign] ?? sign),
    );
  return literal(bytes);
}

const literal = (bytes: string) => `(${bytes.replace(/[()\\\r]/g, (sign) => ESCAPED[sign] ?? sign)})`;
