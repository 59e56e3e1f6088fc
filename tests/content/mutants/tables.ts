import type { TextFile } from '../../../src/checks/content-tree.ts';
import type { Mutant, Translation } from './mutant.ts';
import { bodyOf, record, withBody } from './source.ts';

/** Rows and columns of the table that is added. */
const COLUMNS = ['documents', 'mistakes', 'phrases'];
const ROWS = 4;

type Table = string[][];

/**
 * A cell is empty, holds the words of another one, or a value of its own is another. Real content has hardly any
 * tables, so one is added to both texts first, made of what the document says elsewhere: its papers, mistakes and
 * sentences side by side.
 */
export function otherCell(translation: Translation): Mutant[] {
  return withTable(translation).flatMap(({ table, mutant }) =>
    places(table).flatMap(({ row, column }) => {
      const cell = table[row]?.[column] ?? '';
      const neighbour = table[row === 0 ? 1 : row - 1]?.[column] ?? '';
      const fact = cell.replace(/(<Fact id=")[^"]+/, '$1deadline-appeal');
      const digit = cell.replace(/(?<![\w"-])\d(?![^<]*>)/, (found) => String((Number(found) + 1) % 10));
      return [
        mutant(`cell ${row}.${column} empty`, changed(table, row, column, '')),
        ...(same(neighbour, cell)
          ? []
          : [mutant(`cell ${row}.${column} copied`, changed(table, row, column, neighbour))]),
        ...(fact === cell
          ? []
          : [mutant(`cell ${row}.${column} with another fact`, changed(table, row, column, fact))]),
        ...(digit === cell
          ? []
          : [mutant(`cell ${row}.${column} with another digit`, changed(table, row, column, digit))]),
      ];
    }),
  );
}

/** Two cells have changed places, or two rows, or a cell or row is missing. */
export function swappedCells(translation: Translation): Mutant[] {
  return withTable(translation).flatMap(({ table, mutant }) => {
    const cells = places(table);
    const pairs = cells.flatMap((second, index) => cells.slice(0, index).map((first) => ({ first, second })));
    return [
      ...pairs.flatMap(({ first, second }) => {
        const [a, b] = [table[first.row]?.[first.column] ?? '', table[second.row]?.[second.column] ?? ''];
        if (same(a, b)) return [];
        const what = `cells ${first.row}.${first.column} ↔ ${second.row}.${second.column}: ${a.slice(0, 30)} ↔ ${b.slice(0, 30)}`;
        return [mutant(what, changed(changed(table, first.row, first.column, b), second.row, second.column, a))];
      }),
      ...table.map((_, row) =>
        mutant(
          `without row ${row}`,
          table.filter((__, index) => index !== row),
        ),
      ),
      ...table
        .slice(1)
        .map((row, index) =>
          mutant(`rows ${index} ↔ ${index + 1}`, table.with(index, row).with(index + 1, table[index] ?? [])),
        ),
    ];
  });
}

/** The right table in both texts: what the gate must accept. */
export const rightTable = (translation: Translation): Mutant[] =>
  withTable(translation).map(({ table, mutant }) => mutant('table', table));

/** The translation and the Polish text, each with its table; `mutant` puts a faulty table into the translation. */
function withTable({
  document,
  locale,
  polish,
  own,
}: Translation): { table: Table; mutant: (what: string, table: Table) => Mutant }[] {
  const columns = COLUMNS.map((list) => Object.keys(record(record(polish.words.data)[list])).slice(0, ROWS));
  const rows = Math.min(...columns.map((ids) => ids.length));
  if (rows < 2) return [];
  const tableOf = (text: TextFile): Table =>
    Array.from({ length: rows }, (_, row) =>
      COLUMNS.map((list, column) => cellText(record(record(text.words.data)[list])[columns[column]?.[row] ?? ''])),
    );
  const right = tableOf(polish);
  const mutant = (what: string, table: Table): Mutant => ({
    document,
    locale,
    what,
    make: () => ({ own: appended(own, table), polish: appended(polish, right) }),
  });
  return [{ table: tableOf(own), mutant }];
}

const cellText = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

function appended(text: TextFile, table: Table): TextFile {
  const [head = [], ...rows] = table.map((row) => `| ${row.join(' | ')} |`);
  return withBody(
    text,
    `${bodyOf(text).trimEnd()}\n\n${[head, `|${' --- |'.repeat(COLUMNS.length)}`, ...rows].join('\n')}\n`,
  );
}

const places = (table: Table) => table.flatMap((row, index) => row.map((_, column) => ({ row: index, column })));

const changed = (table: Table, row: number, column: number, cell: string): Table =>
  table.with(row, (table[row] ?? []).with(column, cell));

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
