import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { STRINGS } from '../../src/i18n/strings.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const WITHDRAWN = 'trusted-profile';
const INSTEAD = 'pesel-number';

/** A document of the real content, its neutral data changed. */
const document = (id: string, change = (data: string) => data) => {
  const folder = join('content/procedures', id);
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [`procedures/${id}/${name}`, name === 'procedure.yaml' ? change(text) : text];
    }),
  );
};

const wordsIn = (word: string) => LOCALES.map((locale) => `  ${locale}: ${word}\n`).join('');

const CONTENT = {
  ...document(INSTEAD),
  ...document(WITHDRAWN, (data) =>
    data.replace('status: published', `status: withdrawn\ninstead: [${INSTEAD}]`).replace(/^aliases:.*\n/m, ''),
  ),
  ...document('report-crime', (data) => data.replace('status: published', 'status: draft')),
  'places/draft-place.yaml': `draft: true\nkind: organisation\nstatus: current\nofficialName: Szkicownia\nwords:\n${wordsIn(
    '{ name: Szkicownia, about: Nothing yet. }',
  )}sourceUrl: https://www.krakow.pl/\nsourceDate: undated\norigin: seen\nconfirm: true\n`,
  'glossary/draft-term.yaml': `draft: true\nwords:\n${wordsIn('{ term: szkicownik, explanation: Nothing yet. }')}`,
  'events/2026/12-04-draft-event.yaml': `draft: true\ndate: 2026-12-04\nwords:\n${wordsIn(
    '{ title: Szkicowanie }',
  )}sourceUrl: https://www.krakow.pl/\nsourceDate: undated\norigin: seen\nconfirm: true\n`,
  'events/2026/12-05-tea.yaml': `date: 2026-12-05\nwords:\n${wordsIn(
    '{ title: Herbata }',
  )}sourceUrl: https://www.krakow.pl/\nsourceDate: undated\norigin: seen\nconfirm: true\n`,
};

let site: SmallSite;

beforeAll(() => {
  site = buildSmallSite(CONTENT, '2026-11-21');
}, 600_000);

afterAll(() => rmSync(site.root, { recursive: true, force: true }));

/** Files of the site that hold a text, below its root. */
const filesWith = (text: string) =>
  readdirSync(join(site.root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|json|xml|csv|geojson)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').includes(text))
    .map((path) => path.slice(join(site.root, 'dist').length + 1))
    .toSorted();

interface Entry {
  id: string;
  status: string;
  instead: string[];
}

describe('a reader who opens the address of a withdrawn document', () => {
  test.for(LOCALES)('is told so in %s, and where to go', (locale) => {
    for (const form of ['', 'with-pl/', 'cards/']) {
      const page = site.page(`${locale}/procedures/${WITHDRAWN}/${form}`);
      expect(page.querySelector('html')?.getAttribute('lang')).toBe(locale);
      expect(page.querySelector('main .notice')?.text.replace(/\s+/g, ' ').trim()).toBe(
        STRINGS[locale]['withdrawn.notice'],
      );
      const links = page.querySelectorAll('#instead a').map((link) => link.getAttribute('href'));
      expect(links).toEqual([`/${locale}/procedures/${INSTEAD}/`]);
      expect(page.querySelectorAll('#elsewhere a').length).toBeGreaterThanOrEqual(2);
    }
  });

  test('reads nothing of its old text, and is offered neither paper nor a copy', () => {
    const page = site.page(`en/procedures/${WITHDRAWN}/`);
    expect(page.querySelectorAll('main section').map(({ id }) => id)).toEqual(['instead', 'elsewhere']);
    expect(page.querySelector('save-page, a[type="application/pdf"], .steps')).toBeNull();
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  test('comes there by its short link too', () => {
    const hrefs = site
      .page(`p/${WITHDRAWN}/`)
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(LOCALES.map((locale) => `/${locale}/procedures/${WITHDRAWN}/`));
  });
});

describe('nobody is led to a withdrawn document', () => {
  test('by a page, the search, the sitemap, a feed or a file for offline use', () => {
    const own = new RegExp(`^(?:\\w\\w/procedures/${WITHDRAWN}/|p/${WITHDRAWN}/|api/|admin/)`);
    expect(filesWith(`procedures/${WITHDRAWN}/`).filter((file) => !own.test(file))).toEqual([]);
    expect(site.file('sitemap-0.xml')).toContain(`procedures/${INSTEAD}/`);
    for (const locale of LOCALES) {
      expect(site.file(`${locale}/procedures/${WITHDRAWN}/index.html`)).toMatch(/<html[^>]* data-no-pack/);
      expect(existsSync(join(site.root, 'dist', locale, 'procedures', WITHDRAWN, `${WITHDRAWN}.${locale}.pdf`))).toBe(
        false,
      );
    }
  });

  test('but open data keeps its entry and marks it', () => {
    const { entries } = JSON.parse(site.file('api/procedures.json')) as { entries: Entry[] };
    expect(entries.map(({ id, status, instead }) => ({ id, status, instead }))).toEqual([
      { id: INSTEAD, status: 'published', instead: [] },
      { id: WITHDRAWN, status: 'withdrawn', instead: [INSTEAD] },
    ]);
  });
});

describe('nobody sees a draft in a build', () => {
  test.for(['procedures/report-crime', 'draft-place', 'Szkicownia', 'draft-term', 'szkicownik', 'Szkicowanie'])(
    'not %s',
    (text) => {
      expect(filesWith(text)).toEqual([]);
    },
  );

  test('while what is no draft stands beside it', () => {
    expect(filesWith('Herbata')).toContain('pl/events/2026/index.html');
  });
});
