import { isElement, type TextNode } from '../../markdown/parse.ts';

/** Stands for a value in the text of a leaf, so that the words around it stay apart. */
const VALUE = '¤';

/** The words of nodes, with a sign for each value. Without `polish`, what stands in `<Pl>` is left out. */
export function textOf(nodes: readonly TextNode[], { polish }: { polish: boolean }): string {
  const inner = (node: TextNode): string => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
    if (node.type === 'break') return ' ';
    if (isElement(node) && (node.children ?? []).length === 0) return VALUE;
    if (node.name === 'Pl' && !polish) return ' ';
    return (node.children ?? []).map(inner).join('');
  };
  return nodes.map(inner).join('').replace(/\s+/g, ' ').normalize('NFC').trim();
}

/** Short forms that end with a full stop inside a sentence. */
const SHORT =
  /(?:^|[\s(])(?:ul|al|os|pl|św|np|nr|art|ust|pkt|poz|godz|tel|tzw|tj|im|ok|No|St|Mr|Mrs|e\.g|i\.e|вул|ул|просп|ст|п|т|им|г|р|обл|див|см|напр|наприклад)\.$/u;

/** Splits a text into sentences. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(/(?<=[.!?…][”»"’)]*)\s+(?=[\p{Lu}„«“"(¤])/u);
  const sentences: string[] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last !== undefined && SHORT.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else if (part !== '') sentences.push(part);
  }
  return sentences;
}
