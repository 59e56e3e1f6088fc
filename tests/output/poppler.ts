import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const isThere = () => spawnSync('pdftotext', ['-v']).error === undefined;

if (!isThere() && process.getuid?.() === 0) {
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', 'poppler-utils'], { stdio: 'ignore' });
}
if (!isThere()) {
  throw new Error('The tests of the PDFs read them with poppler. Install it: sudo apt-get install poppler-utils');
}

/** Points from the top of an A4 page to its footer. */
const ABOVE_FOOTER = 787;

/** The text of a PDF without its footers, in reading order. */
export async function textOf(file: string): Promise<string> {
  const area = ['-x', '0', '-y', '0', '-W', '700', '-H', String(ABOVE_FOOTER)];
  const { stdout } = await run('pdftotext', ['-raw', '-nopgbrk', ...area, file, '-'], { maxBuffer: 2 ** 26 });
  // Polish repeats a hyphen of a word on the next line, when a line ends with it.
  return stdout.replace(/\u00AD\s*/g, '').replace(/-\n-(?=\p{L})/gu, '-\n');
}

/** The whole text of a PDF of any size. */
export async function wholeTextOf(file: string): Promise<string> {
  return (await run('pdftotext', ['-nopgbrk', file, '-'], { maxBuffer: 2 ** 26 })).stdout;
}

/** Names of the faces in a PDF, and whether each is embedded as a subset. */
export async function facesOf(file: string): Promise<{ name: string; isEmbedded: boolean; isSubset: boolean }[]> {
  const { stdout } = await run('pdffonts', [file]);
  return stdout
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => {
      const [name = ''] = line.split(/\s+/);
      const [, embedded, subset] = /\s(yes|no)\s+(yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(line) ?? [];
      return { name: name.replace(/^[A-Z]{6}\+/, ''), isEmbedded: embedded === 'yes', isSubset: subset === 'yes' };
    });
}

/** What `pdfinfo` tells of a PDF, by its names. */
export async function factsOf(file: string): Promise<Record<string, string>> {
  const { stdout } = await run('pdfinfo', [file]);
  return Object.fromEntries(
    stdout.split('\n').map((line) => [line.split(':')[0] ?? '', line.replace(/^[^:]*:\s*/, '')]),
  );
}

/** Does a task for each entry, a few at a time. */
export async function forEach<T>(entries: readonly T[], task: (entry: T) => Promise<void>): Promise<void> {
  const queue = [...entries];
  const worker = async () => {
    for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) await task(entry);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

/** True where the words beside a link tell so many pages, and so many bytes as kilobytes. Their spaces may be no-break ones. */
export function tellsSize(said: string, pages: string | undefined, bytes: number): boolean {
  const words = said.replace(/\s/g, ' ');
  return words.startsWith(`${pages} `) && words.includes(` ${Math.ceil(bytes / 1000)} `);
}
