import { describe, expect, test } from 'vitest';
import {
  compareWithPrint,
  editionCode,
  printedCode,
  readEditionCode,
  readPrintedCode,
  type PrintedCode,
  type PrintRecord,
} from '../../src/domain/print-version.ts';
import { shortContent } from '../../src/print/content-stream.ts';
import { shortenCodes } from '../../src/print/short-codes.ts';

const part = (id: string, digest: string, before: Record<string, string> = {}) => ({
  id,
  anchor: id,
  label: id,
  digest,
  now: null,
  before,
});
const RECORD: PrintRecord = {
  id: 'pesel-number',
  title: 'PESEL',
  url: '/en/procedures/pesel-number/',
  date: null,
  version: 'f3567e',
  discreet: false,
  parts: [part('section/steps', 'aaa'), part('fact/fee', 'bbb', { old: '16 zł' }), part('section/who', 'ccc')],
};
const read = (code: string): PrintedCode => readPrintedCode(code) ?? { id: '', version: '', digests: [] };

describe('a reader who compares a print', () => {
  test('is told that nothing has changed', () => {
    expect(compareWithPrint(read(printedCode(RECORD)), RECORD)).toEqual({ state: 'same' });
  });

  test('is told which value has changed, and what it was', () => {
    const found = compareWithPrint(read('pesel-number.000000.aaaoldccc'), RECORD);
    expect(found).toEqual({ state: 'changed', changed: [{ part: RECORD.parts[1], before: '16 zł' }], gone: 0 });
  });

  test('is told that a part of the print is gone from the page', () => {
    expect(compareWithPrint(read('pesel-number.000000.aaabbbcccddd'), RECORD)).toEqual({
      state: 'changed',
      changed: [],
      gone: 1,
    });
  });

  test('gets no answer to a code that was cut off or made up', () => {
    const broken = ['', 'pesel-number', 'pesel-number.f3567', 'pesel-number.f3567e.ab', '../x.f3567e', 'a.e1.f3567e.a'];
    for (const code of [...broken, `a.f3567e.${'a'.repeat(900)}`]) expect(readPrintedCode(code), code).toBeNull();
  });

  test('is told of a booklet by its edition, never taken for a page', () => {
    const code = editionCode('welcome-pack', 12, '4f7a2b');
    expect(readEditionCode(code)).toEqual({ id: 'welcome-pack', edition: 12, version: '4f7a2b' });
    expect(readPrintedCode(code)).toBeNull();
    expect(readEditionCode(printedCode(RECORD))).toBeNull();
  });
});

describe('a page of a PDF in fewer words', () => {
  const line = (shown: string, colour = '0 0 1') =>
    `q\n1 0 0 -1 51.02362 700.5 cm\n/c0 cs\n${colour} scn\nBT\n0 Tr\n/f1 10 Tf\n1 0 0 -1 0 0 Tm\n${shown}\nET\nQ\n`;

  test('says the same: brackets in brackets, octal and hexadecimal strings', () => {
    const page = line('[(\\000(a\\000)) 10 (\\000\\051)] TJ') + line('[<00410087>] TJ') + line('(\\000:) Tj', '1 0 0');
    expect(shortContent(page)).toBe(
      '/c0 cs 0 0 1 scn\nBT /f1 10 Tf 51 700.5 Td [(\0\\(a\0\\)) 10 (\0\\))] TJ ET\n' +
        'BT /f1 10 Tf 51 700.5 Td [(\0A\0\u0087)] TJ ET\n' +
        '/c0 cs 1 0 0 scn\nBT /f1 10 Tf 51 700.5 Td (\0:) Tj ET\n',
    );
  });

  test('gives each glyph one byte, but not where a face has more than 256', () => {
    const table = { keys: '/Type /CMap', content: '1 beginbfchar\n<0041> <0416>\nendbfchar' };
    const face = { number: 1, body: '<< /Type /Font /Encoding /Identity-H >>' };
    const page = { keys: '', content: 'BT /f1 10 Tf 1 1 Td (\0A) Tj ET' };
    expect(shortenCodes([face], [page, table], 9)).toBe(true);
    expect([face.body, page.content]).toEqual(['<< /Type /Font /Encoding 9 0 R >>', 'BT /f1 10 Tf 1 1 Td (A) Tj ET']);
    expect(table.content).toContain('<41> <0416>');
    const wide = { keys: '', content: 'BT /f1 10 Tf 1 1 Td (\u0001A) Tj ET' };
    expect(shortenCodes([{ ...face, body: '/Encoding /Identity-H' }], [wide], 9)).toBe(false);
    expect(wide.content).toContain('(\u0001A)');
  });
});
