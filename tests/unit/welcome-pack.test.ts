import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import { checkSchemas } from '../../src/checks/rules/schema.ts';
import { checkWelcomePack } from '../../src/checks/rules/welcome-pack.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';

const VALID = readContent(join(import.meta.dirname, '../fixtures/valid'));

const words =
  'words: { pl: { title: A, summary: B }, en: { title: A, summary: B }, uk: { title: A, summary: B }, ru: { title: A, summary: B } }';
const taskWords = '{ who: W, title: T, reason: R }';

/** The valid content with one situation, whose reader is in the EU, and one task. */
function withTask(task: string) {
  const situations = `arrived: { order: 1, answers: { citizenship: eu }, places: [city-office-powstania], ${words} }`;
  const all = ['pl', 'en', 'uk', 'ru'].map((locale) => `${locale}: ${taskWords}`).join(', ');
  const tasks = `ask: { stage: first-days, places: [city-office-powstania], words: { ${all} }, ${task} }`;
  return {
    ...VALID,
    welcomePack: {
      situations: readYaml('situations.yaml', situations),
      tasks: readYaml('tasks.yaml', tasks),
      edition: readYaml('edition.yaml', '{}'),
    },
  };
}

const rulesOf = (task: string) => checkWelcomePack(withTask(task)).map(({ rule }) => rule);

test('an editor who wrote a task well is told nothing', () => {
  const tree = withTask('situations: [arrived], deadline: { kind: soon }');
  expect([...checkSchemas(tree), ...checkWelcomePack(tree)]).toEqual([]);
});

test('an editor learns that a deadline names a fact that is no length of time', () => {
  expect(
    rulesOf('situations: [arrived], deadline: { kind: within, fact: fee-power-of-attorney, from: arrival }'),
  ).toEqual(['deadline-unit']);
});

test('an editor learns that a deadline names no fact that exists', () => {
  expect(rulesOf('situations: [arrived], deadline: { kind: by, fact: nothing-such }')).toEqual(['unknown-fact']);
});

test('an editor learns of a situation that nobody wrote, and of one without tasks', () => {
  expect(rulesOf('situations: [arived], deadline: { kind: none }').toSorted()).toEqual([
    'situation-without-task',
    'unknown-situation',
  ]);
});

test('an editor learns that a task cannot concern the readers of its situation', () => {
  expect(rulesOf('situations: [arrived], when: { citizenship: [other] }, deadline: { kind: none }')).toEqual([
    'task-not-of-situation',
  ]);
});
