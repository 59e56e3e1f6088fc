/** The parts of a plan, in time. */
export const STAGES = ['before-arrival', 'first-days', 'first-month', 'first-three-months', 'every-year'] as const;

export type Stage = (typeof STAGES)[number];

/** The questions of the planner with their possible answers, in order. Each may be left out; dates are asked besides. */
export const QUESTIONS = {
  citizenship: ['eu', 'ukraine', 'other'],
  purpose: ['work', 'study', 'family', 'protection', 'other'],
  family: ['alone', 'partner', 'children'],
  home: ['looking', 'rented', 'with-others'],
  work: ['employed', 'looking', 'own-business', 'none'],
} as const;

export type Question = keyof typeof QUESTIONS;

/** What a reader answered. A question that is not here was left out. */
export type Answers = Partial<Record<Question, string>>;

/** Whom a task concerns: for each question the answers that fit; questions that are not here do not matter. */
export type Conditions = Partial<Record<Question, readonly string[]>>;

/** `yes`: it concerns the reader. `maybe`: it depends on a question that was left out. */
export type Concern = 'yes' | 'maybe' | 'no';

/** Whether a task concerns a reader. One answer that does not fit is enough for `no`. */
export function concerns(when: Conditions, answers: Answers): Concern {
  let open = false;
  for (const question of Object.keys(when) as Question[]) {
    const answer = answers[question];
    if (answer === undefined) open = true;
    else if (when[question]?.includes(answer) === false) return 'no';
  }
  return open ? 'maybe' : 'yes';
}

/** Every combination of answers, each question also left out. */
export function allAnswers(): Answers[] {
  let all: Answers[] = [{}];
  for (const question of Object.keys(QUESTIONS) as Question[]) {
    all = all.flatMap((answers) => [
      answers,
      ...QUESTIONS[question].map((answer) => ({ ...answers, [question]: answer })),
    ]);
  }
  return all;
}
