import { concerns } from '../../domain/plan.ts';
import { situationFile, taskFile, type Deadline, type SituationFile, type Task } from '../../schemas/welcome-pack.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { collectKnown, record, type Known } from '../known.ts';
import { nearest } from '../nearest.ts';
import type { YamlFile } from '../yaml-file.ts';
import { at, documentFault, factFault, listReferences, placeFault } from './references.ts';

/** The unit that a deadline needs, by its kind and the field that names the fact. */
const UNITS: Record<string, string> = {
  'within.fact': 'duration',
  'day-after.length': 'duration',
  'by.fact': 'date',
  'every.fact': 'yearly-date',
};

/** What tasks and situations refer to exists, deadlines rest on facts of the right unit, and both agree. */
export function checkWelcomePack(tree: ContentTree): Finding[] {
  if (!tree.welcomePack) return [];
  const { situations, tasks } = tree.welcomePack;
  const knownSituations = situationFile.safeParse(situations.data).data;
  const knownTasks = taskFile.safeParse(tasks.data).data;
  const known = collectKnown(tree);
  const units = unitsOf(tree);
  const places = Object.keys(record(situations.data)).flatMap((id) =>
    listReferences(situations, [id, 'places'], (place) => placeFault(place, known)),
  );
  // A file with a fault of its shape has its own findings.
  if (!knownSituations || !knownTasks) return places;
  const all = Object.entries(knownTasks);
  const empty = Object.keys(knownSituations).filter((id) => all.every(([, task]) => !task.situations.includes(id)));
  return [
    ...places,
    ...empty.map((id) => at(situations, [id], { rule: 'situation-without-task', values: { id } })),
    ...all.flatMap(([id, task]) => [
      ...deadlineFaults(tasks, id, task.deadline, known, units),
      ...listReferences(tasks, [id, 'documents'], (document) => documentFault(document, known)),
      ...listReferences(tasks, [id, 'places'], (place) => placeFault(place, known)),
      ...situationFaults(tasks, id, task, knownSituations),
    ]),
  ];
}

function deadlineFaults(
  file: YamlFile,
  task: string,
  deadline: Deadline,
  known: Known,
  units: ReadonlyMap<string, string>,
): Finding[] {
  return Object.entries(deadline).flatMap(([field, id]) => {
    if ((field !== 'fact' && field !== 'length') || typeof id !== 'string') return [];
    const where = [task, 'deadline', field];
    const missing = factFault(id, known);
    if (missing) return [at(file, where, missing)];
    const wanted = UNITS[`${deadline.kind}.${field}`];
    const unit = units.get(id);
    return wanted === undefined || unit === undefined || unit === wanted
      ? []
      : [at(file, where, { rule: 'deadline-unit', values: { id, unit, wanted } })];
  });
}

/** A task stands only on pages of situations that exist and whose readers it may concern. */
function situationFaults(file: YamlFile, id: string, task: Task, situations: SituationFile): Finding[] {
  return task.situations.flatMap((name, index) => {
    const where = [id, 'situations', index];
    const situation = situations[name];
    if (!situation) {
      const near = nearest(name, Object.keys(situations));
      return [at(file, where, { rule: 'unknown-situation', values: { id: name }, nearest: near })];
    }
    return Object.entries(situation.answers).flatMap(([question, answer]) =>
      concerns(task.when, { [question]: answer }) === 'no'
        ? [at(file, where, { rule: 'task-not-of-situation', values: { id: name, question, answer } })]
        : [],
    );
  });
}

const unitsOf = (tree: ContentTree) =>
  new Map(
    tree.facts
      .flatMap((file) => Object.entries(record(file.data)))
      .map(([id, fact]) => [id, String(record(fact)['unit'])]),
  );
