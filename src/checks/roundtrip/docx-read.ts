import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { fold } from './form.ts';

/** A row of a file that came back from a translator. */
export interface ReadRow {
  number: number;
  subject: string;
  piece: string;
  name: string;
  made: { polish: string; own: string };
  /** Placeholders and words that stand beside it in Polish. */
  polish: string[];
  lines: string[];
  isConfirmed: boolean;
}

export interface ReadSheet {
  locale: string;
  /** How many rows the file had when it was made. */
  count: number;
  rows: ReadRow[];
}

/** The largest unpacked document that is read: a whole language has less than a tenth of this. */
const MOST_BYTES = 200_000_000;

/** What a translator's file holds; null when it is no such file. */
export function readSheet(docx: Uint8Array): ReadSheet | null {
  const xml = documentXml(docx);
  if (xml === null) return null;
  let root: Element | null;
  try {
    root = new DOMParser({
      onError: (level) => {
        if (level !== 'warning') throw new Error('not XML');
      },
    }).parseFromString(xml, 'text/xml').documentElement;
  } catch {
    return null;
  }
  if (!root) return null;
  const head = below(root, 'p')
    .map((node) => linesOfParagraph(node).join(' '))
    .find((text) => text.includes('open-krakow-translation'));
  const [, locale = '', count = ''] = /open-krakow-translation 1 · (\w+) · (\d+)/.exec(head ?? '') ?? [];
  if (locale === '') return null;
  return { locale, count: Number(count), rows: below(root, 'tr').flatMap(readRow) };
}

function documentXml(docx: Uint8Array): string | null {
  try {
    const files = unzipSync(docx, {
      filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize < MOST_BYTES,
    });
    const found = files['word/document.xml'];
    return found ? strFromU8(found) : null;
  } catch {
    return null;
  }
}

function readRow(row: Element): ReadRow[] {
  const cells = below(row, 'tc');
  const [label = [], polish = [], lines = [], confirmed = []] = cells.map((one) =>
    below(one, 'p')
      .flatMap(linesOfParagraph)
      .filter((line) => line !== ''),
  );
  const text = label.join('\n').replaceAll('**', '');
  const number = /№\s*(\d+)/.exec(text)?.[1];
  if (number === undefined || cells.length < 3) return [];
  const compact = text.replace(/\s/g, '');
  const [, subject = '', piece = '', name = '', own = '', ours = ''] =
    /([a-z-]+\/[a-z0-9-]+)#([a-z0-9/-]+)#([a-z]*?)([0-9a-f]{12}):([0-9a-f]{12})/.exec(withoutNumber(compact)) ?? [];
  return [
    {
      number: Number(number),
      subject,
      piece,
      name,
      made: { polish: own, own: ours },
      polish,
      lines,
      isConfirmed: /\S/.test(confirmed.join('')),
    },
  ];
}

/** The label's number and state run into the id once white space is gone. */
const withoutNumber = (compact: string): string => compact.replace(/^.*?№\d+(?:brak|zmienione|aktualne)/, '');

/** Elements of WordprocessingML below a node, outermost first. */
function below(node: Element, name: string): Element[] {
  return [...node.getElementsByTagName(`w:${name}`)];
}

/** The lines of a paragraph: its words, bold ones between `**`. What was struck out with changes tracked is gone. */
function linesOfParagraph(paragraph: Element): string[] {
  const runs: { text: string; bold: boolean }[] = [];
  collect(paragraph, runs);
  let line = '';
  let bold = false;
  for (const run of runs) {
    if (run.text === '') continue;
    // White space takes no side, so that a bold blank is no bold word.
    if (/^\s+$/.test(run.text)) {
      line += run.text;
      continue;
    }
    if (run.bold !== bold) line = toggled(line, run.bold);
    bold = run.bold;
    line += run.text.replace(/^\s+/, (blank) => blank);
  }
  if (bold) line = toggled(line, false);
  return tidy(line).split('\n').map(fold);
}

/** Bold begins after the white space and ends before it. */
const toggled = (line: string, begins: boolean): string => {
  const blank = /\s*$/.exec(line)?.[0] ?? '';
  return begins ? `${line}\u0001` : `${line.slice(0, line.length - blank.length)}\u0002${blank}`;
};

const tidy = (line: string): string =>
  line
    .replace(/\u0001(\s+)/g, '$1\u0001')
    .replace(/\u0001\u0002|\u0002\u0001/g, '')
    .replace(/[\u0001\u0002]/g, '**');

function collect(node: Node, runs: { text: string; bold: boolean }[]): void {
  for (const child of [...(node.childNodes ?? [])]) {
    if (['w:del', 'w:moveFrom', 'w:pPr', 'mc:Fallback', 'w:p'].includes(child.nodeName)) continue;
    if (child.nodeName === 'w:r') runs.push({ text: runText(child), bold: isBold(child as Element) });
    else collect(child, runs);
  }
}

function runText(run: Node): string {
  return [...(run.childNodes ?? [])]
    .map((node) => {
      if (node.nodeName === 'w:t')
        return escaped((node.textContent ?? '').replace(/[\u00AD\u200B\uFEFF\u0001\u0002]/g, '').normalize('NFC'));
      if (node.nodeName === 'w:br' || node.nodeName === 'w:cr') return '\n';
      if (node.nodeName === 'w:noBreakHyphen') return '-';
      return node.nodeName === 'w:tab' ? ' ' : '';
    })
    .join('');
}

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[*[\]`\\]/g, '\\$&');

function isBold(run: Element): boolean {
  const [mark] = [...run.getElementsByTagName('w:b')];
  return mark !== undefined && !['0', 'false', 'off'].includes(mark.getAttribute('w:val') ?? '');
}
