import { describe, expect, test } from 'vitest';
import { pictureHeader } from '../../src/domain/picture-header.ts';
import { fromTelephone, photograph } from '../photograph.ts';

const FORMATS = ['jpeg', 'png', 'webp'] as const;

describe('the header of a picture tells', () => {
  test.for(FORMATS)('its format and size (%s)', async (format) => {
    const bytes = await photograph(900, 500).toFormat(format).toBuffer();
    expect(pictureHeader(bytes)).toEqual({ format, width: 900, height: 500, hasPosition: false });
  });

  test('the size of a WebP picture that has lost nothing', async () => {
    const bytes = await photograph(900, 500).webp({ lossless: true }).toBuffer();
    expect(pictureHeader(bytes)).toMatchObject({ format: 'webp', width: 900, height: 500 });
  });

  test('the size of a JPEG picture that comes in rounds', async () => {
    const bytes = await photograph(900, 500).jpeg({ progressive: true }).toBuffer();
    expect(pictureHeader(bytes)).toMatchObject({ width: 900, height: 500 });
  });

  test.for(FORMATS)('that it says where it was taken (%s)', async (format) => {
    const bytes = await fromTelephone(900, 500).toFormat(format).toBuffer();
    expect(pictureHeader(bytes)).toEqual({ format, width: 900, height: 500, hasPosition: true });
  });

  test('the position that a program has put into words', async () => {
    const bytes = await photograph(900, 500)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/" exif:GPSLatitude="50,3.7N"/>')
      .jpeg()
      .toBuffer();
    expect(pictureHeader(bytes)?.hasPosition).toBe(true);
  });

  test.for([1, 3, 6, 8])('the size as it is shown, where the camera was turned (%i)', async (orientation) => {
    const bytes = await fromTelephone(900, 500, orientation).jpeg().toBuffer();
    const shown = orientation < 5 ? [900, 500] : [500, 900];
    expect([pictureHeader(bytes)?.width, pictureHeader(bytes)?.height]).toEqual(shown);
  });
});

describe('no header is found', () => {
  test('in another kind of file', () => {
    for (const text of ['', '\xff', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'RIFF    WAVE', '\x89PNG']) {
      expect(pictureHeader(Buffer.from(text, 'latin1'))).toBeNull();
    }
  });

  test('in the beginning of a picture, and nothing breaks', async () => {
    const [jpeg, webp] = await Promise.all([
      fromTelephone(900, 500).jpeg().toBuffer(),
      fromTelephone(900, 500).webp().toBuffer(),
    ]);
    for (const bytes of [jpeg, webp]) {
      for (let length = 0; length < 400; length += 1) {
        expect(pictureHeader(bytes.subarray(0, length))?.width ?? 900).toBe(900);
      }
    }
    expect(pictureHeader(jpeg.subarray(0, 40))).toBeNull();
  });
});
