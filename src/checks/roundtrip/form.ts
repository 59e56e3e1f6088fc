/** Words of a fact for people, as they stand in a placeholder: `17 zł`. */
export type ValueOf = (fact: string, form: string) => string;

/** A block of a body in the form that translators see, with the place of its source in the body. */
export interface Block {
  text: string;
  start: number;
  end: number;
}

/** Widest line of a text, as in the files that people write. */
export const WIDTH = 120;

const ELEMENTS = { term: 'Term', call: 'Call', pl: 'Pl', warning: 'Warning', a11y: 'A11y' } as const;

/**
 * One line of MDX as translators see it: facts, links and terms as placeholders (`⟦fact fee-stamp = 17 zł⟧`,
 * `⟦link pesel-number⟧words⟦/link⟧`), bold words between `**`, words that are
 * spoken about between `*`. `toMdx` leads back.
 */
export function toForm(mdx: string, valueOf: ValueOf): string {
  const shown = (id: string, form: string) => {
    const value = fold(valueOf(id, form).replace(/[⟦⟧]/g, ''));
    return `${id}${form === '' ? '' : `/${form}`}${value === '' ? '' : ` = ${value}`}`;
  };
  return fold(mdx)
    .replace(
      /<Fact id="([^"]*)"(?: form="([^"]*)")?\s*\/>/g,
      (_, id: string, form: string | undefined) => `⟦fact ${shown(id, form ?? '')}⟧`,
    )
    .replace(/<Call id="([^"]*)">/g, (_, id: string) => `⟦call ${shown(id, '')}⟧`)
    .replace(/<(Term|A11y) id="([^"]*)">/g, (_, name: string, id: string) => `⟦${name.toLowerCase()} ${id}⟧`)
    .replace(/<Place id="([^"]*)"\s*\/>/g, '⟦place $1⟧')
    .replace(/<Places kind="([^"]*)"\s*\/>/g, '⟦places $1⟧')
    .replace(/<(Pl|Warning)>/g, (_, name: string) => `⟦${name.toLowerCase()}⟧`)
    .replace(/<\/(Pl|Warning|Term|Call|A11y)>/g, (_, name: string) => `⟦/${name.toLowerCase()}⟧`)
    .replace(/(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]*)\)/g, '⟦link $2⟧$1⟦/link⟧');
}

/** The MDX of a line that `toForm` made, or that a translator wrote in its manner. */
export function toMdx(form: string): string {
  return fold(form)
    .replace(/⟦fact ([^\s=/⟧]+)(?:\/([a-z]+))?(?: = [^⟧]*)?⟧/g, (_, id: string, shape?: string) =>
      shape === undefined ? `<Fact id="${id}"/>` : `<Fact id="${id}" form="${shape}"/>`,
    )
    .replace(/⟦call ([^\s=⟧]+)(?: = [^⟧]*)?⟧/g, '<Call id="$1">')
    .replace(/⟦(term|a11y) ([^\s⟧]+)⟧/g, (_, name: 'term' | 'a11y', id: string) => `<${ELEMENTS[name]} id="${id}">`)
    .replace(/⟦place ([^\s⟧]+)⟧/g, '<Place id="$1"/>')
    .replace(/⟦places ([^\s⟧]+)⟧/g, '<Places kind="$1"/>')
    .replace(/⟦(\/?)(pl|warning|term|call|a11y)⟧/g, (_, close: string, name: keyof typeof ELEMENTS) =>
      close === '' ? `<${ELEMENTS[name]}>` : `</${ELEMENTS[name]}>`,
    )
    .replace(/⟦link ([^\s⟧]*)⟧(.*?)⟦\/link⟧/g, '[$2]($1)');
}

/** White space folded, no-break spaces too: the site sets those by itself. */
export const fold = (text: string): string => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();

/** A line that stands for itself: an entry of a list, a heading, a row of a table, the edge of a warning. */
const OWN_LINE = /^(?:- |\d+\. |#{1,6} |\||<\/?Warning>$|<A11y [^>]*>$|<\/A11y>$|<Places? |<Call )/;
/** A line after which no text can run on. */
const CLOSED = /^(?:#{1,6} |\||<\/?Warning>$|<A11y [^>]*>$|<\/A11y>$|<Places? )/;

/** The blocks of a body, each as one line: `• ` before the entries of a list, `1. `, `### ` and `|` as in the source. */
export function blocksOf(body: string, valueOf: ValueOf): Block[] {
  const found: { source: string; start: number; end: number }[] = [];
  let isOpen = false;
  let at = 0;
  for (const line of body.split('\n')) {
    const trimmed = line.trim();
    const last = found.at(-1);
    if (trimmed === '') isOpen = false;
    else if (isOpen && last && !OWN_LINE.test(trimmed)) {
      last.source += ` ${trimmed}`;
      last.end = at + line.trimEnd().length;
    } else {
      found.push({ source: trimmed, start: at + line.indexOf(trimmed), end: at + line.trimEnd().length });
      isOpen = !CLOSED.test(trimmed);
    }
    at += line.length + 1;
  }
  return found.map(({ source, ...place }) => ({ ...place, text: toForm(source, valueOf).replace(/^- /, '• ') }));
}

/** The source of a body from its lines. */
export function bodyMdx(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      const gap = before === undefined ? '' : listOf(line) !== '' && listOf(line) === listOf(before) ? '\n' : '\n\n';
      return gap + blockMdx(line);
    })
    .join('');
}

/** The source of one block, its lines no wider than in the files that people write. */
export function blockMdx(line: string): string {
  const mdx = toMdx(line.replace(/^[•–] /, '- '));
  if (/^(?:#|\|)/.test(mdx)) return mdx;
  const mark = /^(?:- |\d+\. )/.exec(mdx)?.[0] ?? '';
  return wrap(mdx, ' '.repeat(mark.length));
}

const listOf = (line: string): string =>
  /^[•–-] /.test(line) ? '-' : /^\d+\. /.test(line) ? '1' : /^\|/.test(line) ? '|' : '';

/** Breaks a line between words, never inside a mark, and never before what would begin a block of its own. */
export function wrap(text: string, indent: string, first = 0): string {
  const words = text.match(/(?:<[^<>]*>|\]\([^)]*\)|[^\s<])+/g) ?? [];
  let width = first;
  return words
    .map((word, index) => {
      const fits = index === 0 || width + 1 + word.length <= WIDTH || /^(?:[-+*>=|]|#+|\d+[.)])$|^[>|#]/.test(word);
      width = fits ? width + (index === 0 ? 0 : 1) + word.length : indent.length + word.length;
      return index === 0 ? word : fits ? ` ${word}` : `\n${indent}${word}`;
    })
    .join('');
}
