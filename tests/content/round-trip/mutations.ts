import type { Random } from '../mutants/random.ts';

/** A way in which a translator, or a word processor, may change the rows of a file. */
export type Mutation = (xml: string, random: Random) => string;

const ROW = /<w:tr>.*?<\/w:tr>/gs;
const CELL = /<w:tc>.*?<\/w:tc>/gs;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

/** Rows of the table with a translation, without the heading. */
const rowsOf = (xml: string): string[] => (xml.match(ROW) ?? []).filter((row) => row.includes('№ '));

const cellOf = (row: string): string => (row.match(CELL) ?? [])[2] ?? '';

/** Changes the column of the translation in one row of chance, of those with something to change. */
const inCell =
  (change: (cell: string, random: Random) => string, has = /<w:t/): Mutation =>
  (xml, random) => {
    const row = random.pick(rowsOf(xml).filter((one) => has.test(cellOf(one)))) ?? '';
    return xml.replace(row, () => row.replace(cellOf(row), () => change(cellOf(row), random)));
  };

/** Changes one run of words of the translation, of those with something to change. */
const inText = (change: (text: string, random: Random) => string, has = /[^]/): Mutation =>
  inCell(
    (cell, random) => {
      const found = random.pick([...cell.matchAll(TEXT)].filter(([, text = '']) => has.test(text)));
      if (!found) return cell;
      const [whole, text = ''] = found;
      const at = found.index + whole.indexOf('>') + 1;
      return cell.slice(0, at) + change(text, random) + cell.slice(at + text.length);
    },
    new RegExp(`<w:t(?: [^>]*)?>[^<]*${has.source}`),
  );

const somewhere = (text: string, inserted: string, random: Random): string => {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + inserted + text.slice(at);
};

const insert = (...signs: string[]): Mutation =>
  inText((text, random) => somewhere(text, random.pick(signs) ?? '', random));

const swapWords: Mutation = inText((text, random) => {
  const words = text.split(' ');
  const at = random.below(words.length);
  return [...words.slice(at), ...words.slice(0, at)].join(' ');
});

const dropWord: Mutation = inText((text, random) => {
  const words = text.split(' ');
  words.splice(random.below(words.length), 1);
  return words.join(' ');
});

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Every class of change, with what it does to the document. */
export const MUTATIONS: Record<string, Mutation> = {
  'words in another order': swapWords,
  'a word less': dropWord,
  'a word more': insert(' слово ', ' ще ', ' дуже '),
  'signs of Markdown': insert('*', '**', '_', '`', '# ', '[', '](x)', '~~', '\\', '- ', '> ', '1. ', '---', '|'),
  'signs of code': insert(
    '{',
    '}',
    '{1+1}',
    '&lt;',
    '&lt;b&gt;',
    '&lt;Fact id="x"/&gt;',
    '&lt;/Warning&gt;',
    'import x from "y"',
    '&amp;nbsp;',
    '${x}',
  ),
  'signs of YAML': insert(': ', ' #', "'", '"', '&amp;a', '*a', '!', '%', '@', '- ', '? '),
  'other typography': insert('"', '„', '”', ' - ', '...', '\u00A0', '\u00AD', '\u200B', '\u202E', "'"),
  'a value typed in': insert(' 50 zł', ' 30 днів', ' +48 12 616 55 55', ' a@b.pl', ' 5%'),
  'a placeholder that is cut': inText(
    (text, random) => text.replace(random.pick(['⟦', '⟧', / = |\/|$/]) ?? '⟦', ''),
    /⟦/,
  ),
  'a placeholder that is changed': inText((text) => text.replace(/⟦(\w+) [a-z]+/, '⟦$1 other'), /⟦\w+ /),
  'a placeholder that is gone': inCell((cell) => cell.replace(/⟦[^⟧]*⟧/, ''), /⟦/),
  'a placeholder that is doubled': inCell((cell) => cell.replace(/⟦[^⟧]*⟧/, '$&$&'), /⟦/),
  'a placeholder of elsewhere': insert(
    '⟦fact fee-stamp = 17 zł⟧',
    '⟦link links/official⟧x⟦/link⟧',
    '⟦term pesel⟧x⟦/term⟧',
    '⟦pl⟧',
    '⟦warning⟧',
  ),
  'paragraphs joined': inCell((cell) => cell.replace('</w:p><w:p>', ''), /<\/w:p><w:p>/),
  'a paragraph more': inCell((cell, random) =>
    cell.replace(
      /<\/w:tc>$/,
      `${paragraph(random.pick(['Ще речення.', '• пункт', '## x', '## x {#y}', '### x', '---', '| a | b |', '```', '<', '&lt;Warning&gt;', '    код', '1. раз', '===']) ?? '')}</w:tc>`,
    ),
  ),
  'a paragraph less': inCell((cell) => cell.replace(/<w:p>(?:(?!<w:p>).)*<\/w:p>(?=<\/w:tc>)/s, '')),
  'an emptied cell': inCell(() => `<w:tc>${paragraph('')}</w:tc>`),
  'bold all over': inCell((cell) => cell.replaceAll(/<w:r>(?!<w:rPr>)/g, '<w:r><w:rPr><w:b/></w:rPr>')),
  'italics all over': inCell((cell) => cell.replaceAll(/<w:r>(?!<w:rPr>)/g, '<w:r><w:rPr><w:i/></w:rPr>')),
  'no bold at all': inCell((cell) => cell.replaceAll(/<w:b\/>/g, ''), /<w:b\/>/),
  'a row that is gone': (xml, random) => xml.replace(random.pick(rowsOf(xml)) ?? '', ''),
  'a row that is doubled': (xml, random) => {
    const row = random.pick(rowsOf(xml)) ?? '';
    return xml.replace(row, row + row);
  },
  'cells of two rows exchanged': (xml, random) => {
    const [a = '', b = ''] = random.sample(rowsOf(xml), 2);
    const [inA = '', inB = ''] = [a, b].map((row) => (row.match(CELL) ?? [])[2] ?? '');
    return xml.replace(a, '\u0000').replace(b, b.replace(inB, inA)).replace('\u0000', a.replace(inA, inB));
  },
  'the grey id changed': (xml, random) => {
    const row = random.pick(rowsOf(xml)) ?? '';
    return xml.replace(
      row,
      row.replace(/#([a-z/-]+)#/, random.pick(['#who#', '#title#', '#../x#', '##', '#$1x#']) ?? ''),
    );
  },
  'the head changed': (xml, random) =>
    xml.replace(/ · uk · /, random.pick([' · ru · ', ' · pl · ', ' · xx · ', ' ']) ?? ' '),
  'the document torn': (xml, random) => xml.slice(0, random.below(xml.length)),
};
