import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEntry } from '../../src/domain/calendar-file.ts';

const HEAD = { name: 'Відкритий Краків: події', lang: 'uk', stamp: '2026-11-27' };
const ENTRY: CalendarEntry = {
  uid: 'a@open-krakow.example',
  day: '2027-03-27',
  lastDay: '2027-03-27',
  hours: { from: '17:00', to: '19:00' },
  title: 'Зустріч',
  text: '',
  where: 'ul. Przykładowa 1, Kraków',
  url: 'https://open-krakow.example/uk/events/2027/03-27-a/',
  status: 'CONFIRMED',
};

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as string[]);
const first = (entry: Partial<CalendarEntry>) => {
  const component = read(calendarFile(HEAD, [{ ...ENTRY, ...entry }])).getFirstSubcomponent('vevent');
  if (!component) throw new Error('no entry');
  return new ICAL.Event(component);
};

describe('a calendar file, read by another program,', () => {
  test('is valid while there is no event yet, so that readers can subscribe', () => {
    const calendar = read(calendarFile(HEAD, []));
    expect(calendar.getFirstPropertyValue('name')).toBe(HEAD.name);
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  test('has lines of at most 75 bytes, ended as the standard wants, and no letter is cut', () => {
    const text = calendarFile(HEAD, [{ ...ENTRY, text: 'Ґанок, ї; \\ 👩‍👧 '.repeat(40) }]);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\uFFFD]/);
    }
  });

  test('says exactly what was written, whatever signs it holds', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replace(/[\p{Cc}]/gu, '').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 4 }), (title, lines) => {
        const event = first({ title, text: lines.join('\n') });
        expect(event.summary).toBe(title);
        expect(event.description).toBe(lines.join('\n'));
      }),
    );
  });

  test('keeps the hour on the clock in Kraków, in summer and in winter', () => {
    const utc = (day: string) => {
      const calendar = read(calendarFile(HEAD, [{ ...ENTRY, day, lastDay: day }]));
      const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? '');
      const start = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined).startDate;
      start.zone = zone;
      return start.toJSDate().toISOString();
    };
    expect(utc('2027-03-27')).toBe('2027-03-27T16:00:00.000Z');
    expect(utc('2027-03-28')).toBe('2027-03-28T15:00:00.000Z');
    expect(utc('2027-10-31')).toBe('2027-10-31T16:00:00.000Z');
  });

  test('ends whole days with the day after, and a night on the next day', () => {
    const days = first({ lastDay: '2027-03-29' });
    expect([days.startDate.toString(), days.endDate.toString()]).toEqual(['2027-03-27', '2027-03-30']);
    expect(first({ hours: null }).endDate.toString()).toBe('2027-03-28');
    expect(first({ hours: { from: '20:00', to: '02:00' } }).endDate.toString()).toBe('2027-03-28T02:00:00');
    expect(first({ hours: { from: '20:00', to: '24:00' } }).endDate.toString()).toBe('2027-03-28T00:00:00');
  });
});
