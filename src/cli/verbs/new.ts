import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../checks/check.ts';
import { readContent, type ContentTree } from '../../checks/content-tree.ts';
import { record, stringList } from '../../checks/known.ts';
import { nearest } from '../../checks/nearest.ts';
import { reportText } from '../../checks/report.ts';
import { SOURCE_LOCALE } from '../../domain/locale.ts';
import { idQuestion, questions, type Question } from '../new/questions.ts';
import { BEGINNINGS, fillTemplate, SCAFFOLDS, templateFiles, type Answers, type Beginning } from '../new/scaffold.ts';
import { writeWhole } from '../new/write-whole.ts';
import { UsageError, type Verb, type VerbCall } from './verb.ts';

export const begin: Verb = {
  usage: `new ${BEGINNINGS.join('|')} [id] [--title T] [--official T] [--topic ID] [--place ID] [--date DAY] [--source URL]`,
  help: 'Begin a draft in all languages, with comments that say what to write. Asks for what the options leave out.',
  async run(call) {
    const { root, today, language } = call;
    const tree = readContent(root);
    const what = await beginningOf(call);
    const { questions: wanted, kind, path } = SCAFFOLDS[what];
    const ofId = idQuestion(ownerOf(tree, what));
    const asked = questions(tree, today, what === 'event');
    const given = wanted.map((name) => ({ name, question: asked[name], answer: call.options[name] }));
    refuseUnlessRight(call, [{ name: 'id', question: ofId, answer: call.words[1] }, ...given]);
    const id = await answerOf(call, 'id', ofId, call.words[1]);
    const answers: Answers = {};
    for (const name of wanted) {
      const offered = name === 'official' ? answers.title : asked[name].offered;
      answers[name] = await answerOf(call, name, { ...asked[name], offered }, call.options[name]);
    }
    const target = path(id, answers);
    if (tree.files.includes(target))
      throw new UsageError(fault(language, `${target} exists already.`, `${target} już istnieje.`));
    const files = new Map(
      templateFiles(what, id, answers).map(([template, file]) => [
        file,
        fillTemplate(readFileSync(join(root, template), 'utf8'), { ...answers, id }),
      ]),
    );
    writeWhole(root, target, files);
    const findings = checkContent(readContent(root), today).filter(({ file }) => files.has(file));
    const next =
      kind === null
        ? fault(language, 'See it in the live view: npm run dev', 'Zobacz w podglądzie: npm run dev')
        : fault(
            language,
            `See it: npm run dev, then http://localhost:4321/${SOURCE_LOCALE}/${kind}/${id}/`,
            `Zobacz: npm run dev, potem http://localhost:4321/${SOURCE_LOCALE}/${kind}/${id}/`,
          );
    const lines = [...files.keys(), ...(findings.length > 0 ? [reportText(findings, language)] : []), next];
    return { text: lines.join('\n'), exitCode: findings.some(({ severity }) => severity === 'error') ? 1 : 0 };
  },
};

const fault = (language: VerbCall['language'], en: string, pl: string) => (language === 'pl' ? pl : en);

async function beginningOf(call: VerbCall): Promise<Beginning> {
  const words = { en: `What do you begin (${BEGINNINGS.join(', ')})`, pl: `Co zaczynasz (${BEGINNINGS.join(', ')})` };
  const find = (answer: string) => BEGINNINGS.find((one) => one === answer);
  const answer = await answerOf(
    call,
    BEGINNINGS.join('|'),
    {
      words,
      offered: undefined,
      fault: (given) => {
        if (find(given)) return null;
        const near = nearest(given, BEGINNINGS) ?? BEGINNINGS.join(', ');
        return {
          en: `Nothing called "${given}" can be begun. Did you mean: ${near}?`,
          pl: `Nie da się zacząć „${given}”. Może: ${near}?`,
        };
      },
    },
    call.words[0],
  );
  return find(answer) ?? 'procedure';
}

/**
 * Everything that is wrong with what was given, and everything that is missing where nobody can be asked, at once. The
 * official name is the title where it is left out.
 *
 * @throws UsageError with a line for each.
 */
function refuseUnlessRight(
  { ask, language }: VerbCall,
  all: readonly { name: string; question: Question; answer: string | undefined }[],
): void {
  const lines = all.flatMap(({ name, question, answer }) => {
    if (answer !== undefined) return question.fault(answer)?.[language] ?? [];
    const isNeeded = !ask && question.offered === undefined && name !== 'official';
    return isNeeded ? missing(name, question, language) : [];
  });
  if (lines.length > 0) throw new UsageError(lines.join('\n'));
}

function missing(name: string, { words }: Question, language: VerbCall['language']): string {
  const option = name === 'id' || name.includes('|') ? name : `--${name}`;
  return fault(language, `Missing: ${option}. ${words.en}.`, `Brakuje: ${option}. ${words.pl}.`);
}

/**
 * The answer given as a word or an option; else asked for, again until it fits.
 *
 * @throws UsageError when a given answer does not fit, or when nobody can be asked.
 */
async function answerOf(call: VerbCall, name: string, question: Question, given: string | undefined): Promise<string> {
  const { ask, language } = call;
  if (given !== undefined) {
    const wrong = question.fault(given);
    if (wrong) throw new UsageError(wrong[language]);
    return given;
  }
  if (!ask) {
    if (question.offered !== undefined) return question.offered;
    throw new UsageError(missing(name, question, language));
  }
  for (let wrong = ''; ;) {
    const prompt = `${wrong}${question.words[language]}${question.offered === undefined ? '' : ` [${question.offered}]`}: `;
    const answer = (await ask(prompt)).trim() || (question.offered ?? '');
    const found = question.fault(answer);
    if (!found) return answer;
    wrong = `${found[language]}\n`;
  }
}

/** Ids of documents and their former ids are unique among documents; other files among their like. */
function ownerOf(tree: ContentTree, what: Beginning): (id: string) => string | null {
  const { kind, path } = SCAFFOLDS[what];
  if (what === 'event') return () => null;
  if (kind === null) return (id) => tree.files.find((file) => file === path(id, {})) ?? null;
  return (id) =>
    tree.documents.find((one) => one.id === id || stringList(record(one.data?.data)['aliases']).includes(id))?.folder ??
    null;
}
