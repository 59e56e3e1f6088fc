import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readContent } from '../../checks/content-tree.ts';
import { accepted, writeAccepted } from '../../checks/freshness/accept.ts';
import { subjects } from '../../checks/freshness/subject.ts';
import { reportText } from '../../checks/report.ts';
import { readSheet } from '../../checks/roundtrip/docx-read.ts';
import { importSheet, type ImportPlan } from '../../checks/roundtrip/import-sheet.ts';
import { subjectName } from '../../checks/roundtrip/with-files.ts';
import type { Provenance } from '../../schemas/translation.ts';
import { factWords } from './fact-words.ts';
import { UsageError, type Verb } from './verb.ts';
import { provenanceOf } from './accept.ts';

const TRANSLATOR: Provenance = { made: { by: 'human', role: 'translator' }, reviewed: null };

export const importFile: Verb = {
  usage: 'import <FILE.docx> [--by human|machine --role ROLE] [--reviewed ROLE]',
  help: 'Take a translator’s file in: all of it, or nothing and a list of what to mend. Made by a human translator unless said otherwise.',
  run(call) {
    const { root, words, language, today } = call;
    const path = words[0] === undefined ? undefined : resolve(root, words[0]);
    if (path === undefined || !existsSync(path))
      throw new UsageError('Name the file that came back from the translator.');
    const tree = readContent(root);
    const plan = importSheet(tree, readSheet(readFileSync(path)), {
      name: basename(path),
      today,
      valueIn: factWords(tree, today),
      readFile: (file) => readIfThere(resolve(root, file)),
    });
    const isRefused = plan.findings.some(({ severity }) => severity === 'error');
    if (!isRefused) writePlan(root, plan, provenanceOf(call) ?? TRANSLATOR);
    const pieces = plan.accepted.reduce((sum, one) => sum + one.pieces.length, 0);
    const done = {
      en: isRefused
        ? 'Refused: nothing was changed.'
        : `Files changed: ${plan.files.size}. Sections current now: ${pieces}.`,
      pl: isRefused
        ? 'Odrzucono: nic nie zostało zmienione.'
        : `Zmienione pliki: ${plan.files.size}. Sekcje teraz aktualne: ${pieces}.`,
    };
    const report = plan.findings.length > 0 ? `${reportText(plan.findings, language)}\n` : '';
    return { text: `${report}${done[language]}`, exitCode: isRefused ? 1 : 0 };
  },
};

const readIfThere = (path: string) =>
  existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;

/** Writes the texts first, each file whole, then from which Polish they were made. */
export function writePlan(root: string, plan: ImportPlan, provenance: Provenance): void {
  for (const [file, text] of plan.files) {
    const path = resolve(root, file);
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
  const now = new Map(subjects(readContent(root)).map((subject) => [subjectName(subject), subject]));
  for (const { subject: name, pieces } of plan.accepted) {
    const subject = now.get(name);
    if (subject) writeAccepted(root, subject, accepted(subject, { locale: plan.locale, pieces, provenance }));
  }
}
