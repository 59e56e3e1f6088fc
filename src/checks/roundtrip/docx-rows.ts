import sax from 'sax';
import { linesOfRuns, runText, type StyledRun } from './styled-runs.ts';

/** The words of a document: its paragraphs outside tables, and for each row of a table the lines of its cells. */
export interface DocumentWords {
  paragraphs: string[];
  rows: string[][][];
}

/** What was struck out with changes tracked, the looks of an earlier time, and a second copy of a drawing. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPrChange', 'mc:Fallback']);
/** Signs in a run that stand for white space or a hyphen. */
const SIGNS: Record<string, string> = { 'w:br': '\n', 'w:cr': '\n', 'w:tab': ' ', 'w:noBreakHyphen': '-' };
const CHUNK = 65_536;

/**
 * The words of WordprocessingML, read in one pass: a whole language has a million elements. A table inside a cell is part
 * of the text of that cell.
 *
 * @throws Error when the text is no XML.
 */
export function documentWords(xml: string): DocumentWords {
  const found: DocumentWords = { paragraphs: [], rows: [] };
  const open: StyledRun[][] = [];
  let cells: string[][] | undefined;
  let run: StyledRun | undefined;
  let words: string | undefined;
  let skipped = 0;
  let tables = 0;
  const parser = sax.parser(true, { position: false });
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    if (skipped > 0 || SKIPPED.has(name)) skipped += 1;
    else if (name === 'w:tbl') tables += 1;
    else if (name === 'w:tr' && tables === 1) cells = [];
    else if (name === 'w:tc' && tables === 1) cells?.push([]);
    else if (name === 'w:p') open.push([]);
    else if (name === 'w:r') open.at(-1)?.push((run = { text: '', bold: false, italics: false }));
    else if (name === 'w:t') words = '';
    else if (run && name === 'w:b') run.bold = isOn(attributes);
    else if (run && name === 'w:i') run.italics = isOn(attributes);
    else if (run) run.text += SIGNS[name] ?? '';
  };
  parser.ontext = (text) => {
    if (words !== undefined && skipped === 0) words += text;
  };
  parser.onclosetag = (name) => {
    if (skipped > 0) skipped -= 1;
    else if (name === 'w:tbl') tables -= 1;
    else if (name === 'w:tr' && tables === 1) found.rows.push(cells ?? []);
    else if (name === 'w:p') (tables === 0 ? found.paragraphs : cells?.at(-1))?.push(...linesOfRuns(open.pop() ?? []));
    else if (name === 'w:r') run = undefined;
    else if (name === 'w:t') {
      if (run) run.text += runText(words ?? '');
      words = undefined;
    }
  };
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  parser.close();
  return found;
}

/** True for a look, unless it is switched off. */
function isOn({ 'w:val': value }: Record<string, unknown>): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}
