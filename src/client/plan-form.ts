import { QUESTIONS, type Answers, type Question } from '../domain/plan.ts';
import { isDay } from '../domain/deadline.ts';
import type { PlanState } from '../domain/plan-link.ts';

const ASKED = Object.keys(QUESTIONS) as Question[];

/** What the form says now; `done` is kept from before. */
export function readForm(form: HTMLFormElement, done: readonly string[]): PlanState {
  const data = new FormData(form);
  const answers: Answers = {};
  for (const question of ASKED) {
    const answer = data.get(question);
    if (typeof answer === 'string' && answer !== '') answers[question] = answer;
  }
  const day = (name: string) => {
    const text = data.get(name);
    return typeof text === 'string' && isDay(text) ? text : null;
  };
  return { answers, arrival: day('arrival'), stay: answers.citizenship === 'eu' ? null : day('stay'), done };
}

/** Makes the form say what a plan says. */
export function fillForm(form: HTMLFormElement, { answers, arrival, stay }: PlanState): void {
  form.querySelectorAll<HTMLInputElement>('input').forEach((input) => {
    if (input.type === 'radio') input.checked = input.value === (answers[input.name as Question] ?? '');
    else {
      const day = (input.name === 'arrival' ? arrival : stay) ?? '';
      // A day that is being typed is not taken away.
      if (input.value !== day && (day !== '' || isDay(input.value))) input.value = day;
    }
  });
}

/** The chosen answers in the words of the form, for the head of the plan. */
export function answersInWords(form: HTMLFormElement): string {
  const chosen = form.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked:not([value=""])');
  return Array.from(chosen)
    .map((input) => input.parentElement?.textContent?.trim() ?? '')
    .join(' · ');
}
