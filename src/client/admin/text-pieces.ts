import { parse } from 'yaml';
import { isData } from './form.ts';

/** A piece of a text that is translated for itself; its id is the one that the checks and the board of translations use. */
export interface TextPiece {
  id: string;
  words: string;
}

/** The YAML head of a text, its body, and the line breaks between them. */
export function headAndBody(text: string): { head: string; between: string; body: string } {
  const [, head = '', between = '', body = ''] = /^---\n([\s\S]*?)\n---(\n*)([\s\S]*)$/.exec(text) ?? [];
  return { head, between, body };
}

/** The pieces of a text in order: its head, then what stands above the first heading (`lead`), then each section. */
export function textPieces(text: string): TextPiece[] {
  const { head, body } = headAndBody(text);
  const data: unknown = parse(head);
  return [
    ...(isData(data) ? Object.entries(data).flatMap(([key, value]) => headPieces(key, value)) : []),
    ...sections(body),
  ];
}

function headPieces(key: string, value: unknown): TextPiece[] {
  if (!isData(value)) return [{ id: key, words: plain(value) }];
  return Object.entries(value).map(([id, inner]) => ({ id: `${key}/${id}`, words: plain(inner) }));
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('\n');
  if (isData(value)) return Object.values(value).map(plain).join('\n');
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function sections(body: string): TextPiece[] {
  const pieces: TextPiece[] = [{ id: 'lead', words: '' }];
  for (const line of body.split('\n')) {
    const [, heading, id] = /^## (.*?) *\{#([a-z0-9-]+)\} *$/.exec(line) ?? [];
    const piece = pieces.at(-1);
    if (id !== undefined) pieces.push({ id, words: `${heading ?? ''}\n` });
    else if (piece) piece.words += `${line}\n`;
  }
  return pieces.map(({ id, words }) => ({ id, words: words.trim() })).filter(({ words }) => words !== '');
}
