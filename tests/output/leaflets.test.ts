import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { EDITIONS, recordPath, type EditionRecord } from '../../src/domain/print-version.ts';
import { leafletsOf } from '../../src/output/pdf/leaflet-files.ts';
import { leafletFile, localUrl, PRINT_PATH } from '../../src/routing/urls.ts';
import type { Leaflet } from '../../src/schemas/leaflet.ts';
import { DIST, PAGES } from './built-site.ts';
import { facesOf, factsOf, forEach, tellsSize, wholeTextOf } from './poppler.ts';

vi.setConfig({ testTimeout: 300_000 });

/** Width and height in points, as pdfinfo tells them. */
const PAPER: Record<Leaflet['form'], RegExp> = {
  booklet: /^419\.\d+ x 595\.\d+ pts/,
  sheet: /^595\.\d+ x 841\.\d+ pts/,
  folded: /^841\.\d+ x 595\.\d+ pts/,
  poster: /^841\.\d+ x 1190\.\d+ pts/,
  cards: /^(?:419\.\d+|420) x 297\.\d+ pts/,
};

const LEAFLETS = LOCALES.flatMap((locale) =>
  [...leafletsOf(readContent('.'))].map(([id, data]) => ({
    id,
    data,
    locale,
    file: join(DIST, localUrl(locale, PRINT_PATH), leafletFile(id, data.form, locale)),
  })),
);

const onlyDigits = (text: string) => text.replace(/\D/g, '');

describe('what is printed for help points', () => {
  it('is there in four languages, on its paper, tagged, in the two families of the site', async () => {
    const faults: string[] = [];
    await forEach(LEAFLETS, async ({ file, data, locale }) => {
      if (!existsSync(file)) return void faults.push(`${file} is missing`);
      const facts = await factsOf(file);
      if (facts['Tagged'] !== 'yes') faults.push(`${file} is not tagged`);
      if (!PAPER[data.form].test(facts['Page size'] ?? '')) faults.push(`${file}: ${facts['Page size']}`);
      const title = data.words[data.form === 'poster' ? 'pl' : locale]?.title;
      if (facts['Title'] !== title) faults.push(`${file} is called "${facts['Title']}"`);
      for (const { name, isEmbedded, isSubset } of await facesOf(file)) {
        if (!/^(?:NotoSans|Brygada1918)-/.test(name) || !isEmbedded || !isSubset) faults.push(`${file}: ${name}`);
      }
    });
    expect(LEAFLETS.length).toBeGreaterThanOrEqual(24);
    expect(faults).toEqual([]);
  });

  it('stands on the page of things to print with its pages and size', async () => {
    const faults: string[] = [];
    await forEach(LEAFLETS, async ({ id, data, locale, file }) => {
      const page = PAGES.find(({ url }) => url === localUrl(locale, PRINT_PATH));
      const name = leafletFile(id, data.form, locale);
      const said = page?.root.querySelector(`[data-pdf-size="${name}"]`)?.text ?? '';
      const pages = (await factsOf(file))['Pages'];
      const isLinked = page?.root.querySelector(`a[href="${name}"]`) !== null;
      if (!isLinked || !tellsSize(said, pages, statSync(file).size)) faults.push(`${name}: "${said}"`);
    });
    expect(faults).toEqual([]);
  });

  it('names no telephone number that nobody has confirmed', async () => {
    const phones = PAGES.flatMap(({ root }) =>
      root.querySelectorAll('a[href^="tel:"]').map((link) => ({
        digits: onlyDigits(link.text),
        isOpen: (link.closest('.contact') ?? link.closest('.fact') ?? link).querySelector('.mark') !== null,
      })),
    );
    const confirmed = new Set(phones.filter(({ isOpen }) => !isOpen).map(({ digits }) => digits));
    const open = new Set(phones.map(({ digits }) => digits).filter((digits) => !confirmed.has(digits)));
    expect(open.size).toBeGreaterThan(0);
    const faults: string[] = [];
    await forEach(LEAFLETS, async ({ file }) => {
      // Numbers as they are printed: digits with at most one space between them.
      for (const [number] of (await wholeTextOf(file)).matchAll(/(?<![\d.,])\+?\d(?:[ \u00A0]?\d)+/g)) {
        if (open.has(onlyDigits(number))) faults.push(`${file}: ${number}`);
      }
    });
    expect(faults).toEqual([]);
  });

  it('carries the edition and version that its code is compared with', async () => {
    const faults: string[] = [];
    await forEach(LEAFLETS, async ({ id, locale, file, data }) => {
      const path = join(DIST, recordPath(locale, EDITIONS));
      const record = (JSON.parse(readFileSync(path, 'utf8')) as Record<string, EditionRecord>)[id];
      if (!record || record.edition !== data.edition || !(await wholeTextOf(file)).includes(record.version)) {
        faults.push(`${file}: ${JSON.stringify(record)}`);
      }
    });
    expect(faults).toEqual([]);
  });

  it('shows in four languages at once, on a poster, what to do', async () => {
    const posters = LEAFLETS.filter(({ data }) => data.form === 'poster');
    await forEach(posters, async ({ file, data }) => {
      const words = (await wholeTextOf(file)).replace(/\s+/g, ' ');
      for (const locale of LOCALES) expect(words).toContain(data.words[locale]?.title);
    });
    expect(posters.length).toBeGreaterThan(0);
  });
});
