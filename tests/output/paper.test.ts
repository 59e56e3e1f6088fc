import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { KINDS } from '../../src/domain/kind.ts';
import { DISCREET, PAGES, type Page } from './built-site.ts';
import { compareWords, fileOf, linkOf } from './paper-words.ts';
import { facesOf, factsOf, forEach, tellsSize } from './poppler.ts';

// Each test reads hundreds of files with a program of its own.
vi.setConfig({ testTimeout: 600_000 });

const DOCUMENTS = PAGES.filter((page) => new RegExp(`^(?:${KINDS.join('|')})/[^/]+/$`).test(page.path));

/** Procedures beside their Polish text. */
const BESIDE = PAGES.filter(({ path, locale }) => /^procedures\/[^/]+\/with-pl\/$/.test(path) && locale !== 'pl');

const SHEETS = [...DOCUMENTS, ...BESIDE];

/** Pages whose PDF weighs as much as that, or more. */
const heavierThan = (pages: readonly Page[], bytes: number): string[] =>
  pages.filter((page) => statSync(fileOf(page)).size >= bytes).map((page) => page.url);

describe('the PDF of every document, and of every procedure beside Polish', () => {
  it('stands beside its page, tagged, on A4, and the page tells its pages and size', async () => {
    const faults: string[] = [];
    await forEach(SHEETS, async (page) => {
      if (!existsSync(fileOf(page))) return void faults.push(`${page.url}: there is no PDF`);
      const facts = await factsOf(fileOf(page));
      const said = page.root.querySelector('[data-pdf-size]')?.text ?? '';
      if (!tellsSize(said, facts['Pages'], statSync(fileOf(page)).size)) faults.push(`${page.url}: "${said}"`);
      const title = page.root.querySelector('title')?.text ?? '';
      if (facts['Tagged'] !== 'yes' || !facts['Page size']?.includes('A4') || facts['Title'] !== title) {
        faults.push(`${page.url}: ${JSON.stringify(facts)}`);
      }
    });
    expect(DOCUMENTS.length).toBeGreaterThan(500);
    expect(BESIDE.length).toBe((3 * DOCUMENTS.filter(({ path }) => path.startsWith('procedures/')).length) / 4);
    expect(faults).toEqual([]);
  });

  it('says the words of its page in reading order', async () => {
    const faults: string[] = [];
    await forEach(SHEETS, async (page) => {
      const { share, differing } = await compareWords(page);
      if (share < 0.999) faults.push(`${page.url}: ${(share * 100).toFixed(2)} %: ${differing.slice(0, 300)}`);
    });
    expect(faults).toEqual([]);
  });

  it('embeds subsets of the two families of the site, and no other face', async () => {
    const faults: string[] = [];
    await forEach(SHEETS, async (page) => {
      for (const { name, isEmbedded, isSubset } of await facesOf(fileOf(page))) {
        if (!/^(?:NotoSans|Brygada1918)-/.test(name) || !isEmbedded || !isSubset) faults.push(`${page.url}: ${name}`);
      }
    });
    expect(faults).toEqual([]);
  });

  it('weighs less than 60 kB for a procedure, so that it opens on any network', () => {
    const procedures = DOCUMENTS.filter(({ path }) => path.startsWith('procedures/'));
    expect(procedures.length).toBeGreaterThan(0);
    expect(heavierThan(procedures, 60_000)).toEqual([]);
    expect(heavierThan(BESIDE, 60_000)).toEqual([]);
  });

  it('has a readable name, which tells nothing where the reader may be watched', () => {
    for (const page of SHEETS) {
      const [, id, withPolish] = page.path.split('/');
      const name = DISCREET.includes(page) ? 'information' : id;
      expect(basename(fileOf(page))).toBe(`${name}.${page.locale}${withPolish === '' ? '' : '-pl'}.pdf`);
    }
    expect(DISCREET.filter((page) => linkOf(page) !== null).length).toBeGreaterThan(0);
  });
});
