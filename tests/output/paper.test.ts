import { diffArrays } from 'diff';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, TextNode, type Node } from 'node-html-parser';
import { describe, expect, it, vi } from 'vitest';
import { KINDS } from '../../src/domain/kind.ts';
import { translator } from '../../src/i18n/translator.ts';
import { DISCREET, DIST, PAGES, type Page } from './built-site.ts';
import { facesOf, factsOf, forEach, textOf } from './poppler.ts';

// Each test reads hundreds of files with a program of its own.
vi.setConfig({ testTimeout: 600_000 });

const DOCUMENTS = PAGES.filter((page) => new RegExp(`^(?:${KINDS.join('|')})/[^/]+/$`).test(page.path));

const linkOf = (page: Page) => page.root.querySelector('article a[type="application/pdf"]');
const fileOf = (page: Page) => join(DIST, page.url, linkOf(page)?.getAttribute('href') ?? 'missing');

/** What is on the page and not on its sheet, and why. */
const NOT_ON_PAPER = {
  'script, template': 'nothing to read',
  'nav, .rail-fold': 'leads about the screen; a sheet has pages and bookmarks',
  'copy-button, button': 'works on the screen only',
  'quick-exit, .exit-hint': 'leaves the page; there is nothing to leave on paper',
  '.visually-hidden': 'not visible',
  '[data-paper="no"]': 'the link to the sheet itself, and to other forms for the screen',
};

const ADDED = new Set(['•', '›']);

/** Words and signs one by one, so that it does not matter how they are joined on a line. */
const tokens = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+|[^\s\u200B]/gu) ?? []).filter((token) => !ADDED.has(token));

/** The words of a page in reading order; entries of numbered lists carry their number. */
function wordsOf(page: Page): string[] {
  const article = page.root.querySelector('article');
  if (!article) return [];
  const hidden = new Set<Node>(page.root.querySelectorAll(Object.keys(NOT_ON_PAPER).join(', ')));
  const walk = (node: Node): string[] => {
    if (hidden.has(node)) return [];
    if (node instanceof TextNode) return tokens(node.text);
    if (!(node instanceof HTMLElement)) return [];
    const inner = node.childNodes.flatMap(walk);
    const list = node.rawTagName === 'li' && node.parentNode?.rawTagName === 'ol' ? node.parentNode : null;
    return list ? [String(list.querySelectorAll(':scope > li').indexOf(node) + 1), '.', ...inner] : inner;
  };
  return walk(article);
}

/** The words of a sheet without its head and without the list of addresses at its end. */
async function wordsOnPaper(page: Page): Promise<string[]> {
  const t = translator(page.locale ?? 'pl');
  const words = tokens(await textOf(fileOf(page)));
  const head = ['.foot-name', '.draft-print'].flatMap((part) => tokens(page.root.querySelector(part)?.text ?? ''));
  const start = head.length + tokens(t('paper.check')).length;
  const heading = tokens(t('paper.addresses'));
  const last = words.findLastIndex((_word, at) => heading.every((word, offset) => words[at + offset] === word));
  return words.slice(start, last > words.length / 2 ? last : undefined);
}

/** Words of the page, or of the sheet, in what comparing them gives. */
const lengthOf = (changes: readonly { added: boolean; removed: boolean; count: number }[], isPage: boolean): number =>
  changes.filter(({ added, removed }) => (isPage ? !added : !removed)).reduce((sum, { count }) => sum + count, 0);

describe('the PDF of every document', () => {
  it('stands beside its page, tagged, on A4, and the page tells its pages and size', async () => {
    const faults: string[] = [];
    await forEach(DOCUMENTS, async (page) => {
      if (!existsSync(fileOf(page))) return void faults.push(`${page.url}: there is no PDF`);
      const facts = await factsOf(fileOf(page));
      const said = page.root.querySelector('[data-pdf-size]')?.text ?? '';
      const kilobytes = Math.ceil(statSync(fileOf(page)).size / 1000);
      if (!said.startsWith(`${facts['Pages']} `) || !said.includes(` ${kilobytes} `))
        faults.push(`${page.url}: "${said}"`);
      const title = page.root.querySelector('title')?.text ?? '';
      if (facts['Tagged'] !== 'yes' || !facts['Page size']?.includes('A4') || facts['Title'] !== title) {
        faults.push(`${page.url}: ${JSON.stringify(facts)}`);
      }
    });
    expect(DOCUMENTS.length).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  it('says the words of its page in reading order', async () => {
    const faults: string[] = [];
    await forEach(DOCUMENTS, async (page) => {
      const [onPage, onPaper] = [wordsOf(page), await wordsOnPaper(page)];
      // The head of a table stands again on each page over which the table goes.
      const heads = new Set(
        page.root
          .querySelectorAll('thead')
          .map((head) => tokens([...head.querySelectorAll('th')].map((cell) => cell.text).join(' ')).join(' ')),
      );
      const changes = diffArrays(onPage, onPaper).filter(({ added, value }) => !added || !heads.has(value.join(' ')));
      const same = changes
        .filter(({ added, removed }) => !added && !removed)
        .reduce((sum, { count }) => sum + count, 0);
      const share = same / Math.max(...[true, false].map((onlyPage) => lengthOf(changes, onlyPage)));
      if (share >= 0.999) return;
      const differing = changes.flatMap(({ added, removed, value }) =>
        added || removed ? [`${added ? '+' : '-'}${value.join(' ')}`] : [],
      );
      faults.push(`${page.url}: ${(share * 100).toFixed(2)} %: ${differing.join(' | ').slice(0, 300)}`);
    });
    expect(faults).toEqual([]);
  });

  it('embeds subsets of the two families of the site, and no other face', async () => {
    const faults: string[] = [];
    await forEach(DOCUMENTS, async (page) => {
      for (const { name, isEmbedded, isSubset } of await facesOf(fileOf(page))) {
        if (!/^(?:NotoSans|Brygada1918)-/.test(name) || !isEmbedded || !isSubset) faults.push(`${page.url}: ${name}`);
      }
    });
    expect(faults).toEqual([]);
  });

  it('weighs less than 62 kB for a procedure, so that it opens on any network', () => {
    const procedures = DOCUMENTS.filter(({ path }) => path.startsWith('procedures/'));
    const heavy = procedures.filter((page) => statSync(fileOf(page)).size >= 62_000).map((page) => page.url);
    expect(procedures.length).toBeGreaterThan(0);
    expect(heavy).toEqual([]);
  });

  it('tells nothing by its name where the reader may be watched', () => {
    const documents = DISCREET.filter((page) => DOCUMENTS.includes(page));
    expect(documents.map((page) => linkOf(page)?.getAttribute('href'))).toEqual(
      documents.map((page) => `information.${page.locale}.pdf`),
    );
    expect(documents.length).toBeGreaterThan(0);
  });
});
