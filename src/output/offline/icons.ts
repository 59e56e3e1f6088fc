import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Side of each icon in pixels, and the share of it that the mark takes: phones cut a round or square piece out of a wide one. */
const ICONS = [
  { name: 'icon-192.png', size: 192, mark: 0.86 },
  { name: 'icon-512.png', size: 512, mark: 0.86 },
  { name: 'maskable-512.png', size: 512, mark: 0.6 },
  { name: 'apple-touch-icon.png', size: 180, mark: 0.72 },
] as const;

const PAPER = '#fffdf9';

/** Draws the icons of the site from `icon.svg` into `icons/` below the output folder. Gives back their number. */
export async function drawIcons(outputFolder: string): Promise<number> {
  const svg = readFileSync(join(outputFolder, 'icon.svg'));
  mkdirSync(join(outputFolder, 'icons'), { recursive: true });
  for (const { name, size, mark } of ICONS) {
    const side = Math.round(size * mark);
    const drawn = await sharp(svg, { density: (72 * side) / 40 })
      .resize(side, side)
      .png()
      .toBuffer();
    await sharp({ create: { width: size, height: size, channels: 3, background: PAPER } })
      .composite([{ input: drawn }])
      .png({ palette: true, colours: 64, compressionLevel: 9 })
      .toFile(join(outputFolder, 'icons', name));
  }
  return ICONS.length;
}
