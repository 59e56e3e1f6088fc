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
function below(node: Node, name: string): Element[] {
  return children(node).flatMap((child) => [
    ...(child.nodeName === `w:${name}` ? [child as Element] : []),
    ...below(child, name),
  ]);
}

/** The parser's own lists are looked up anew at each step; this walks once. */
function children(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/** A run of words with its looks. */
interface StyledRun {
  text: string;
  bold: boolean;
  italics: boolean;
}

/** The lines of a paragraph: its words, bold ones between `**`. What was struck out with changes tracked is gone. */
function linesOfParagraph(paragraph: Element): string[] {
  const runs: StyledRun[] = [];
  collect(paragraph, runs);
  return marked(marked(runs, 'italics', '*'), 'bold', '**')
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map(fold);
}

/** Runs with a mark around each stretch of words of a look. White space at its edges stays outside. */
function marked(runs: readonly StyledRun[], look: 'bold' | 'italics', mark: string): StyledRun[] {
  const stretches: StyledRun[][] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    // White space takes no side, so that a bold blank ends no bold words and begins none.
    if (last && (last[0]?.[look] === run[look] || run.text.trim() === '')) last.push(run);
    else stretches.push([run]);
  }
  return stretches.flatMap((stretch) => {
    const words = stretch.map(({ text }) => text).join('');
    if (!stretch[0]?.[look] || words.trim() === '') return stretch;
    const first = stretch.findIndex(({ text }) => text.trim() !== '');
    const last = stretch.findLastIndex(({ text }) => text.trim() !== '');
    return stretch.map((run, index) => {
      const begun = index === first ? run.text.replace(/\S/, `${mark}$&`) : run.text;
      return { ...run, text: index === last ? begun.replace(/(\S)(\s*)$/, `$1${mark}$2`) : begun };
    });
  });
}

function collect(node: Node, runs: StyledRun[]): void {
  for (const child of children(node)) {
    if (['w:del', 'w:moveFrom', 'w:pPr', 'mc:Fallback', 'w:p'].includes(child.nodeName)) continue;
    if (child.nodeName === 'w:r')
      runs.push({ text: runText(child), bold: has(child, 'b'), italics: has(child, 'i') });
    else collect(child, runs);
  }
}

function runText(run: Node): string {
  return children(run)
    .map((node) => {
      if (node.nodeName === 'w:t')
        return escaped((node.textContent ?? '').replace(/[\u00AD\u200B\uFEFF]/g, '').normalize('NFC'));
      if (node.nodeName === 'w:br' || node.nodeName === 'w:cr') return '\n';
      if (node.nodeName === 'w:noBreakHyphen') return '-';
      return node.nodeName === 'w:tab' ? ' ' : '';
    })
    .join('');
}

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[*[\]`\\]/g, '\\$&');

/** True for a run with a look, unless it is switched off. */
function has(run: Node, look: 'b' | 'i'): boolean {
  const mark = below(run, look)[0];
  return mark !== undefined && !['0', 'false', 'off'].includes(mark.getAttribute('w:val') ?? '');
}
