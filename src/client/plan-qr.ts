import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';
/** Quiet zone in modules, as the standard asks. @see ISO/IEC 18004 */
const BORDER = 4;

/** A QR code of a text as a picture with a name. */
export function qrPicture(text: string, name: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', name);
  picture.setAttribute('shape-rendering', 'crispEdges');
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', String(size));
  ground.setAttribute('height', String(size));
  ground.setAttribute('fill', '#fff');
  const dark = document.createElementNS(SVG, 'path');
  const squares = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  dark.setAttribute('d', squares.join(''));
  dark.setAttribute('fill', '#000');
  picture.append(ground, dark);
  return picture;
}
