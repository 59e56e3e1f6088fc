import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { importCalendar, type WordsToWrite } from '../../checks/calendar/import-calendar.ts';
import { checkContent } from '../../checks/check.ts';
import { readContent } from '../../checks/content-tree.ts';
import { reportText } from '../../checks/report.ts';
import { perLocale, words as text } from '../../schemas/common.ts';
import { TRANSLATED_LOCALES } from '../../domain/locale.ts';
import { fillTemplate } from '../new/scaffold.ts';
import { UsageError, type Verb } from './verb.ts';

export const importEvents: Verb = {
  usage: 'import-events <FILE.ics>',
  help: 'Make drafts of events from a calendar file in content/events/: all of them, or nothing and a list of what to mend.',
  run({ root, words, language, today }) {
    const path = words[0] === undefined ? undefined : resolve(root, words[0]);
    if (path === undefined || !existsSync(path)) throw new UsageError('Name the calendar file.');
    const { drafts, findings } = importCalendar(readFileSync(path, 'utf8'), {
      name: basename(path),
      today,
      exists: (file) => existsSync(resolve(root, file)),
      toWrite: wordsToWrite(root),
    });
    const isRefused = findings.some(({ severity }) => severity === 'error');
    if (!isRefused) {
      for (const [file, draft] of drafts) {
        mkdirSync(dirname(resolve(root, file)), { recursive: true });
        writeFileSync(resolve(root, file), draft);
      }
      findings.push(...checkContent(readContent(root), today).filter(({ file }) => drafts.has(file)));
    }
    const done = {
      en: isRefused ? 'Refused: nothing was written.' : `Drafts written: ${drafts.size}.`,
      pl: isRefused ? 'Odrzucono: nic nie zostało zapisane.' : `Zapisane szkice: ${drafts.size}.`,
    };
    const report = findings.length > 0 ? `${reportText(findings, language)}\n` : '';
    const files = isRefused ? '' : [...drafts.keys()].map((file) => `${file}\n`).join('');
    const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    return { text: report + files + done[language], exitCode };
  },
};

/** The words that stand in the template of an event, where `npm run content -- new event` begins too. */
function wordsToWrite(root: string): WordsToWrite {
  const template = readFileSync(join(root, 'content/_templates/event.yaml'), 'utf8');
  const filled: unknown = parse(fillTemplate(template, { title: '', date: '', source: '' }));
  return z
    .object({ words: z.object(perLocale(TRANSLATED_LOCALES, z.object({ title: text, summary: text }))) })
    .parse(filled).words;
}
