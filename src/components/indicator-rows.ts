import { wrapWords } from '../domain/wrap.ts';

/** What a row of the plot shows: its words, and its two numbers on a scale of their own. */
export interface PlotRow {
  id: string;
  name: string;
  /** The two values in words, under the bar: “2023: 11 · target: 50”. */
  values: string;
  baseline: number | null;
  target: number;
}

/** A row of the plot, measured in units of its picture. */
export interface LaidRow extends PlotRow {
  /** The lines of the name. */
  lines: string[];
  /** Where the row begins. */
  top: number;
  /** Length of the bar of the baseline; 0 for none. */
  bar: number;
  /** Where the mark of the target stands. */
  mark: number;
}

/** Width of the picture, the length of its longest bar, and the heights of its parts. */
export const PLOT = { width: 360, scale: 346, line: 18, bar: 14, gap: 20, pad: 8 };

const MOST_LETTERS = 44;

/**
 * The rows one under the other, each on a scale from zero to the greater of its two numbers: numbers of people and of
 * meetings have no common scale. Also the height of the whole.
 */
export function layRows(rows: readonly PlotRow[]): { rows: LaidRow[]; height: number } {
  let top = PLOT.pad;
  const laid = rows.map((row): LaidRow => {
    const lines = wrapWords(row.name, MOST_LETTERS);
    const most = Math.max(row.baseline ?? 0, row.target);
    const length = (number: number) => (most === 0 ? 0 : Math.round((number / most) * PLOT.scale * 10) / 10);
    const here = { ...row, lines, top, bar: length(row.baseline ?? 0), mark: length(row.target) };
    top += lines.length * PLOT.line + PLOT.bar + PLOT.line + PLOT.gap;
    return here;
  });
  return { rows: laid, height: top };
}
