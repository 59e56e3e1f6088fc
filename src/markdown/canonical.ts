import { createHash } from 'node:crypto';
import { attribute, type TextNode } from './parse.ts';

/**
 * A text in its one normal form, from which its digest is taken: blocks apart by an empty line, white space folded,
 * facts by their id only. Two texts that say the same to a reader have the same form, whatever their line breaks.
 */
export function canonicalText(nodes: readonly TextNode[]): string {
  return nodes
    .map((node) => block(node, ''))
    .filter((text) => text !== '')
    .join('\n\n')
    .normalize('NFC');
}

/** Every page of a text asks how its pieces stand. */
const digests = new Map<string, string>();

/** Digest of a canonical text: the first 12 hexadecimal digits of its SHA-256. */
export function textDigest(canonical: string): string {
  const digest = digests.get(canonical) ?? createHash('sha256').update(canonical).digest('hex').slice(0, 12);
  digests.set(canonical, digest);
  return digest;
}

function block(node: TextNode, indent: string): string {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
      return fold(line(children));
    case 'heading':
      return `### ${fold(line(children))}`;
    case 'blockquote':
      return children.map((child) => `> ${block(child, indent)}`).join('\n');
    case 'list':
      return children
        .map((entry, index) => {
          const mark = node.ordered ? `${index + 1}.` : '-';
          const inner = (entry.children ?? []).map((child) => block(child, `${indent}  `)).join(`\n${indent}  `);
          return `${indent}${mark} ${inner}`;
        })
        .join('\n');
    case 'table':
      return children
        .map((row) => `| ${(row.children ?? []).map((cell) => fold(line(cell.children ?? []))).join(' | ')} |`)
        .join('\n');
    case 'mdxJsxFlowElement':
      return children.length === 0
        ? inlineMark(node)
        : `<${node.name ?? ''}${markAttributes(node)}>${children.map((child) => block(child, indent)).join('\n\n')}</${node.name ?? ''}>`;
    default:
      return fold(line([node]));
  }
}

/** Words of a line with their marks. */
function line(nodes: readonly TextNode[]): string {
  return nodes
    .map((node) => {
      const inner = () => line(node.children ?? []);
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return node.value ?? '';
        case 'strong':
          return `**${inner()}**`;
        case 'emphasis':
          return `*${inner()}*`;
        case 'link':
          return `[${inner()}](${node.url ?? ''})`;
        case 'break':
          return ' ';
        case 'mdxJsxTextElement':
        case 'mdxJsxFlowElement':
          return inlineMark(node);
        default:
          return inner();
      }
    })
    .join('');
}

function inlineMark(node: TextNode): string {
  const name = node.name ?? '';
  const inner = line(node.children ?? []);
  return inner === '' ? `<${name}${markAttributes(node)}/>` : `<${name}${markAttributes(node)}>${inner}</${name}>`;
}

/** The attributes that carry meaning; the grammatical form of a fact does not. */
function markAttributes(node: TextNode): string {
  return ['id', 'kind']
    .flatMap((name) => {
      const value = attribute(node, name);
      return value === null ? [] : [` ${name}="${value}"`];
    })
    .join('');
}

const fold = (text: string) => text.replace(/[\s\u00A0]+/g, ' ').trim();
