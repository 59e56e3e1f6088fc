import { isDay, type PlanDates } from './deadline.ts';
import { QUESTIONS, type Answers, type Question } from './plan.ts';

/** A plan as its address tells it: what the reader answered, and the ids of the tasks that are done. */
export interface PlanState extends PlanDates {
  answers: Answers;
  done: readonly string[];
}

export const EMPTY_PLAN: PlanState = { answers: {}, arrival: null, stay: null, done: [] };

/** The form of the fragment. Another one is not read: a link of tomorrow must not be half understood. */
const VERSION = '1';
/** No plan is longer; what is, was not written here. */
const LONGEST = 4000;

/**
 * Reads a plan from the fragment of an address, with or without its `#`. Unknown names, answers, days and tasks are left
 * out, so that a fragment from elsewhere can only say what the form can.
 *
 * @returns null where the fragment holds no plan, such as an anchor.
 */
export function readPlan(fragment: string, tasks: readonly string[]): PlanState | null {
  if (fragment.length > LONGEST) return null;
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  if (parts.get('v') !== VERSION) return null;
  const answers: Answers = {};
  for (const question of Object.keys(QUESTIONS) as Question[]) {
    const answer = parts.get(question);
    if (answer !== null && (QUESTIONS[question] as readonly string[]).includes(answer)) answers[question] = answer;
  }
  const done = (parts.get('done') ?? '').split('.');
  return {
    answers,
    arrival: dayOf(parts.get('arrival')),
    stay: answers.citizenship === 'eu' ? null : dayOf(parts.get('stay')),
    done: tasks.filter((task) => done.includes(task)),
  };
}

const dayOf = (text: string | null) => (text !== null && isDay(text) ? text : null);

/** The fragment of a plan, without its `#`; empty where the reader answered and ticked nothing. */
export function writePlan({ answers, arrival, stay, done }: PlanState): string {
  const parts = new URLSearchParams();
  for (const question of Object.keys(QUESTIONS) as Question[]) {
    const answer = answers[question];
    if (answer !== undefined) parts.set(question, answer);
  }
  if (arrival !== null) parts.set('arrival', arrival);
  if (stay !== null) parts.set('stay', stay);
  if (done.length > 0) parts.set('done', done.join('.'));
  const written = parts.toString();
  return written === '' ? '' : `v=${VERSION}&${written}`;
}
