import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importCalendar } from '../../src/checks/calendar/import-calendar.ts';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { findingLine, reportText } from '../../src/checks/report.ts';
import { importEvents } from '../../src/cli/verbs/import-events.ts';
import type { VerbCall } from '../../src/cli/verbs/verb.ts';

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//PL', ...events, 'END:VCALENDAR'].join('\r\n');
const vevent = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\r\n');

const CLUB = vevent(
  'SUMMARY:Klub rozmów\\, wieczór żółty',
  'DESCRIPTION:Rozmowy po polsku.\\nOrganizuje Jan Kowalski.',
  'ORGANIZER;CN=Jan Kowalski:mailto:jan@example.org',
  'DTSTART;TZID=Europe/Warsaw:20261205T170000',
  'DTEND;TZID=Europe/Warsaw:20261205T190000',
  'RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=SA',
  'EXDATE;TZID=Europe/Warsaw:20261226T170000',
  'LOCATION:ul. Przykładowa 1\\, Kraków',
  'URL:https://www.krakow.pl/klub',
);

const NOT_WRITTEN = { title: 'Title of the event', summary: 'What happens there.' };

const imported = (text: string, there: readonly string[] = []) =>
  importCalendar(text, {
    name: 'centrum.ics',
    today: '2026-11-27',
    exists: (path) => there.includes(path),
    toWrite: { en: NOT_WRITTEN, uk: NOT_WRITTEN, ru: NOT_WRITTEN },
  });
const rules = (text: string, there: readonly string[] = []) =>
  imported(text, there).findings.map(({ rule, line }) => `${rule} ${line}`);

describe('an editor who imports the calendar of the Centre', () => {
  test('gets a draft of each event, without the names of persons', () => {
    const { drafts, findings } = imported(calendar(CLUB));
    expect(findings).toEqual([]);
    expect([...drafts.keys()]).toEqual(['content/events/2026/12-05-klub-rozmow-wieczor-zolty.yaml']);
    const [text = ''] = drafts.values();
    expect(text).not.toContain('Kowalski');
    expect(parse(text)).toMatchObject({
      date: '2026-12-05',
      repeats: { everyWeeks: 1, until: '2026-12-26', except: ['2026-12-26'] },
      hours: { from: '17:00', to: '19:00' },
      venue: 'ul. Przykładowa 1, Kraków',
      confirm: true,
    });
  });

  test('gets a draft in which nothing needs mending before its translations are written', async () => {
    const root = mkdtempSync(join(tmpdir(), 'calendar-'));
    cpSync('tests/fixtures/valid', root, { recursive: true });
    cpSync('content/_templates', join(root, 'content/_templates'), { recursive: true });
    const withoutAddress = vevent('SUMMARY:Spacer', 'DTSTART;VALUE=DATE:20261212');
    writeFileSync(join(root, 'centrum.ics'), calendar(CLUB, withoutAddress));
    const call = {
      root,
      words: ['centrum.ics'],
      options: {},
      language: 'en',
      today: '2026-11-27',
    } as unknown as VerbCall;
    const { text, exitCode } = await importEvents.run(call);
    expect(text).toMatch(/^centrum\.ics:\d+ — ics-address \(warning\).*\nErrors: 0, warnings: 1\.\n/);
    expect(text).toContain('Drafts written: 2.');
    expect(exitCode).toBe(0);
    expect(reportText(checkContent(readContent(root), '2026-11-27'), 'en')).toBe('Errors: 0, warnings: 0.');
    const draft = parse(readFileSync(join(root, 'content/events/2026/12-12-spacer.yaml'), 'utf8')) as object;
    expect(draft).toMatchObject({
      draft: true,
      words: { en: { title: 'Title of the event' } },
      sourceName: 'kalendarz centrum.ics',
    });
    rmSync(root, { recursive: true });
  });

  test('is told of each fault, at its line, and nothing is made of what has no title or no day', () => {
    const text = calendar(
      vevent('DTSTART;VALUE=DATE:20261210'),
      vevent('SUMMARY:Bez dnia'),
      vevent('SUMMARY:Dawne', 'DTSTART;VALUE=DATE:20250101', 'DTEND;VALUE=DATE:20250102'),
      vevent('SUMMARY:Codziennie', 'DTSTART;VALUE=DATE:20261210', 'RRULE:FREQ=DAILY;COUNT=3', 'URL:https://x.pl/'),
    );
    expect(rules(text)).toEqual(['ics-no-title 4', 'ics-no-day 8', 'ics-past 12', 'ics-rule 18']);
  });

  test('keeps what is already there', () => {
    const there = 'content/events/2026/12-05-klub-rozmow-wieczor-zolty.yaml';
    expect(rules(calendar(CLUB), [there])).toEqual(['ics-there 4']);
    expect(imported(calendar(CLUB), [there]).drafts.size).toBe(0);
  });

  test('is told in Polish that a file is no calendar', () => {
    const { findings, drafts } = imported('To jest lista zakupów.');
    expect(drafts.size).toBe(0);
    expect(findings.map((finding) => findingLine(finding, 'pl'))[0]).toMatch(
      /^centrum\.ics:1 — ics-unreadable — to nie jest plik kalendarza/,
    );
  });

  test('gets whole days with their true last day', () => {
    const text = calendar(
      vevent('SUMMARY:Festiwal', 'DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20261213', 'URL:https://x.pl/'),
    );
    const [draft = ''] = imported(text).drafts.values();
    expect(parse(draft)).toMatchObject({ date: '2026-12-10', until: '2026-12-12' });
    expect(parse(draft)).not.toHaveProperty('hours');
  });
});
