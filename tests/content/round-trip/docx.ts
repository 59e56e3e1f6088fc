import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

interface Changes {
  /** Write “ok” into the last column of every row. */
  confirm?: boolean;
  /** What a translator writes into empty rows, by `piece#field`; `|` begins a new paragraph, `**` bold words. */
  copyPolish?: Record<string, string>;
}

/** Edits a translator's file: words in the column of the translation, across its runs where they stand in one. */
export function changedDocx(path: string, words: readonly (readonly [string, string])[], changes: Changes = {}): void {
  const files = unzipSync(readFileSync(path));
  const xml = strFromU8(files[DOCUMENT] ?? new Uint8Array());
  writeFileSync(path, zipSync({ ...files, [DOCUMENT]: strToU8(changedXml(xml, words, changes)) }));
}

/** The same for the text of the document. */
export function changedXml(
  xml: string,
  words: readonly (readonly [string, string])[],
  { confirm, copyPolish = {} }: Changes = {},
): string {
  return xml.replace(/<w:tr>.*?<\/w:tr>/gs, (row) => {
    const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    const [label = '', polish = '', own = '', check = ''] = cells;
    const id = /<w:t[^>]*>[a-z-]+\/[a-z0-9-]+#([^<]*)<\/w:t>/.exec(label)?.[1];
    if (id === undefined) return row;
    const replaced = words.reduce((cell, [from, to]) => cell.replaceAll(from, to), own);
    const typed = copyPolish[id];
    const filled = typed === undefined ? replaced : replaced.replace(/<w:p>.*<\/w:p>|<w:p\/>/s, paragraphs(typed));
    const checked = confirm ? check.replace(/<w:p>.*<\/w:p>|<w:p\/>/s, paragraphs('ok')) : check;
    return row.replace(label + polish + own + check, label + polish + filled + checked);
  });
}

function paragraphs(text: string): string {
  return text
    .split('|')
    .map((line) => {
      const runs = line
        .split('**')
        .map(
          (part, index) =>
            `<w:r>${index % 2 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${part}</w:t></w:r>`,
        );
      return `<w:p>${runs.join('')}</w:p>`;
    })
    .join('');
}
