import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/print/convert.ts';

const PAGE = { url: '/uk/procedures/pesel-number/', site: 'https://open-krakow.example' };

const codeOf = (html: string) => convert(parse(html), PAGE).code;

describe('the way of a page to paper', () => {
  test('ends at an element that has no printed form, with the page and the element named', () => {
    expect(() => codeOf('<p>Так</p><video class="tour wide"></video>')).toThrow(
      '/uk/procedures/pesel-number/ holds <video class="tour wide">, which has no printed form.',
    );
  });

  test('leaves out what is for the screen only, whatever it holds', () => {
    expect(codeOf('<nav><video></video></nav><p data-paper="no"><video></video></p><p>Так</p>')).toBe(
      'paragraph("Так")',
    );
  });

  test('tells the language of each passage, and of each side of a row', () => {
    const row = '<div class="beside-own"><p>Так</p></div><details open><summary lang="pl">Polski</summary>';
    const other = '<div class="beside-other" lang="pl"><p>Tak</p></div></details>';
    expect(codeOf(`<div class="beside-row">${row}${other}</div>`)).toBe(
      'beside-row(heading: false, long: false, name: false, paragraph("Так"), lang(code: "pl", paragraph("Tak")))',
    );
  });

  test('takes words as words, even where they look like code', () => {
    expect(codeOf('<p>"#panic()" \\</p>')).toBe(String.raw`paragraph("\"#panic()\" \\")`);
  });

  test('names an outside address once, unless its words show it', () => {
    const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;
    const { addresses } = convert(
      parse(`<p>${link('https://a.pl/x', 'форма')} ${link('https://a.pl/x', 'ще раз')} ${link('https://b.pl/', 'b.pl')}</p>
        <p class="go">${link('https://c.pl/', 'далі')}</p>`),
      PAGE,
    );
    expect(addresses).toEqual([{ words: 'форма', url: 'https://a.pl/x' }]);
  });
});
