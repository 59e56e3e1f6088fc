import { dueDay, type Due, type DueDay } from '../domain/deadline.ts';
import type { Locale } from '../domain/locale.ts';
import { INTL_TAGS } from '../domain/locale.ts';
import { concerns, type Answers, type Concern, type Conditions, type Question } from '../domain/plan.ts';
import type { PlanState } from '../domain/plan-link.ts';
import { withYearWord } from '../domain/year-word.ts';
import type { PlanStrings } from '../i18n/plan-strings.ts';

/** A step of the plan on the page. */
export interface PlanTask {
  id: string;
  element: HTMLElement;
  title: string;
  when: Conditions;
  due: Due | null;
}

/** A step with the day by which it is to be done. */
export interface DatedTask {
  task: PlanTask;
  due: Due;
  on: DueDay;
}

/** Every step that the page holds, in its order. */
export function tasksOn(page: ParentNode): PlanTask[] {
  return Array.from(page.querySelectorAll<HTMLElement>('.plan-tasks > li')).map((element) => ({
    id: element.id,
    element,
    title: element.querySelector('h3')?.textContent?.trim() ?? '',
    when: JSON.parse(element.dataset['when'] ?? '{}') as Conditions,
    due: JSON.parse(element.dataset['due'] ?? 'null') as Due | null,
  }));
}

/** Tells `onTick` of each change of the box that a step has. */
export function heedTick({ id, element }: PlanTask, onTick: (id: string) => void): void {
  element.querySelector('.plan-tick input')?.addEventListener('change', () => onTick(id));
}

/**
 * Shows the steps that concern a reader, or may, with their days and ticks.
 *
 * @returns the steps that are shown, and those of them that surely concern the reader and have a day, by day.
 */
export function showTasks(
  tasks: readonly PlanTask[],
  plan: PlanState,
  today: string,
  strings: PlanStrings,
): { shown: PlanTask[]; dated: DatedTask[] } {
  const shown: PlanTask[] = [];
  const dated: DatedTask[] = [];
  for (const task of tasks) {
    const concern = concerns(task.when, plan.answers);
    const isDone = plan.done.includes(task.id);
    const on = task.due === null ? null : dueDay(task.due, plan, today);
    task.element.hidden = concern === 'no';
    task.element.classList.toggle('is-done', isDone);
    const box = task.element.querySelector<HTMLInputElement>('.plan-tick input');
    if (box) box.checked = isDone;
    task.element.querySelectorAll('.plan-note').forEach((note) => note.remove());
    const notes = [...maybeNote(concern, plan, strings), ...dayNotes(on, strings)];
    (task.element.querySelector('h3') ?? task.element).after(...notes);
    if (concern === 'no') continue;
    shown.push(task);
    if (concern === 'yes' && on && task.due) dated.push({ task, due: task.due, on });
  }
  dated.sort((a, b) => (a.on.day < b.on.day ? -1 : a.on.day > b.on.day ? 1 : 0));
  return { shown, dated };
}

/** Said only to a reader who answers: with nothing answered, the page is the list of everything. */
function maybeNote(concern: Concern, { answers }: PlanState, strings: PlanStrings): HTMLElement[] {
  return concern === 'maybe' && Object.keys(answers).length > 0 ? [note('mark', strings.maybe)] : [];
}

function dayNotes(on: DueDay | null, strings: PlanStrings): HTMLElement[] {
  if (on === null) return [];
  const day = document.createElement('strong');
  day.textContent = inWords(on.day);
  if (on.state === 'passed') return [note('plan-day-note', `${strings.lastDay} `, day, `. ${strings.passed}`)];
  return [note('plan-day-note', `${strings.lastDay} `, day)];
}

function note(className: string, ...words: (Node | string)[]): HTMLElement {
  const made = document.createElement('p');
  made.className = 'plan-note';
  const inner = document.createElement('span');
  inner.className = className;
  inner.append(...words);
  made.append(inner);
  return made;
}

/** A day in the language of the page: “Friday, 4 December 2026”. */
export function inWords(day: string): string {
  const locale = document.documentElement.lang as Locale;
  const text = new Intl.DateTimeFormat(INTL_TAGS[locale], {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return withYearWord(text, locale);
}

/** Shows the people who help readers with such answers. */
export function showPeople(page: ParentNode, answers: Answers): void {
  page.querySelectorAll<HTMLElement>('[data-people]').forEach((element) => {
    const situations = JSON.parse(element.dataset['people'] ?? '[]') as Answers[];
    element.hidden = !situations.some((situation) =>
      (Object.keys(situation) as Question[]).every((question) => situation[question] === answers[question]),
    );
  });
}

/** Shows the stages that have a step. What belonged before an arrival that is over stands last, under other words. */
export function showStages(stages: HTMLElement, isHere: boolean, late: string): void {
  const before = stages.querySelector<HTMLElement>('[data-stage="before-arrival"]');
  const heading = before?.querySelector('h2');
  if (before && heading) {
    before.dataset['heading'] ??= heading.textContent ?? '';
    heading.textContent = isHere ? late : before.dataset['heading'];
    if (isHere) stages.append(before);
    else stages.prepend(before);
  }
  stages.querySelectorAll<HTMLElement>('.plan-stage').forEach((stage) => {
    stage.hidden = !stage.querySelector('.plan-tasks > li:not([hidden])');
  });
}
