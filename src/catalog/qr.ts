import sharp from 'sharp';
import { encode, renderSVG } from 'uqr';

/** Quiet zone in modules, as the standard asks. @see ISO/IEC 18004 */
const BORDER = 4;
/** Pixels for a module: 8 print sharply at 3 cm. */
const SCALE = 8;

/** A QR code as SVG. Correction level M: a quarter of a smudged print may be lost. */
export const qrSvg = (text: string): string => renderSVG(text, { ecc: 'M', border: BORDER, pixelSize: SCALE });

/** The same code as a PNG of black and white. */
export async function qrPng(text: string): Promise<Buffer> {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER });
  const pixels = Buffer.from(data.flat().map((dark) => (dark ? 0 : 255)));
  return sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize(size * SCALE, size * SCALE, { kernel: 'nearest' })
    .png({ palette: true, colours: 2 })
    .toBuffer();
}
