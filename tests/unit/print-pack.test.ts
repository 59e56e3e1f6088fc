import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compilePdf } from '../../src/print/compile.ts';
import { qrCode } from '../../src/print/qr.ts';

/** What is packed in a PDF, one stream after the other. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Length (\d+) >>\nstream\n/g)]
    .map((found) => {
      const start = found.index + found[0].length;
      return inflateSync(pdf.subarray(start, start + Number(found[1]))).toString('latin1');
    })
    .join('\n');
}

const sheet = (content: string) =>
  compilePdf(
    `#import "/sheet.typ": *
#sheet(locale: "uk", title: "Їжа", words: (name: "Краків", publisher: "", page: "{n}/{of}", check: "Ця", addresses: "А"),
  qr: ${qrCode('https://open-krakow.example/uk/check/#a.123456.abc')}, ${content})`,
    '2026-05-04',
  ).bytes;

describe('a packed PDF', () => {
  test('has one byte for each letter, beside a picture with words of its own', () => {
    const packed = unpacked(sheet('head(level: 1, "Дозвіл (zezwolenie)")'));
    expect(packed).not.toContain('Identity-H');
    // The code stands for a letter of the title, as readers of files and voices learn it.
    expect(packed).toMatch(/^<[0-9A-F]{2}> <0414>$/m);
  });

  test('keeps two bytes where it has more letters than one byte tells apart', () => {
    const letters = [0xc0, 0x100, 0x140, 0x400, 0x440].flatMap((first) =>
      Array.from({ length: 64 }, (_one, at) => String.fromCodePoint(first + at)),
    );
    expect(unpacked(sheet(`[${letters.join(' ')}]`))).toContain('Identity-H');
  });

  test('is the same for the same words', () => {
    expect(sheet('head(level: 1, "Дозвіл")').equals(sheet('head(level: 1, "Дозвіл")'))).toBe(true);
  });
});
