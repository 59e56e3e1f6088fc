import { afterAll, describe, expect, test } from 'vitest';
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
import { swapped } from './mutants/entries.ts';
import type { Mutant, Translation } from './mutants/mutant.ts';
import { randomFrom } from './mutants/random.ts';
import { rightTable } from './mutants/tables.ts';
import { rightInsertions } from './mutants/values.ts';

const SEED = 20261121;
/** A run takes half a minute by itself, but other work on the machine may slow it down. */
const PATIENCE = 600_000;
/** `PARITY_MUTANTS=100000` tries every place of every class, and shows what is missed. It takes some minutes. */
const asked = process.env['PARITY_MUTANTS'];

const tree = readContent(process.cwd());
const { readings, ...knowledge } = learnFrom(tree);

const translations = tree.documents.flatMap((document) =>
  TRANSLATED_LOCALES.flatMap((locale): Translation[] => {
    const { pl: polish, [locale]: own } = document.texts;
    return polish && own ? [{ document, locale, polish, own }] : [];
  }),
);

/**
 * What the gate says of a mutant: its own rule, and those for missing entries and sections, which only warn because
 * readers then see the Polish. What the content teaches about words never comes from the document that is judged, so
 * that the knowledge of the untouched tree serves for the mutant too.
 */
function judge({ document, locale, make }: Mutant): Finding[] {
  const { own, polish } = make();
  const mutated = { ...document, texts: { pl: polish ?? document.texts.pl, [locale]: own } };
  const reading = {
    ...readings.get(document),
    ...(polish && { pl: readPieces(polish, knowledge.lexicon) }),
    [locale]: readPieces(own, knowledge.lexicon),
  };
  const one = { ...tree, documents: [mutated] };
  const findings = [...parityOf(mutated, reading, knowledge), ...checkEntries(one), ...checkSections(one)];
  return findings.filter(({ file }) => file === own.file);
}

const told = ({ document, locale, what }: Mutant) => `${document.id} ${locale} ${what}`;

describe('the parity gate', () => {
  const rows: string[] = [];
  afterAll(() => void process.stdout.write(`\n${rows.join('\n')}\n`));

  test('finds nothing in the content as it is', { timeout: PATIENCE }, () => {
    expect(checkParity(tree).map((finding) => findingLine(finding, 'en'))).toEqual([]);
  });

  test('accepts values and tables that are the same in both languages', { timeout: PATIENCE }, () => {
    const right = [
      ...randomFrom(SEED).sample(translations.flatMap(rightInsertions), 80),
      ...randomFrom(SEED).sample(translations.flatMap(rightTable), 30),
    ];
    const alarms = right.flatMap((mutant) =>
      judge(mutant).map((finding) => `${told(mutant)}: ${findingLine(finding, 'en')}`),
    );
    rows.push(`${'no fault: values or a table added to both, alarms'.padEnd(56)} ${right.length} ${alarms.length}`);
    expect(alarms).toEqual([]);
  });

  test('finds swapped entries in a check of the whole content too', { timeout: PATIENCE }, () => {
    const random = randomFrom(SEED);
    const mutants = translations
      .filter(({ locale }) => locale === 'uk')
      .flatMap((translation) => random.pick(swapped(translation)) ?? []);
    const texts = new Map(mutants.map(({ document, make }) => [document, make().own]));
    const documents = tree.documents.map((one) => ({
      ...one,
      texts: { ...one.texts, uk: texts.get(one) ?? one.texts.uk },
    }));
    const found = new Set(checkParity({ ...tree, documents }).map(({ file }) => file));
    const missed = mutants.filter(({ document }) => !found.has(`${document.folder}/uk.mdx`));
    rows.push(row('entries swapped in every Ukrainian text at once', mutants.length, missed.length));
    expect(missed.length / mutants.length, missed.map(told).join('\n')).toBeLessThan(0.03);
  });

  test.for(Object.entries(FAULTS))('catches %s', { timeout: PATIENCE }, ([name, { mutantsOf, sample, atLeast }]) => {
    const mutants = randomFrom(SEED).sample(translations.flatMap(mutantsOf), asked ? Number(asked) : sample);
    const missed = mutants.filter((mutant) => judge(mutant).length === 0);
    rows.push(
      row(name, mutants.length, missed.length),
      ...(asked ? missed.map((mutant) => `    ${told(mutant)}`) : []),
    );
    expect(mutants.length).toBeGreaterThan(50);
    expect(1 - missed.length / mutants.length, missed.slice(0, 5).map(told).join('\n')).toBeGreaterThanOrEqual(atLeast);
  });
});

/** A row of the table: class, mutants, caught, share. */
function row(name: string, mutants: number, missed: number): string {
  const share = `${((100 * (mutants - missed)) / mutants).toFixed(2)} %`;
  return [name.padEnd(56), String(mutants).padStart(5), String(mutants - missed).padStart(5), share.padStart(8)].join(
    ' ',
  );
}
