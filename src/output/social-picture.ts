import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { keptOrMade } from './kept-file.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 90;

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/brygada-1918/600SemiBold/Brygada1918_600SemiBold.ttf',
);

/** Paper, the open gate and a line: what every picture shares. */
const GROUND = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="#fffdf9"/>
    <rect y="${HEIGHT - 14}" width="100%" height="14" fill="#0b4a7f"/>
    <g transform="translate(${MARGIN} 70) scale(2)">
      <path d="M3 37V19a17 17 0 0 1 34 0v18h-8V22a9 9 0 0 0-18 0v15z" fill="#a8371f"/>
      <path d="M14 37V23a6 6 0 0 1 12 0v14z" fill="#ffc533"/>
    </g>
  </svg>`,
);

/** What a picture says: the site's name, a title and, under it, the official Polish name. */
export interface SocialPicture {
  siteName: string;
  title: string;
  official: string | null;
}

/** A picture for shared links as PNG, 1200 × 630. */
export async function drawSocialPicture({ siteName, title, official }: SocialPicture): Promise<Buffer> {
  const layers = [
    { input: await line(siteName, 34, '#17212b'), left: MARGIN + 100, top: 95 },
    { input: await line(title, 68, '#17212b', 3), left: MARGIN, top: 230 },
  ];
  if (official !== null && official !== title) {
    layers.push({ input: await line(official, 34, '#4a5560', 1), left: MARGIN, top: 510 });
  }
  return sharp(GROUND).composite(layers).png({ palette: true, colours: 32, compressionLevel: 9 }).toBuffer();
}

/** Changes with this code, the engine and the face: whatever else than the words makes the bytes. */
const ENGINE = [readFileSync(import.meta.filename), readFileSync(FONT), JSON.stringify(sharp.versions)]
  .reduce((hash, part) => hash.update(part), createHash('sha256'))
  .digest('hex');

/** A picture like `drawSocialPicture`, taken from the cache of former builds where the same words were drawn before. */
export function drawOnce(picture: SocialPicture): Promise<Buffer> {
  const key = createHash('sha256')
    .update(ENGINE + JSON.stringify(picture))
    .digest('hex')
    .slice(0, 32);
  return keptOrMade(`pictures/${key.slice(0, 2)}/${key}.png`, () => drawSocialPicture(picture));
}

/** Words as a picture, broken into lines; too many lines are set smaller. */
async function line(words: string, size: number, colour: string, lines = 1): Promise<Buffer> {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const text = {
    text: `<span foreground="${colour}">${escaped}</span>`,
    font: `Brygada 1918 SemiBold ${size}px`,
    fontfile: FONT,
    width: WIDTH - 2 * MARGIN,
    rgba: true,
    dpi: 72,
  };
  const { data, info } = await sharp({ text }).png().toBuffer({ resolveWithObject: true });
  return info.height > lines * size * 1.45 && size > 24 ? line(words, Math.round(size * 0.85), colour, lines) : data;
}
