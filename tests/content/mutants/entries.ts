import { LISTS } from '../../../src/domain/kind.ts';
import { readText, type TextFile } from '../../../src/checks/content-tree.ts';
import type { TextNode } from '../../../src/markdown/parse.ts';
import type { Mutant, Translation } from './mutant.ts';
import { blocksOf, record, replacedAt, spanOf, withWords, type Words } from './source.ts';

const NAMES = Object.values(LISTS).flat();

/** A step, a paper, a mistake, a sentence or an item of a list is missing. */
export function dropped({ document, locale, own }: Translation): Mutant[] {
  const fields = listsOf(own).flatMap(({ list, ids, words }) =>
    ids.map((id): Mutant => ({
      document,
      locale,
      what: `without ${list}/${id}`,
      make: () => ({ own: withWords(own, replacedAt(words, [list], without(record(words[list]), id))) }),
    })),
  );
  const items = itemsOf(own).flatMap((entries) =>
    entries.length < 2
      ? []
      : entries.map((item, index): Mutant => ({
          document,
          locale,
          what: `without item ${index + 1}`,
          make: () => ({ own: withSpans(own, [{ ...spanOf(own, item), text: '' }]) }),
        })),
  );
  return [...fields, ...items];
}

/** There is one entry too many. */
export function added({ document, locale, own }: Translation): Mutant[] {
  const fields = listsOf(own).flatMap(({ list, ids, words }) =>
    ids.map((id): Mutant => ({
      document,
      locale,
      what: `${list}/${id} twice`,
      make: () => ({ own: withWords(own, replacedAt(words, [list, `${id}-again`], record(words[list])[id])) }),
    })),
  );
  const items = itemsOf(own).flatMap((entries) =>
    entries.map((item, index): Mutant => ({
      document,
      locale,
      what: `item ${index + 1} twice`,
      make() {
        const { start, end } = spanOf(own, item);
        const text = own.raw.slice(start, end);
        return { own: withSpans(own, [{ start, end, text: `${text}\n${text}` }]) };
      },
    })),
  );
  return [...fields, ...items];
}

/** The words of two entries are exchanged. Entries with the same words are left out. */
export function swapped({ document, locale, own }: Translation): Mutant[] {
  const fields = [...listsOf(own), ...glanceOf(own)].flatMap(({ list, ids, words }) =>
    pairs(ids).flatMap(([first, second]): Mutant[] => {
      const entries = record(words[list]);
      if (plain(entries[first]) === plain(entries[second])) return [];
      const exchanged = { ...entries, [first]: entries[second], [second]: entries[first] };
      return [
        {
          document,
          locale,
          what: `${list}: ${first} ↔ ${second}`,
          make: () => ({ own: withWords(own, replacedAt(words, [list], exchanged)) }),
        },
      ];
    }),
  );
  const items = itemsOf(own).flatMap((entries) =>
    pairs(entries).flatMap(([first, second]): Mutant[] => {
      const [a, b] = [wordsOfItem(own, first), wordsOfItem(own, second)];
      if (!a || !b || plain(a.text) === plain(b.text)) return [];
      const make = () => ({
        own: withSpans(own, [
          { ...b, text: a.text },
          { ...a, text: b.text },
        ]),
      });
      return [{ document, locale, what: `items: ${a.text.slice(0, 40)} ↔ ${b.text.slice(0, 40)}`, make }];
    }),
  );
  return [...fields, ...items];
}

interface WordList {
  list: string;
  ids: string[];
  words: Words;
}

const listsOf = (own: TextFile): WordList[] => namedLists(own, NAMES);
const glanceOf = (own: TextFile): WordList[] => namedLists(own, ['glance']);

function namedLists(own: TextFile, names: readonly string[]): WordList[] {
  const words = record(own.words.data);
  return names.map((list) => ({ list, ids: Object.keys(record(words[list])), words }));
}

const itemsOf = (own: TextFile): TextNode[][] => blocksOf(own.nodes, 'list').map((list) => list.children ?? []);

/** The words of an item that is one paragraph, without the punctuation that joins it to the next. */
function wordsOfItem(own: TextFile, item: TextNode): { start: number; end: number; text: string } | null {
  const [paragraph, ...others] = item.children ?? [];
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const { start, end } = spanOf(own, paragraph);
  const text = own.raw.slice(start, end).replace(/[,.;]?\s*$/, '');
  return { start, end: start + text.length, text };
}

/** The file with other text in some places, given from the last to the first. */
function withSpans(own: TextFile, spans: readonly { start: number; end: number; text: string }[]): TextFile {
  const sorted = spans.toSorted((a, b) => b.start - a.start);
  const raw = sorted.reduce((text, span) => text.slice(0, span.start) + span.text + text.slice(span.end), own.raw);
  return readText(own.file, own.locale, raw);
}

const without = (words: Words, id: string): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => key !== id));

const plain = (value: unknown) => JSON.stringify(value).replace(/\s+/g, ' ').toLowerCase();

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((second, index) => list.slice(0, index).map((first): [T, T] => [first, second]));
