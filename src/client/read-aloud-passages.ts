import { sentences, spelledOut, spoken } from '../domain/read-aloud.ts';

/** A sentence to be read, in the language in which it stands on the page. */
export interface Passage {
  text: string;
  lang: string;
  /** Where it stands, to be marked. */
  range: Range;
  block: Element;
}

/** What nobody wants to hear. */
const SILENT =
  'nav, button, form, script, style, template, svg, select, [hidden], [aria-hidden="true"], [data-paper="no"], .visually-hidden, copy-button, save-page, read-aloud, open-now, .forms, #sources, #related, details:not([open])';

/** Elements that hold a passage of their own. */
const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, td, th, blockquote, summary, figcaption, div, section, article';

interface Run {
  block: Element;
  lang: string;
  nodes: Text[];
}

/** The sentences of an element in the order of the page, each in one language. `plus` is the word for “+” by language. */
export function passagesIn(root: Element, plus: (lang: string) => string): Passage[] {
  return runsIn(root).flatMap((run) => passagesOf(run, plus(run.lang)));
}

/** Text that stands together in one block and one language. */
function runsIn(root: Element): Run[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(SILENT)) continue;
    const block = parent.closest(BLOCKS) ?? root;
    const lang = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
    const last = runs[runs.length - 1];
    if (last && last.block === block && last.lang === lang) last.nodes.push(node as Text);
    else runs.push({ block, lang, nodes: [node as Text] });
  }
  return runs;
}

function passagesOf({ block, lang, nodes }: Run, plus: string): Passage[] {
  const whole = nodes.map(({ data }) => data).join('');
  return sentences(whole, lang).flatMap(({ from, to }) => {
    const range = document.createRange();
    let text = '';
    let start = 0;
    for (const node of nodes) {
      const end = start + node.data.length;
      if (start < to && end > from) {
        const first = Math.max(from - start, 0);
        const last = Math.min(to - start, node.data.length);
        if (text === '') range.setStart(node, first);
        range.setEnd(node, last);
        const part = node.data.slice(first, last);
        text += node.parentElement?.closest('a[href^="tel:"]') ? spelledOut(part, plus) : part;
      }
      start = end;
    }
    const said = spoken(text, plus);
    // A full stop or a dash alone is nothing to say.
    return /[\p{L}\p{N}]/u.test(said) ? [{ text: said, lang, range, block }] : [];
  });
}
