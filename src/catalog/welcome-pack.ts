import { getCollection } from 'astro:content';
import type { Due } from '../domain/deadline.ts';
import { STAGES, type Answers, type Conditions, type Stage } from '../domain/plan.ts';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { formatDate } from '../i18n/format.ts';
import { wordPieces } from '../markdown/translatable.ts';
import type { Deadline, EditionFile, SituationFile, Task, TaskFile } from '../schemas/welcome-pack.ts';
import { linksTo, type DocumentLink } from './documents.ts';
import { dueRule } from './due-rule.ts';
import { showFact, usableValues, type ShownFact } from './facts.ts';
import { outdatedPieces, type Outdated } from './freshness.ts';
import { oncePerBuild } from './once-per-build.ts';
import { showPlace, type ShownPlace } from './places.ts';

/** A task in one language. */
export interface ShownTask {
  id: string;
  stage: Stage;
  when: Conditions;
  who: string | null;
  title: string;
  reason: string;
  deadline: Deadline;
  /** The fact that the deadline rests on; null where there is no deadline. */
  fact: ShownFact | null;
  /** The rule that gives a day once the reader's days are known; null where none may be given. */
  due: Due | null;
  documents: DocumentLink[];
  places: ShownPlace[];
  outdated: Outdated[];
}

/** A situation in one language, without its tasks. */
export interface ShownSituation {
  id: string;
  title: string;
  summary: string;
  answers: Answers;
}

const situationFile = oncePerBuild(
  async (): Promise<SituationFile> => (await getCollection('situations'))[0]?.data ?? {},
);
const taskFile = oncePerBuild(async (): Promise<TaskFile> => (await getCollection('tasks'))[0]?.data ?? {});
const editionFile = oncePerBuild(async (): Promise<EditionFile> => (await getCollection('editions'))[0]?.data ?? {});

/** The situations in the reader's order; none where the site has no welcome pack. */
export async function situations(locale: Locale): Promise<ShownSituation[]> {
  return Object.entries(await situationFile())
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, { words, answers }]) => ({ id, ...words[locale], answers }));
}

/** Everybody whom readers can talk to, each once, with the answers of the situations in which they help. */
export async function peopleForAll(locale: Locale): Promise<{ place: ShownPlace; when: Answers[] }[]> {
  const all = Object.values(await situationFile()).toSorted((a, b) => a.order - b.order);
  const ids = [...new Set(all.flatMap(({ places }) => places))];
  return Promise.all(
    ids.map(async (id) => ({
      place: await showPlace(id, locale),
      when: all.filter(({ places }) => places.includes(id)).map(({ answers }) => answers),
    })),
  );
}

/** Whom a reader in a situation can talk to. */
export async function peopleFor(situation: string, locale: Locale): Promise<ShownPlace[]> {
  const places = (await situationFile())[situation]?.places ?? [];
  return Promise.all(places.map((id) => showPlace(id, locale)));
}

/** Tasks by stage, in order: those of a situation, or all. Stages without a task are left out. */
export async function tasksByStage(
  locale: Locale,
  situation?: string,
): Promise<{ stage: Stage; tasks: ShownTask[] }[]> {
  const chosen = Object.entries(await taskFile()).filter(
    ([, task]) => situation === undefined || task.situations.includes(situation),
  );
  const shown = await Promise.all(chosen.map(([id, task]) => showTask(id, task, locale)));
  return STAGES.map((stage) => ({ stage, tasks: shown.filter((task) => task.stage === stage) })).filter(
    ({ tasks }) => tasks.length > 0,
  );
}

async function showTask(id: string, task: Task, locale: Locale): Promise<ShownTask> {
  const { stage, when, deadline, documents, places, words } = task;
  const { who, title, reason } = words[locale];
  const values = await usableValues();
  const named = (own: object) => wordPieces({ [id]: own });
  const outdated = await outdatedPieces(
    'welcome-pack/tasks',
    locale,
    named(words[SOURCE_LOCALE]),
    named(words[locale]),
  );
  return {
    id,
    stage,
    when,
    who: who ?? null,
    title,
    reason,
    deadline,
    fact: 'fact' in deadline ? await showFact(deadline.fact, locale) : null,
    due: dueRule(deadline, (fact) => values.get(fact) ?? null),
    documents: await linksTo(documents, locale),
    places: await Promise.all(places.map((place) => showPlace(place, locale))),
    outdated: [...outdated.values()],
  };
}

/** Editions in one language, the newest first. */
export async function editions(
  locale: Locale,
): Promise<{ number: string; date: string; day: string; changes: string }[]> {
  return Object.entries(await editionFile())
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([number, { date, words }]) => ({
      number,
      date,
      day: formatDate(date, locale),
      changes: words[locale].changes,
    }));
}
