import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import { changeBetween } from '../../src/checks/preflight/change.ts';
import { readabilityHints } from '../../src/checks/preflight/readability.ts';
import { findingLine } from '../../src/checks/report.ts';

const POLISH = 'content/procedures/pesel-number/pl.mdx';

/** The valid content, and the same after an edit. */
function edited(file: string, from: string | RegExp, to: string) {
  const root = mkdtempSync(join(tmpdir(), 'preflight-'));
  cpSync('tests/fixtures/valid', root, { recursive: true });
  const before = readContent(root);
  const text = readFileSync(join(root, file), 'utf8');
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  writeFileSync(join(root, file), after);
  return { before, after: readContent(root) };
}

const hints = (sentence: string) => {
  const { after } = edited(POLISH, /(\{#who\}\n\n)/, `$1${sentence}\n\n`);
  return readabilityHints(after, new Set([POLISH]))
    .map((hint) => findingLine(hint, 'pl'))
    .filter((line) => line.includes(sentence.slice(0, 20)));
};

describe('before an editor publishes a change,', () => {
  test('preflight counts the words that three languages must follow', () => {
    const { before, after } = edited(POLISH, /\{#who\}\n\n/, '$&Dwa nowe słowa tutaj. ');
    const { pieces } = changeBetween(before, after);
    expect(pieces.map(({ piece, newWords, behind }) => [piece, newWords, behind.map(({ locale }) => locale)])).toEqual([
      ['who', 4, ['en', 'uk', 'ru']],
    ]);
  });

  test('a changed value makes nothing outdated, and the pages that show it are named', () => {
    const { before, after } = edited('content/facts/fees.yaml', /(deadline-appeal:[\s\S]*?value: )\d+/, '$115');
    expect(changeBetween(before, after)).toEqual({
      pieces: [],
      facts: [{ id: 'deadline-appeal', how: 'value', pages: ['procedures/pesel-number'] }],
    });
  });

  test('nothing is said where nothing changed', () => {
    const tree = readContent('tests/fixtures/valid');
    expect(changeBetween(tree, tree)).toEqual({ pieces: [], facts: [] });
  });
});

describe('a hint on how the Polish reads', () => {
  test('names a long sentence, office language and a bare abbreviation, with their line', () => {
    expect(hints('Decyzja zostanie wydana niezwłocznie.').join('\n')).toMatch(
      /pl\.mdx:\d+ — hint-office-language.*zostanie wydana/,
    );
    expect(hints(`To zdanie ma ${'bardzo '.repeat(25)}dużo słów.`).join('\n')).toContain('hint-long-sentence');
    expect(hints('Zapytaj w XYZ o termin.').join('\n')).toContain('„XYZ” nie jest tu nigdzie objaśnione');
  });

  test('takes office words for an order only where one follows', () => {
    expect(hints('Do wniosku należy dołączyć zdjęcie.').join('\n')).toContain('należy dołączyć');
  });

  test.for([
    'Zapytaj w urzędzie o termin.',
    'Wniosek jest dobrze wypełniony.',
    'Zapytaj w XYZ (to biuro) o termin.',
    'Nie wiemy, czy na papierze została wymiana karty.',
    'Za to należy Ci się odszkodowanie.',
    'Uchwała XLVII z 2023 roku obowiązuje.',
  ])('leaves a plain sentence alone: %s', (sentence) => {
    expect(hints(sentence)).toEqual([]);
  });
});
