import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Data } from '../../src/client/admin/form.ts';
import { fileFormat } from '../../src/client/admin/formats.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { editorContents } from '../../src/output/admin/collections.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const DAY = '2026-11-27';
const PROCEDURE = 'procedures/eu-blue-card';
const SENTENCE = 'To zdanie poprawiła redakcja.';
const EVENT = 'events/2027/05-30-neighbours-picnic.yaml';

const { forms } = editorContents('pl');
let site: SmallSite;

/** A file as the browser editor writes it; a new one where there is none. `tests/browser/admin.spec.ts` does it by hand. */
function saved(form: string, path: string | undefined, change: (form: Data) => void): string {
  const { fields = [], extension } = forms[form] ?? {};
  const { fromFile, toFile } = fileFormat(fields, extension === 'mdx');
  const data = path === undefined ? {} : fromFile(readFileSync(join('content', path), 'utf8').trim());
  change(data);
  return `${toFile(data).trim()}\n`;
}

const entryOf = (form: Data, id: string) => (form['entries'] as Data[]).find((one) => one['_id'] === id) as Data;

beforeAll(() => {
  const own = readdirSync(join('content', PROCEDURE)).map((name) => [
    `${PROCEDURE}/${name}`,
    readFileSync(join('content', PROCEDURE, name), 'utf8'),
  ]);
  const fee = saved('facts', 'facts/fees.yaml', (form) => {
    const [value] = entryOf(form, 'fee-residence-blue-card')['values'] as Data[];
    Object.assign(value ?? {}, { value: 467 });
  });
  const text = saved('procedures-frontmatter', `${PROCEDURE}/pl.mdx`, (form) => {
    form['body'] = `${SENTENCE}\n\n${String(form['body'])}`;
  });
  const event = saved('events', undefined, (form) => {
    Object.assign(form, {
      date: '2027-05-30',
      venue: 'Park Jordana',
      words: Object.fromEntries(LOCALES.map((locale) => [locale, { title: `Piknik ${locale}` }])),
      sourceUrl: 'https://www.krakow.pl/piknik',
      sourceDate: '2027-04',
      origin: 'seen',
      confirm: true,
    });
  });
  const changed = { 'facts/fees.yaml': fee, [`${PROCEDURE}/pl.mdx`]: text, [EVENT]: event };
  site = buildSmallSite({ ...(Object.fromEntries(own) as Record<string, string>), ...changed }, DAY);
}, 600_000);

afterAll(() => site && rmSync(site.root, { recursive: true, force: true }));

describe('The site after a day of an editor in the browser', () => {
  test.each(LOCALES)('has the new fee in every language (%s), and the old one nowhere', (locale) => {
    const page = site.page(`${locale}/${PROCEDURE}`).text.replace(/\u00a0/g, ' ');
    expect(page.includes('467 zł')).toBe(true);
    expect(page.includes('440 zł')).toBe(false);
  });

  test('has the mended sentence, and tells readers of other languages that it is new', () => {
    expect(site.page(`pl/${PROCEDURE}`).text).toContain(SENTENCE);
    for (const locale of ['en', 'uk', 'ru']) {
      expect(site.page(`${locale}/${PROCEDURE}`).querySelector('.stale')?.text, locale).toContain(SENTENCE);
    }
  });

  test.each(LOCALES)('announces the new event (%s)', (locale) => {
    expect(site.page(`${locale}/events`).text).toContain(`Piknik ${locale}`);
  });
});
