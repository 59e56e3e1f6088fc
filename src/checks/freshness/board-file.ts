import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContent, type ContentTree } from '../content-tree.ts';
import { dueFacts, type DueFact } from '../due/due-facts.ts';
import { boardRows, type BoardRow } from './board.ts';

/** What the board of translations shows: how each subject stands in each language, and which facts are due. */
export interface Board {
  rows: BoardRow[];
  due: DueFact[];
}

/** Names the file in which a build hands the board over to the threads that render pages. */
export const BOARD_FILE = 'STATUS_BOARD_FILE';

/** The board on a day. */
export const boardOf = (tree: ContentTree, today: string): Board => ({
  rows: boardRows(tree),
  due: dueFacts(tree, today),
});

/** Writes the board of a tree that has been read anyway, so that the page of it need not read all content again. */
export function handOverBoard(tree: ContentTree, today: string, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(boardOf(tree, today)));
}

/** The board that the build has handed over; where none has, as in the live view, from the content itself. */
export function board(env: Readonly<Record<string, string | undefined>>, root: string, today: string): Board {
  const file = env[BOARD_FILE];
  return file === undefined ? boardOf(readContent(root), today) : (JSON.parse(readFileSync(file, 'utf8')) as Board);
}
