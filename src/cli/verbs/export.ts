import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContent } from '../../checks/content-tree.ts';
import { subjects } from '../../checks/freshness/subject.ts';
import { sheetDocx } from '../../checks/roundtrip/docx-write.ts';
import { sheetPart } from '../../checks/roundtrip/sheet.ts';
import type { TranslationStatus } from '../../domain/translation-status.ts';
import { factWords } from './fact-words.ts';
import { findLocales, findSubjects } from './find-subjects.ts';
import { UsageError, type Verb, type VerbCall } from './verb.ts';

export const exportSheet: Verb = {
  usage: 'export <locale> [--outdated|--missing|id…] [--out FILE]',
  help: 'Make one DOCX for a translator: only the sections to translate, or the whole of the documents that are named.',
  async run(call) {
    const { root, words, options, today, language } = call;
    const [locale, ...more] = findLocales(words[0]);
    if (locale === undefined || more.length > 0) throw new UsageError('One file holds one language: name it.');
    const tree = readContent(root);
    const all = subjects(tree);
    const named = words.length > 1 ? words.slice(1).flatMap((id) => findSubjects(all, id)) : all;
    const valueIn = factWords(tree, today);
    const parts = [...new Set(named)]
      .map((subject) => sheetPart(tree, subject, locale, wantedOf(call), valueIn))
      .filter(({ rows }) => rows.length > 0);
    if (parts.length === 0)
      return { text: language === 'pl' ? 'Nie ma nic do tłumaczenia.' : 'There is nothing to translate.', exitCode: 0 };
    const file = options.out ?? `translation-${locale}-${today}.docx`;
    writeFileSync(resolve(root, file), await sheetDocx(parts, locale, valueIn));
    const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
    return {
      text:
        language === 'pl'
          ? `${file}: dokumenty: ${parts.length}, wiersze: ${rows}.`
          : `${file}: documents: ${parts.length}, rows: ${rows}.`,
      exitCode: 0,
    };
  },
};

/** Without a flag: what is to do, or everything of the documents that are named. */
function wantedOf({ options, words }: VerbCall): TranslationStatus[] {
  if (options.outdated || options.missing)
    return [...(options.outdated ? (['outdated'] as const) : []), ...(options.missing ? (['missing'] as const) : [])];
  return words.length > 1 ? ['current', 'outdated', 'missing'] : ['outdated', 'missing'];
}
