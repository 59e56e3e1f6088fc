import { afterAll, describe, expect, test } from 'vitest';
import { openPress, severalAtOnce } from '../../src/output/pdf/press.ts';
import { compilePdf } from '../../src/print/compile.ts';

const DAY = '2026-05-04';

const code = (words: string) =>
  `#set document(title: "Kraków")\n#set text(font: "Noto Sans", lang: "pl", fallback: false)\n= ${words}`;

const press = openPress('.');
afterAll(() => press.close());

describe('the press', () => {
  test('gives the same bytes whichever worker makes a PDF, in the order in which they were asked for', async () => {
    const words = Array.from({ length: 9 }, (_one, at) => `Sprawa ${at}`);
    const made = await severalAtOnce(words, (one) => press.pdf(code(one), DAY, one));
    for (const [at, one] of words.entries())
      expect(made[at]?.bytes.equals(compilePdf(code(one), DAY).bytes)).toBe(true);
    expect(made.map(({ pages }) => pages)).toEqual(words.map(() => 1));
  });

  test('names what cannot be printed, such as a sign that no face has', async () => {
    await expect(press.pdf(code('漢'), DAY, '/uk/procedures/pesel-number/')).rejects.toThrow(
      /^\/uk\/procedures\/pesel-number\/ cannot be printed\. .*could not be displayed/,
    );
  });

  test('begins nothing more after a failure', async () => {
    const begun: number[] = [];
    const all = severalAtOnce(
      Array.from({ length: 100 }, (_one, at) => at),
      (at) => {
        begun.push(at);
        return at === 3 ? Promise.reject(new Error('no paper')) : new Promise((done) => setImmediate(done));
      },
    );
    await expect(all).rejects.toThrow('no paper');
    expect(begun.length).toBeLessThan(20);
  });
});
