/**
 * The selectors of a stylesheet that count on a screen, each as what must be on a page for it to match anything: names of
 * elements, `.classes` and `#ids`. What stands in `:not()` and the like is left out; what one `:has()` asks for is a name too.
 */
export function selectorsOf(css: string): string[][] {
  const found: string[][] = [];
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  const open: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/[{};]/g)) {
    const prelude = text.slice(from, index).trim();
    from = index + 1;
    if (sign === '}') open.pop();
    if (sign !== '{') continue;
    open.push(prelude);
    if (!prelude.startsWith('@') && !open.some((rule) => FOR_LATER.test(rule))) {
      found.push(...withoutConditions(prelude).split(',').map(namesOf));
    }
  }
  return found;
}

/** Paper can wait; frames of an animation are no selectors. */
const FOR_LATER = /^@(?:media print|layer print|keyframes|font-face|page)/;

function withoutConditions(selector: string): string {
  const shorter = selector.replace(/(:has)?\(([^(),]*)\)|\([^()]*\)|\[[^\]]*\]/g, (_, has?: string, asked = '') =>
    has === undefined ? '' : ` ${asked}`,
  );
  return shorter === selector ? selector : withoutConditions(shorter);
}

const namesOf = (selector: string): string[] => selector.replace(/::?[\w-]+/g, '').match(/[.#]?[a-zA-Z][\w-]*/g) ?? [];

/** There from the start of each body. */
const ALWAYS = ['html', 'body'];

/**
 * From which place in the body of a page selectors may match something: none matches before. Null where none matches at all.
 * Ancestors and earlier siblings stand before what a selector means, so the last of its names says where.
 */
export function neededFrom(body: string): (selectors: readonly (readonly string[])[]) => number | null {
  const first = new Map<string, number>(ALWAYS.map((name) => [name, 0]));
  const see = (name: string, at: number) => void (first.has(name) || first.set(name, at));
  for (const { 1: tag = '', 2: attributes = '', index } of body.matchAll(/<([a-z][\w-]*)([^>]*)>/g)) {
    see(tag, index);
    for (const name of /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? []) see(`.${name}`, index);
    const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined) see(`#${id}`, index);
  }
  return (selectors) => {
    let place = Infinity;
    for (const names of selectors) {
      let at = 0;
      for (const name of names) at = Math.max(at, first.get(name) ?? Infinity);
      place = Math.min(place, at);
    }
    return place === Infinity ? null : place;
  };
}
