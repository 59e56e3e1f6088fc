import { diffArrays } from 'diff';
import { join } from 'node:path';
import { HTMLElement, TextNode, type Node } from 'node-html-parser';
import { translator } from '../../src/i18n/translator.ts';
import { DIST, type Page } from './built-site.ts';
import { textOf } from './poppler.ts';

/** The link of a page to its PDF. */
export const linkOf = (page: Page): HTMLElement | null => page.root.querySelector('main a[type="application/pdf"]');

/** The PDF of a page. */
export const fileOf = (page: Page): string => join(DIST, page.url, linkOf(page)?.getAttribute('href') ?? 'missing');

/** What is on the page and not on its sheet, and why. */
const NOT_ON_PAPER = {
  'script, style, template': 'nothing to read',
  'nav, .rail-fold': 'leads about the screen; a sheet has pages and bookmarks',
  'copy-button, button': 'works on the screen only',
  'quick-exit, .exit-hint': 'leaves the page; there is nothing to leave on paper',
  '.visually-hidden': 'not visible',
  '[data-paper="no"]': 'the link to the sheet itself, and to other forms for the screen',
  '.beside-tools': 'chooses the second language, on the screen only',
  '.beside-row summary': 'folds a language on a phone',
};

const ADDED = new Set(['•', '›']);

/** Words and signs one by one, so that it does not matter how they are joined on a line. */
const tokens = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+|[^\s\u200B]/gu) ?? []).filter((token) => !ADDED.has(token));

/** The words of a page in reading order; entries of numbered lists carry their number. */
function wordsOf(page: Page): string[] {
  const text = page.root.querySelector('main .beside') ?? page.root.querySelector('article');
  if (!text) return [];
  const hidden = new Set<Node>(page.root.querySelectorAll(Object.keys(NOT_ON_PAPER).join(', ')));
  const walk = (node: Node): string[] => {
    if (hidden.has(node)) return [];
    if (node instanceof TextNode) return tokens(node.text);
    if (!(node instanceof HTMLElement)) return [];
    const inner = node.childNodes.flatMap(walk);
    const list = node.rawTagName === 'li' && node.parentNode?.rawTagName === 'ol' ? node.parentNode : null;
    return list ? [String(list.querySelectorAll(':scope > li').indexOf(node) + 1), '.', ...inner] : inner;
  };
  return walk(text);
}

/** What stands again on each page over which it goes: the heads of tables, the names of two languages. */
function repeatedOn(page: Page): Set<string> {
  const heads = [
    ...page.root.querySelectorAll('thead').map((head) => head.querySelectorAll('th')),
    ...page.root.querySelectorAll('.beside-heads').map((head) => head.querySelectorAll(':scope > div')),
  ];
  return new Set(heads.map((cells) => tokens(cells.map((cell) => cell.text).join(' ')).join(' ')));
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

/** How much of a page and its sheet is the same, between 0 and 1, and what differs. */
export async function compareWords(page: Page): Promise<{ share: number; differing: string }> {
  const repeated = repeatedOn(page);
  const changes = diffArrays(wordsOf(page), await wordsOnPaper(page)).filter(
    ({ added, value }) => !added || !repeated.has(value.join(' ')),
  );
  const countOf = (isCounted: (change: (typeof changes)[number]) => boolean) =>
    changes.filter(isCounted).reduce((sum, { count }) => sum + count, 0);
  const same = countOf(({ added, removed }) => !added && !removed);
  const differing = changes.flatMap(({ added, removed, value }) =>
    added || removed ? [`${added ? '+' : '-'}${value.join(' ')}`] : [],
  );
  const longest = Math.max(
    countOf(({ added }) => !added),
    countOf(({ removed }) => !removed),
  );
  return { share: same / longest, differing: differing.join(' | ') };
}
