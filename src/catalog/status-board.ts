import type { DueFact } from '../checks/due/due-facts.ts';
import { board } from '../checks/freshness/board-file.ts';
import type { BoardRow } from '../checks/freshness/board.ts';
import { TRANSLATED_LOCALES } from '../domain/locale.ts';
import { oncePerBuild } from './once-per-build.ts';
import { TODAY } from './today.ts';

export interface BoardGroup {
  kind: string;
  rows: BoardRow[];
}

export interface BoardLanguage {
  locale: BoardRow['locale'];
  current: number;
  outdated: number;
  missing: number;
  wordsLeft: number;
  groups: BoardGroup[];
}

export interface StatusBoard {
  day: string;
  languages: BoardLanguage[];
  due: DueFact[];
}

/** How all translations stand, and which facts are due, on the day of the build. */
export const statusBoard = oncePerBuild((): Promise<StatusBoard> => {
  const { rows, due } = board(process.env, process.cwd(), TODAY);
  const languages = TRANSLATED_LOCALES.map((locale): BoardLanguage => {
    const own = rows.filter((row) => row.locale === locale);
    const sum = (of: (row: BoardRow) => number) => own.reduce((total, row) => total + of(row), 0);
    return {
      locale,
      current: sum(({ current }) => current),
      outdated: sum(({ outdated }) => outdated),
      missing: sum(({ missing }) => missing),
      wordsLeft: sum(({ wordsLeft }) => wordsLeft),
      groups: [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, group]) => ({ kind, rows: group })),
    };
  });
  return Promise.resolve({ day: TODAY, languages, due });
});
