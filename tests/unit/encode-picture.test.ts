import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  PICTURE_RECIPE,
  pictureAddress,
  pictureAddressesIn,
  pictureAt,
  writtenWidths,
  WRITTEN_FORMATS,
} from '../../src/domain/picture.ts';
import { encodePicture } from '../../src/output/pictures/encode.ts';
import { readPictureFiles } from '../../src/schemas/picture-files.ts';
import { fromTelephone, photograph } from '../photograph.ts';

const folder = mkdtempSync(join(tmpdir(), 'encoded-'));
const path = join(folder, 'phone.jpg');

beforeAll(async () => writeFileSync(path, await fromTelephone(900, 600, 6).jpeg().toBuffer()));

afterAll(() => rmSync(folder, { recursive: true }));

describe('a reader gets a photograph', () => {
  test.for(WRITTEN_FORMATS)(
    'upright, in the width of a screen, and without what the camera noted (%s)',
    async (format) => {
      const { width, height, exif, xmp, iptc, orientation } = await sharp(
        await encodePicture({ path, width: 480, format }),
      ).metadata();
      expect([width, height]).toEqual([480, 720]);
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    },
  );

  test.for(WRITTEN_FORMATS)('with the same bytes each time (%s)', async (format) => {
    const [one, other] = [
      await encodePicture({ path, width: 480, format }),
      await encodePicture({ path, width: 480, format }),
    ];
    expect(one.equals(other)).toBe(true);
  });

  test('in fewer bytes where the browser knows AVIF', async () => {
    const [avif, jpeg] = await Promise.all(
      WRITTEN_FORMATS.map((format) => encodePicture({ path, width: 480, format })),
    );
    expect(avif?.length).toBeLessThan((jpeg?.length ?? 0) * 0.8);
  });
});

describe('an editor', () => {
  test('is told which file is broken', async () => {
    const broken = join(folder, 'broken.jpg');
    writeFileSync(broken, readFileSync(path).subarray(0, 900));
    await expect(encodePicture({ path: broken, width: 480, format: 'jpg' })).rejects.toThrow(
      /broken\.jpg cannot be read/,
    );
    rmSync(broken);
  });

  test('who changes a photograph changes its address, and nothing else does', async () => {
    const before = readPictureFiles(folder);
    expect(before.map(([name, { width, height }]) => [name, width, height])).toEqual([['phone.jpg', 600, 900]]);
    expect(readPictureFiles(folder)).toEqual(before);
    const kept = readFileSync(path);
    writeFileSync(path, await photograph(900, 600).jpeg().toBuffer());
    expect(readPictureFiles(folder)[0]?.[1].digest).not.toBe(before[0]?.[1].digest);
    writeFileSync(path, kept);
  });
});

test('the recipe by which addresses change names the encoder that is installed', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: { sharp: string } };
  expect(PICTURE_RECIPE).toContain(`sharp ${dependencies.sharp},`);
});

test('an address says what is written there, and none is larger than the photograph', () => {
  expect(writtenWidths(1000)).toEqual([480, 800]);
  const address = pictureAddress('0123456789abcdef', 800, 'avif');
  expect(pictureAt(address)).toEqual({ digest: '0123456789abcdef', width: 800, format: 'avif' });
  for (const other of [
    '/pictures/0123456789abcdef-801.avif',
    '/pictures/x-800.avif',
    `${address}?1`,
    `/..${address}`,
  ]) {
    expect(pictureAt(other)).toBeNull();
  }
  expect(pictureAddressesIn(`<img src="${address}" srcset="${address} 800w">`)).toEqual([address]);
});
