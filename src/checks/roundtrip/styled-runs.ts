import { fold } from './form.ts';

/** A run of words with its looks. */
export interface StyledRun {
  text: string;
  bold: boolean;
  italics: boolean;
}

/** The lines of a paragraph: its words, bold ones between `**`, those in italics between `*`. */
export const linesOfRuns = (runs: readonly StyledRun[]): string[] =>
  marked(marked(runs, 'italics', '*'), 'bold', '**')
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map(fold);

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

/** Words of a run as a line holds them: signs that Markdown would take for its own are escaped. */
export const runText = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/[*[\]`\\]/g, '\\$&');
