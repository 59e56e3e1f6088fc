import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import { accepted, writeAccepted } from '../../src/checks/freshness/accept.ts';
import { subjectStatus } from '../../src/checks/freshness/status.ts';
import { subjects } from '../../src/checks/freshness/subject.ts';
import { TRANSLATED_LOCALES } from '../../src/domain/locale.ts';

/** Documents and words that the tests edit: real ones, copied into a folder of their own. */
const PROCEDURE = 'content/procedures/pesel-number';
const PLACE = 'content/places/city-contact-centre.yaml';
const LEAFLET = 'content/leaflets/counter-cards.yaml';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'freshness-'));
  for (const path of [PROCEDURE, PLACE, LEAFLET, 'content/facts', 'content/glossary/pesel.yaml']) {
    cpSync(path, join(root, path), { recursive: true });
  }
  acceptAll();
});

function acceptAll(): void {
  for (const subject of subjects(readContent(root))) {
    for (const locale of TRANSLATED_LOCALES) Object.assign(subject, accepted(subject, { locale, pieces: [] }));
    writeAccepted(root, subject, { translation: subject.translation!, pinned: subject.pinned });
  }
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} holds ${String(from)}`).not.toBe(before);
  writeFileSync(path, after);
}

/** Everything that is not current, as `locale section status`. */
const behind = (): string[] =>
  subjects(readContent(root))
    .flatMap(subjectStatus)
    .flatMap(({ id, locale, sections }) =>
      sections
        .filter(({ status }) => status !== 'current')
        .map((section) => `${id} ${locale} ${section.id} ${section.status}`),
    );

describe('the freshness of a translation', () => {
  test('is current for everything that has just been accepted', () => {
    expect(behind()).toEqual([]);
  });

  test('editing one Polish paragraph makes exactly that section outdated in three languages', () => {
    edit(`${PROCEDURE}/pl.mdx`, 'Każda osoba z zagranicy', 'Każda dorosła osoba z zagranicy');
    expect(behind()).toEqual([
      'pesel-number en who outdated',
      'pesel-number uk who outdated',
      'pesel-number ru who outdated',
    ]);
  });

  test('a changed list entry, step or glance text makes only that entry outdated', () => {
    edit(`${PROCEDURE}/pl.mdx`, 'Zachowaj wydruk z numerem', 'Zachowaj wydruk');
    expect(behind()).toEqual(TRANSLATED_LOCALES.map((locale) => `pesel-number ${locale} steps/keep-notice outdated`));
  });

  test('a typo fix in a translation does not clear it', () => {
    edit(`${PROCEDURE}/pl.mdx`, 'Każda osoba z zagranicy', 'Każda dorosła osoba z zagranicy');
    const before = behind();
    edit(`${PROCEDURE}/uk.mdx`, /(\{#who\}\n\n\S+)/, '$1 справді');
    expect(behind()).toEqual(before);
  });

  test('reverting the Polish text clears it', () => {
    edit(`${PROCEDURE}/pl.mdx`, 'Każda osoba z zagranicy', 'Każda dorosła osoba z zagranicy');
    edit(`${PROCEDURE}/pl.mdx`, 'Każda dorosła osoba z zagranicy', 'Każda osoba z zagranicy');
    expect(behind()).toEqual([]);
  });

  test('accepting one section in one language clears just that one', () => {
    edit(`${PROCEDURE}/pl.mdx`, 'Każda osoba z zagranicy', 'Każda dorosła osoba z zagranicy');
    const subject = subjects(readContent(root)).find(({ id }) => id === 'pesel-number')!;
    writeAccepted(root, subject, accepted(subject, { locale: 'uk', pieces: ['who'] }));
    expect(behind()).toEqual(['pesel-number en who outdated', 'pesel-number ru who outdated']);
  });

  test('a changed fee makes nothing outdated', () => {
    edit('content/facts/fees.yaml', /(fee-power-of-attorney:[\s\S]*?value: )17/, '$118');
    expect(behind()).toEqual([]);
  });

  test('a moved section and other line breaks make nothing outdated', () => {
    edit(`${PROCEDURE}/pl.mdx`, /(\n## [^\n]+\{#who\}[\s\S]*?)(\n## [^\n]+\{#good-to-know\}[\s\S]*)$/, '$2$1');
    edit(`${PROCEDURE}/pl.mdx`, 'Każda osoba z zagranicy, ', 'Każda osoba\nz zagranicy, ');
    expect(behind()).toEqual([]);
  });

  test('changed words of a place are outdated too', () => {
    edit(PLACE, /(pl:\s+name: )/, '$1Nowe ');
    expect(behind()).toEqual(TRANSLATED_LOCALES.map((locale) => `city-contact-centre ${locale} name outdated`));
  });

  test('a changed title of a leaflet is outdated too', () => {
    edit(LEAFLET, /(pl:\s+title: )/, '$1Nowe ');
    expect(behind()).toEqual(TRANSLATED_LOCALES.map((locale) => `counter-cards ${locale} title outdated`));
  });

  test('a section that has no translation is missing', () => {
    edit(`${PROCEDURE}/pl.mdx`, /$/, '\n## Nowa sekcja {#new}\n\nNowe słowa.\n');
    expect(behind()).toEqual(TRANSLATED_LOCALES.map((locale) => `pesel-number ${locale} new missing`));
  });

  test('accepting again changes no byte', () => {
    const file = join(root, PROCEDURE, 'translation.yaml');
    const before = readFileSync(file, 'utf8');
    acceptAll();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('the Polish text of a pinned digest can be read back', () => {
    edit(`${PROCEDURE}/pl.mdx`, 'Każda osoba z zagranicy', 'Każda dorosła osoba z zagranicy');
    const subject = subjects(readContent(root)).find(({ id }) => id === 'pesel-number')!;
    writeAccepted(root, subject, accepted(subject, { locale: 'en', pieces: [] }));
    const pinned = readFileSync(join(root, PROCEDURE, 'pinned.yaml'), 'utf8');
    expect(pinned).toContain('Każda osoba z zagranicy');
    expect(pinned).toContain('Każda dorosła osoba z zagranicy');
  });
});
