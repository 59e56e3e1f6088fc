import type { TaughtLocale } from '../language/taught.ts';
import { attribute, isElement, walk, type TextNode } from '../../markdown/parse.ts';
import { textOf } from './text.ts';
import { valuesOf, type Values } from './values.ts';

/** What a stretch of words must have in common with its Polish original. */
export interface Signature extends Values {
  /** Addresses of links, in order. */
  links: string[];
  /** Facts, places, telephone cards: `Fact fee-pesel`, in order. */
  facts: string[];
  terms: string[];
  /** Names with capitals and hyphens, such as SW-U, that may not change. */
  codes: string[];
  /** What stands in `<Pl>`. */
  polish: string[];
}

const CODE = /(?<![\p{L}\d-])[A-Z][A-Za-z]{0,5}-[A-Z]{1,5}(?![\p{L}\d-])/gu;

/** Reads the signature of nodes in a language. */
export function signatureOf(nodes: readonly TextNode[], locale: TaughtLocale): Signature {
  const text = textOf(nodes, { polish: true });
  const all = [...walk(nodes)];
  const marks = all.filter(isElement);
  const ids = (name: string) => marks.filter((node) => node.name === name).map((node) => attribute(node, 'id') ?? '');
  return {
    ...valuesOf(text, locale),
    links: all.flatMap((node) => (node.type === 'link' ? (node.url ?? '') : [])),
    facts: ids('Fact'),
    terms: ids('Term'),
    codes: [...new Set(text.match(CODE) ?? [])],
    polish: marks.filter((node) => node.name === 'Pl').map((node) => textOf(node.children ?? [], { polish: true })),
  };
}
