import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dueRule, type UsableValue } from '../../src/catalog/due-rule.ts';
import { dueDay } from '../../src/domain/deadline.ts';
import { rungOf, valueOn } from '../../src/domain/fact.ts';
import { allAnswers, concerns } from '../../src/domain/plan.ts';
import { fact, type Fact } from '../../src/schemas/fact.ts';
import { situationFile, taskFile } from '../../src/schemas/welcome-pack.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const read = (path: string): unknown => parse(readFileSync(join(CONTENT, path), 'utf8'));

const TASKS = Object.entries(taskFile.parse(read('welcome-pack/tasks.yaml')));
const SITUATIONS = Object.values(situationFile.parse(read('welcome-pack/situations.yaml')));
/** A day on which the values of the deadlines are as they were when the tasks were written. */
const TODAY = '2026-11-27';

/** The facts that the deadlines name, by id. */
const FACTS = new Map(
  readdirSync(join(CONTENT, 'facts'))
    .flatMap((file) => Object.entries((read(`facts/${file}`) ?? {}) as Record<string, unknown>))
    .filter(([id]) => TASKS.some(([, { deadline }]) => Object.values(deadline).includes(id)))
    .map(([id, value]): [string, Fact] => [id, fact.parse(value)]),
);

function usable(id: string): UsableValue | null {
  const found = FACTS.get(id);
  if (!found) throw new Error(`There is no fact "${id}".`);
  const { state, value } = valueOn<Fact['values'][number]>(found.values, TODAY);
  const rung = rungOf(value, TODAY);
  return state !== 'in-force' || rung === 'C'
    ? null
    : { fact: found, value: value.value, rung, validTo: value.validTo };
}

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

test('whatever a reader answers, the plan names somebody to talk to', () => {
  const alone = allAnswers().filter(
    (answers) =>
      !SITUATIONS.some((one) => one.places.length > 0 && concerns(conditions(one.answers), answers) === 'yes'),
  );
  expect(alone).toEqual([]);
});

/** The answers of a situation as conditions on those of a reader. */
const conditions = (answers: object) =>
  Object.fromEntries(Object.entries(answers).map(([question, answer]) => [question, [String(answer)]]));

test('whoever says when they came and until when they may stay is told days, and each rests on a fact that may be shown', () => {
  const dates = { arrival: '2026-12-01', stay: '2027-02-28' };
  const days = TASKS.flatMap(([id, { deadline }]) => {
    const due = dueRule(deadline, usable);
    const found = due && dueDay(due, dates, TODAY);
    return found === null ? [] : [[id, found.day] as const];
  });
  expect(Object.fromEntries(days)).toMatchObject({
    'ukr-status': '2026-12-30',
    'register-address': '2026-12-04',
    'register-address-eu': '2026-12-30',
    'register-eu-stay': '2027-03-01',
    'residence-study': '2027-02-28',
    'cukr-card': '2027-03-04',
    'tax-return': '2027-04-30',
  });
});

test('no reader is given a day that is counted from something we do not ask', () => {
  for (const [id, { deadline }] of TASKS) {
    if ('from' in deadline && deadline.from !== 'arrival') expect(dueRule(deadline, usable), id).toBeNull();
  }
});

test('a value that may not be shown gives no day', () => {
  for (const [id, { deadline }] of TASKS)
    expect(
      dueRule(deadline, () => null),
      id,
    ).toBeNull();
});
