import { beforeAll, describe, expect, test } from 'vitest';
import { TRANSLATED_LOCALES } from '../../src/domain/locale.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { parityOf } from '../../src/checks/parity/document.ts';
import { learnFrom } from '../../src/checks/parity/knowledge.ts';
import { readPieces } from '../../src/checks/parity/reading.ts';
import { findingLine } from '../../src/checks/report.ts';
import { checkEntries } from '../../src/checks/rules/entries.ts';
import { checkParity } from '../../src/checks/rules/parity.ts';
import { checkSections } from '../../src/checks/rules/sections.ts';
import { FAULTS } from './mutants/classes.ts';
import type { Mutant, Translation } from './mutants/mutant.ts';
import { randomFrom } from './mutants/random.ts';
import { rightTable } from './mutants/tables.ts';
import { rightInsertions } from './mutants/values.ts';

/** At most so many mutants of a class; of classes with fewer places, all. */
const SAMPLE = 400;
const SEED = 20261121;
const AT_LEAST = 0.99;

const tree = readContent(process.cwd());
const { readings, ...knowledge } = learnFrom(tree);

const translations = tree.documents.flatMap((document) =>
  TRANSLATED_LOCALES.flatMap((locale): Translation[] => {
    const { pl: polish, [locale]: own } = document.texts;
    return polish && own ? [{ document, locale, polish, own }] : [];
  }),
);

/**
 * What the gate says of a mutant. What the content teaches about words never comes from the document that is judged,
 * so that judging the mutant with the knowledge of the untouched tree is what a check of the whole would do.
 */
function judge({ document, locale, make }: Mutant): Finding[] {
  const { own, polish } = make();
  const texts = { pl: polish ?? document.texts.pl, [locale]: own };
  const mutated = { ...document, texts };
  const reading = {
    pl: polish ? readPieces(polish, knowledge.lexicon) : readings.get(document)?.pl,
    [locale]: readPieces(own, knowledge.lexicon),
  };
  const one = { ...tree, documents: [mutated] };
  return [...parityOf(mutated, reading, knowledge), ...checkEntries(one), ...checkSections(one)].filter(
    ({ file }) => file === own.file,
  );
}

describe('the parity gate', () => {
  const rows: string[] = [];
  beforeAll(() => () => process.stdout.write(`\n${rows.join('\n')}\n`));

  test('finds nothing in the content as it is', () => {
    expect(checkParity(tree).map((finding) => findingLine(finding, 'en'))).toEqual([]);
  });

  test('accepts values and tables that are the same in both languages', () => {
    const random = randomFrom(SEED);
    const right = [...random.sample(translations.flatMap(rightInsertions), SAMPLE), ...translations.flatMap(rightTable)];
    const alarms = right.flatMap((mutant) => judge(mutant).map((finding) => `${mutant.what}: ${findingLine(finding, 'en')}`));
    rows.push(`no fault, but values or a table added to both: ${right.length}, false alarms: ${alarms.length}`);
    expect(alarms.length / right.length, alarms.slice(0, 5).join('\n')).toBeLessThan(0.01);
  });

  test.for(Object.entries(FAULTS))('catches %s', ([name, mutantsOf]) => {
    const mutants = randomFrom(SEED).sample(translations.flatMap(mutantsOf), SAMPLE);
    const missed = mutants.filter((mutant) => judge(mutant).length === 0);
    const share = 1 - missed.length / mutants.length;
    rows.push(`${name.padEnd(56)} ${String(mutants.length).padStart(5)} ${String(mutants.length - missed.length).padStart(5)} ${(100 * share).toFixed(1).padStart(6)} %`);
    if (process.env['SHOW_MISSED']) rows.push(...missed.map(({ document, locale, what }) => `    ${document.id} ${locale} ${what}`));
    expect(mutants.length).toBeGreaterThan(50);
    expect(share, missed.slice(0, 5).map(({ document, locale, what }) => `${document.id} ${locale} ${what}`).join('\n')).toBeGreaterThanOrEqual(AT_LEAST);
  });
});
