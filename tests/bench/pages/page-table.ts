import type { PageFigures } from './measure.ts';

/**
 * The medians of each page as a Markdown table. The page `empty` is what others are held against, and the page
 * `<name>, Starlight` what the page of that name is.
 */
export function pageTable(found: ReadonlyMap<string, readonly PageFigures[]>): string {
  const least = median(found.get('empty') ?? [], 'firstPaint');
  const rows = [...found].map(([name, runs]) => {
    const of = (figure: keyof PageFigures) => median(runs, figure);
    const other = found.get(`${name}, Starlight`);
    const beside = (figure: keyof PageFigures) => (other ? ratio(of(figure), median(other, figure)) : '');
    return [
      name,
      seconds(of('firstPaint')),
      ratio(of('firstPaint'), least),
      beside('firstPaint'),
      seconds(of('largestPaint')),
      of('blocked').toFixed(0),
      of('shift').toFixed(3),
      kilobytes(of('bytesToPaint')),
      beside('bytesToPaint'),
      kilobytes(of('bytes')),
      of('requests').toFixed(0),
    ];
  });
  const head = [
    'Page',
    'FCP s',
    '× empty',
    '× Starlight',
    'LCP s',
    'TBT ms',
    'CLS',
    'kB to FCP',
    '× Starlight',
    'kB',
    'requests',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const ratio = (one: number, other: number) => (one / other).toFixed(2);

function median(runs: readonly PageFigures[], figure: keyof PageFigures): number {
  const values = runs.map((run) => run[figure]).toSorted((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? NaN;
}
