import { strFromU8, unzipSync } from 'fflate';
import { documentWords, type DocumentWords } from './docx-rows.ts';

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
  const words = wordsOf(docx);
  const head = words?.paragraphs.find((text) => text.includes('open-krakow-translation'));
  const [, locale = '', count = ''] = /open-krakow-translation 1 · (\w+) · (\d+)/.exec(head ?? '') ?? [];
  if (!words || locale === '') return null;
  return { locale, count: Number(count), rows: words.rows.flatMap(readRow) };
}

/** The words of a DOCX; null when it is none. */
function wordsOf(docx: Uint8Array): DocumentWords | null {
  try {
    const files = unzipSync(docx, {
      filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize < MOST_BYTES,
    });
    const found = files['word/document.xml'];
    return found ? documentWords(strFromU8(found)) : null;
  } catch {
    return null;
  }
}

function readRow(cells: readonly string[][]): ReadRow[] {
  const [label = [], polish = [], lines = [], confirmed = []] = cells.map((cell) => cell.filter((line) => line !== ''));
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
