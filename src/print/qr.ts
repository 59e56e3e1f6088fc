import { encode } from 'uqr';
import type { Code } from './typst.ts';

/**
 * A QR code of level M as Typst code: a picture of one pixel a module, with a quiet zone of four.
 *
 * @throws Error when the text is longer than a sheet can carry in a code that a phone reads easily.
 */
export function qrCode(text: string, longest = 200): Code {
  if (text.length > longest)
    throw new Error(`"${text}" has ${text.length} characters, a printed code at most ${longest}.`);
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const pixels = data.flat().map((isDark) => (isDark ? 0 : 255));
  return `(size: ${size}, pixels: bytes((${pixels.join(',')})))`;
}
