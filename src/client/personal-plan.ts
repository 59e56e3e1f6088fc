import { krakowDay } from '../domain/build-date.ts';
import { EMPTY_PLAN, readPlan, writePlan, type PlanState } from '../domain/plan-link.ts';
import type { PlanStrings } from '../i18n/plan-strings.ts';
import { answersInWords, fillForm, readForm } from './plan-form.ts';
import { forgetPlan, keepPlan, keptPlan } from './plan-keeping.ts';
import { heedTick, inWords, showPeople, showStages, showTasks, tasksOn, type DatedTask } from './plan-tasks.ts';

/**
 * Makes a personal plan of the page that holds every step. The answers stand in the fragment of the address only; they
 * are kept in this browser once the reader asks for it, and nothing is ever sent.
 */
class PersonalPlan extends HTMLElement {
  #plan: PlanState = EMPTY_PLAN;
  #dated: DatedTask[] = [];
  #isKept = false;
  readonly #tasks = tasksOn(this);
  readonly #ids = this.#tasks.map(({ id }) => id);
  readonly #strings = JSON.parse(this.dataset['strings'] ?? '{}') as PlanStrings;

  connectedCallback(): void {
    const form = this.#form();
    for (const task of this.#tasks) heedTick(task, (id) => this.#tick(id));
    form.addEventListener('input', () => this.#change(readForm(form, this.#plan.done)));
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#clear();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!matchMedia('(min-width: 60rem)').matches) this.#questions().open = false;
      this.#find('.plan-top h2').focus();
    });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
      if (button) void this.#do(button.dataset['do'] ?? '').catch(() => this.#tell(this.#strings.failed));
    });
    addEventListener('hashchange', () => this.#follow());
    this.#start();
    (this.#find('.plan-main') as HTMLButtonElement).disabled = false;
  }

  #start(): void {
    const kept = keptPlan();
    const asked = readPlan(location.hash, this.#ids);
    const plan = asked ?? (kept === null ? null : readPlan(kept, this.#ids));
    this.#isKept = kept !== null && plan !== null && writePlan(plan) === kept;
    if (plan) this.#questions().open = matchMedia('(min-width: 60rem)').matches;
    this.#change(plan ?? EMPTY_PLAN);
    if (this.#isKept) this.#tell(this.#strings.kept);
  }

  /** Another plan in the address is taken; an anchor is followed, and the plan put back into the address. */
  #follow(): void {
    const asked = readPlan(location.hash, this.#ids);
    if (asked === null) return this.#write();
    const kept = keptPlan();
    this.#isKept = kept !== null && writePlan(asked) === kept;
    this.#change(asked);
  }

  #tick(id: string): void {
    const done = this.#plan.done.includes(id) ? this.#plan.done.filter((one) => one !== id) : [...this.#plan.done, id];
    this.#change({ ...this.#plan, done });
  }

  #clear(): void {
    const wasKept = this.#isKept;
    if (wasKept) forgetPlan();
    this.#isKept = false;
    this.#form()
      .querySelectorAll<HTMLInputElement>('[type="date"]')
      .forEach((input) => (input.value = ''));
    this.#change(EMPTY_PLAN);
    this.#tell(wasKept ? this.#strings.forgotten : '');
  }

  #change(plan: PlanState): void {
    this.#plan = plan;
    this.#write();
    if (this.#isKept) keepPlan(writePlan(plan));
    this.#find('.plan-qr').hidden = true;
    this.#show();
  }

  #write(): void {
    const written = writePlan(this.#plan);
    const address = written === '' ? location.pathname + location.search : `#${written}`;
    if (location.hash.slice(1) !== written) history.replaceState(null, '', address);
  }

  #show(): void {
    const form = this.#form();
    const { answers, arrival, stay, done } = this.#plan;
    const today = krakowDay(new Date());
    fillForm(form, this.#plan);
    form.querySelectorAll<HTMLElement>('[data-not]').forEach((field) => {
      field.hidden = field.dataset['not'] === answers.citizenship;
    });
    const { shown, dated } = showTasks(this.#tasks, this.#plan, today, this.#strings);
    this.#dated = dated;
    const isEmpty = Object.keys(answers).length === 0;
    showPeople(this, answers);
    if (isEmpty) this.querySelectorAll<HTMLElement>('[data-people]').forEach((one) => (one.hidden = false));
    showStages(this.#part('stages'), arrival !== null && arrival <= today, this.#strings.late);
    this.#part('all').hidden = !isEmpty;
    this.#part('answers').textContent = answersInWords(form);
    this.#showProgress(shown.length, shown.filter(({ id }) => done.includes(id)).length);
    const hasDays = arrival !== null || stay !== null;
    this.#part('no-dates').hidden = hasDays;
    this.#part('counting').hidden = !hasDays;
    this.#part('dates').replaceChildren(
      ...dated.map((one) => dateItem(one, done.includes(one.task.id), this.#strings)),
    );
    this.#button('calendar').hidden = this.#calendarDays().length === 0;
    this.#button('copy').hidden = !('clipboard' in navigator);
    this.#button('keep').hidden = this.#isKept || writePlan(this.#plan) === '';
    this.#button('forget').hidden = !this.#isKept;
  }

  #showProgress(count: number, done: number): void {
    const { steps, progress } = this.#strings;
    const bar = this.querySelector('progress');
    if (bar) bar.value = count === 0 ? 0 : done / count;
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    const words = (steps[form] ?? '').replace('{{count}}', String(count));
    this.#part('count').textContent =
      done === 0 ? words : progress.replace('{{done}}', String(done)).replace('{{count}}', String(count));
  }

  async #do(action: string): Promise<void> {
    if (action === 'print') print();
    else if (action === 'copy') {
      await navigator.clipboard.writeText(this.#link());
      this.#tell(this.#strings.copied);
    } else if (action === 'qr') {
      const { qrPicture } = await import('./plan-qr.ts');
      const place = this.#part('qr');
      place.replaceChildren(qrPicture(this.#link(), this.#strings.qr));
      place.hidden = false;
    } else if (action === 'calendar') await this.#saveCalendar();
    else if (action === 'keep' || action === 'forget') {
      const keep = action === 'keep';
      if (keep && !keepPlan(writePlan(this.#plan))) throw new Error('This browser keeps nothing.');
      if (!keep) forgetPlan();
      this.#isKept = keep;
      this.#show();
      this.#button(keep ? 'forget' : 'keep').focus();
      this.#tell(keep ? this.#strings.kept : this.#strings.forgotten);
    }
  }

  /** The link that is given away says the answers, not what is done. */
  #link(): string {
    return `${location.origin}${location.pathname}#${writePlan({ ...this.#plan, done: [] })}`;
  }

  async #saveCalendar(): Promise<void> {
    const { planCalendar } = await import('./plan-calendar.ts');
    const { title, check, notAdvice } = this.#strings;
    const days = this.#calendarDays().map(({ task, due, on }) => ({
      id: task.id,
      day: on.day,
      isYearly: due.rule.kind === 'every',
      title: task.title,
      words: [task.element.querySelector('.plan-why')?.textContent?.trim(), due.check ? check : '', notAdvice]
        .filter((words) => words)
        .join('\n'),
      url: task.element.querySelector<HTMLAnchorElement>('.plan-go a')?.href ?? location.origin,
    }));
    const file = new Blob([planCalendar(title, location.hostname, days, new Date())], { type: 'text/calendar' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'plan.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** What is still to be done and still ahead. */
  #calendarDays(): DatedTask[] {
    return this.#dated.filter(({ task, on }) => on.state === 'ahead' && !this.#plan.done.includes(task.id));
  }

  #tell(words: string): void {
    this.#part('told').textContent = words;
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page of the plan has no ${selector}.`);
    return found;
  }

  readonly #part = (name: string) => this.#find(`[data-part="${name}"]`);
  readonly #button = (name: string) => this.#find(`[data-do="${name}"]`);
  readonly #form = () => this.#find('.plan-form') as HTMLFormElement;
  readonly #questions = () => this.#find('.plan-form details') as HTMLDetailsElement;
}

/** A line of the list of days: the day, and the step it belongs to. */
function dateItem({ task, due, on }: DatedTask, isDone: boolean, strings: PlanStrings): HTMLElement {
  const item = document.createElement('li');
  const day = document.createElement('time');
  day.dateTime = on.day;
  day.textContent = inWords(on.day);
  const link = document.createElement('a');
  link.href = `#${task.id}`;
  link.textContent = task.title;
  const words = document.createElement('div');
  words.append(link);
  const isLate = on.state === 'passed' && !isDone;
  for (const text of [isLate ? strings.passedShort : '', due.check ? strings.checkShort : '']) {
    if (text === '') continue;
    const mark = document.createElement('span');
    mark.className = 'mark';
    mark.textContent = text;
    words.append(' ', mark);
  }
  item.append(day, words);
  item.classList.toggle('is-done', isDone);
  item.classList.toggle('is-passed', isLate);
  return item;
}

customElements.define('personal-plan', PersonalPlan);
