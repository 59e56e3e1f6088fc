import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { STRINGS } from '../../src/i18n/strings.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const ROTA = `rota:
  monday: 2026-11-16
  sourceUrl: https://otwarty.krakow.pl/
  duties:
    - { day: tue, from: '09:00', to: '13:00', adviser: lawyer, topics: [papers-and-stay], languages: [uk, pl] }
`;

const place = readFileSync('content/places/information-point.yaml', 'utf8');

let site: SmallSite;
beforeAll(() => {
  // The Sunday of that week; the rota of the other place ended the Sunday before.
  site = buildSmallSite(
    {
      'places/information-point.yaml': place + ROTA,
      'places/multicultural-centre.yaml':
        readFileSync('content/places/multicultural-centre.yaml', 'utf8') + ROTA.replace('11-16', '11-09'),
    },
    '2026-11-22',
  );
});
afterAll(() => {
  rmSync(site.root, { recursive: true });
});

test('until the end of the week a reader sees who advises, on what, when and in which languages', () => {
  for (const locale of LOCALES) {
    const rota = site.page(`${locale}/pages/information-point`).querySelector('#rota')?.text ?? '';
    expect(rota).toContain('9:00–13:00');
    expect(rota).toContain(STRINGS[locale]['rota.lawyer']);
  }
});

test('a rota whose week is over leaves the page, and the reader is told to ask', () => {
  for (const locale of LOCALES) {
    const rota = site.page(`${locale}/pages/multicultural-centre`).querySelector('#rota')?.text ?? '';
    expect(rota).not.toContain('13:00');
    expect(rota).toContain(STRINGS[locale]['rota.none'].slice(0, 15));
  }
});

test('former addresses stand as history on the page of the place, never as a contact', () => {
  for (const locale of LOCALES) {
    const page = site.page(`${locale}/pages/information-point`);
    expect(page.querySelector('#history')?.text).toContain('Karmelicka 46/51');
    expect(page.querySelector('.place')?.text).not.toContain('Karmelicka');
  }
});
