import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import { subjects } from '../../src/checks/freshness/subject.ts';
import { readSheet } from '../../src/checks/roundtrip/docx-read.ts';
import { sheetDocx } from '../../src/checks/roundtrip/docx-write.ts';
import { importSheet } from '../../src/checks/roundtrip/import-sheet.ts';
import { sheetPart } from '../../src/checks/roundtrip/sheet.ts';
import { subjectName } from '../../src/checks/roundtrip/with-files.ts';
import { factWords } from '../../src/cli/verbs/fact-words.ts';
import { TRANSLATED_LOCALES } from '../../src/domain/locale.ts';
import { TODAY } from './round-trip/project.ts';

const PATIENCE = 600_000;
const tree = readContent(process.cwd());
const all = subjects(tree);
const valueIn = factWords(tree, TODAY);

/** The whole content in one file for the translators of a language. */
const partsIn = (locale: (typeof TRANSLATED_LOCALES)[number]) =>
  all.map((subject) => sheetPart(tree, subject, locale, ['current', 'outdated', 'missing'], valueIn));

describe('the whole content in one translator’s file', () => {
  test.for(TRANSLATED_LOCALES)(
    'comes back unchanged and changes no byte: %s',
    { timeout: PATIENCE },
    async (locale) => {
      const rows = partsIn(locale).flatMap((part) => part.rows);
      const sheet = readSheet(await sheetDocx(partsIn(locale), locale, valueIn));
      const changed = rows.filter((row, index) => sheet?.rows[index]?.lines.join('\n') !== row.own.join('\n'));
      expect(changed.map(({ subject, field }) => `${subjectName(subject)}#${field.piece}#${field.name}`)).toEqual([]);
      const plan = importSheet(tree, sheet, {
        name: `${locale}.docx`,
        today: TODAY,
        valueIn,
        readFile: (file) => readFileSync(file, 'utf8'),
      });
      expect([plan.findings, [...plan.files.keys()], plan.accepted]).toEqual([[], [], []]);
    },
  );

  test('has every piece with words: documents, places, the welcome pack, the cards for counters', () => {
    const rows = partsIn('uk').flatMap((part) => part.rows);
    const inFile = new Set(rows.map(({ subject, field }) => `${subjectName(subject)}#${field.piece}`));
    const pieces = all.flatMap((one) => (one.pieces.pl ?? []).map(({ id }) => `${subjectName(one)}#${id}`));
    expect(pieces.filter((piece) => !inFile.has(piece))).toEqual([]);
    const kinds = new Set(all.map(({ kind }) => kind));
    expect(['procedures', 'places', 'welcome-pack'].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(all.map(subjectName)).toContain('site/cards');
  });

  test('shows a word that is spoken about in italics, and locks the marks of the accessibility statement', async () => {
    const parts = partsIn('uk').filter(({ rows }) =>
      rows.some(({ own }) => /(?<!\*)\*[^*\s]|⟦a11y /.test(own.join('\n'))),
    );
    const docx = unzipSync(await sheetDocx(parts, 'uk', valueIn))['word/document.xml'];
    const xml = strFromU8(docx ?? new Uint8Array());
    expect(xml).toMatch(/<w:i\/>/);
    const statement = [...xml.matchAll(/<w:t[^>]*>⟦\/?a11y[^<]*<\/w:t>/g)];
    expect(statement.length).toBeGreaterThan(0);
    const locked = [...xml.matchAll(/<w:lock w:val="contentLocked"\/><\/w:sdtPr><w:sdtContent><w:r>.*?⟦\/?a11y[^<]*/g)];
    expect(locked.length).toBe(statement.length);
  });
});
