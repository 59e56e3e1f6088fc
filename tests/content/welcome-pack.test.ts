import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { allAnswers, concerns } from '../../src/domain/plan.ts';
import { taskFile } from '../../src/schemas/welcome-pack.ts';

const TASKS = Object.entries(
  taskFile.parse(parse(readFileSync(join(import.meta.dirname, '../../content/welcome-pack/tasks.yaml'), 'utf8'))),
);

test('whatever a reader answers, there is something to do and somebody to ask', () => {
  const without = allAnswers().filter((answers) => {
    const own = TASKS.filter(([, { when }]) => concerns(when, answers) === 'yes');
    return !own.some(([, { documents }]) => documents.length > 0) || !own.some(([, { places }]) => places.length > 0);
  });
  expect(without).toEqual([]);
});

test('no reader is told two contrary things: of a matter one task at most concerns them', () => {
  const contrary = allAnswers().flatMap((answers) => {
    const matters = TASKS.flatMap(([, { matter, when }]) =>
      matter !== undefined && concerns(when, answers) === 'yes' ? [matter] : [],
    );
    return new Set(matters).size === matters.length ? [] : [{ answers, matters }];
  });
  expect(contrary).toEqual([]);
});

test('a reader who says where they come from and why is told how to make their stay legal', () => {
  const lost = allAnswers().filter(
    (answers) =>
      answers.citizenship !== undefined &&
      answers.purpose !== undefined &&
      !TASKS.some(([, { matter, when }]) => matter === 'stay' && concerns(when, answers) === 'yes'),
  );
  expect(lost).toEqual([]);
});
