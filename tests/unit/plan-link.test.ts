import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTIONS, type Answers } from '../../src/domain/plan.ts';
import { EMPTY_PLAN, readPlan, writePlan, type PlanState } from '../../src/domain/plan-link.ts';

const TASKS = ['pesel', 'phone-number', 'tax-return'];

const anyAnswers = fc.record(
  Object.fromEntries(Object.entries(QUESTIONS).map(([question, answers]) => [question, fc.constantFrom(...answers)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

const anyDay = fc.constantFrom(null, '2026-12-01', '2028-02-29', '2000-01-01');

describe('a link to a plan', () => {
  test('can be read by people', () => {
    const state: PlanState = {
      answers: { citizenship: 'other', purpose: 'study' },
      arrival: '2026-12-01',
      stay: '2027-03-01',
      done: ['phone-number', 'pesel'],
    };
    expect(writePlan(state)).toBe(
      'v=1&citizenship=other&purpose=study&arrival=2026-12-01&stay=2027-03-01&done=phone-number.pesel',
    );
    expect(writePlan(EMPTY_PLAN)).toBe('');
  });

  test('brings back every plan as it was', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, anyDay, fc.subarray(TASKS), (answers, arrival, stay, done) => {
        const state = { answers, arrival, stay: answers.citizenship === 'eu' ? null : stay, done };
        const written = writePlan(state);
        expect(readPlan(`#${written}`, TASKS) ?? EMPTY_PLAN).toEqual(state);
      }),
    );
  });
});

describe('a fragment from elsewhere', () => {
  test('that is an anchor, or of a form that is not known, is no plan', () => {
    for (const fragment of [
      '',
      '#main',
      '#fact-deadline-meldunek-eu',
      '#v=2&citizenship=eu',
      '#citizenship=eu',
      '#%',
    ]) {
      expect(readPlan(fragment, TASKS), fragment).toBeNull();
    }
    expect(readPlan(`#v=1&citizenship=eu&x=${'x'.repeat(4000)}`, TASKS)).toBeNull();
  });

  test('can only say what the form can', () => {
    const hostile =
      '#v=1&citizenship=<img src=x onerror=alert(1)>&purpose=__proto__&family=constructor&arrival=2026-02-30&stay=javascript:1&done=pesel.evil.<b>&__proto__=1&toString=x';
    expect(readPlan(hostile, TASKS)).toEqual({ ...EMPTY_PLAN, done: ['pesel'] });
  });

  test('whatever it is, is read without a fault, and what is written then can be read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const read = readPlan(`#v=1&${noise}`, TASKS);
        if (read !== null) expect(readPlan(writePlan(read), TASKS) ?? EMPTY_PLAN).toEqual(read);
      }),
    );
  });
});
