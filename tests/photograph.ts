import sharp, { type Exif, type Sharp } from 'sharp';

/** Where a camera says that it was: the Main Square. */
const MAIN_SQUARE: Exif = {
  IFD0: { Make: 'Test', Model: 'Camera of the tests' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '50/1 3/1 4200/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '19/1 56/1 1400/100',
  },
};

/** Something with edges, a slope of light and grain, as photographs have them; the same for the same size. */
export function photograph(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 20261127;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const grain = (seed >>> 16) % 12;
      const at = 3 * (y * width + x);
      const isGate = Math.abs(x - width / 2) < width / 6 && y > height / 3;
      const sky = Math.round(150 + (80 * y) / height);
      pixels[at] = (isGate ? 120 : sky - 40) + grain;
      pixels[at + 1] = (isGate ? 70 : sky - 10) + grain;
      pixels[at + 2] = (isGate ? 50 : sky) + grain;
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A photograph as a telephone makes it: it says where it was taken, and may be turned. */
export const fromTelephone = (width: number, height: number, orientation = 1): Sharp =>
  photograph(width, height).withExif(MAIN_SQUARE).withMetadata({ orientation });
