import { TRANSLATED_LOCALES, type Locale } from '../../domain/locale.ts';
import type { DocumentFolder, TextFile } from '../content-tree.ts';
import { compareLeaves, compareSignatures, joinSignatures, type Difference } from './compare.ts';
import { withoutDeclared, type PieceFinding } from './declarations.ts';
import { blockLists, exchangesIn, wordLists, type Entry } from './exchanges.ts';
import type { Knowledge } from './knowledge.ts';
import { polishWords, strangeWords, type PolishWords } from './polish-words.ts';
import type { LeafReading, PieceReading, Readings } from './reading.ts';
import type { Finding } from '../finding.ts';

/** Every difference between a document's translations and its Polish text that is not declared. */
export function parityOf(document: DocumentFolder, readings: Readings, knowledge: Knowledge): Finding[] {
  const isPolish = polishWords(document, knowledge.polishWords);
  const found = TRANSLATED_LOCALES.flatMap((locale) => {
    const text = document.texts[locale];
    const { pl: polish, [locale]: own } = readings;
    return text && polish && own ? translationFaults(document, text, { polish, own }, knowledge, isPolish) : [];
  });
  return withoutDeclared(document, found);
}

interface Pair {
  polish: Map<string, PieceReading>;
  own: Map<string, PieceReading>;
}

function translationFaults(
  document: DocumentFolder,
  { file, locale }: TextFile,
  { polish, own }: Pair,
  { lexicon }: Knowledge,
  isPolish: PolishWords,
): PieceFinding[] {
  const scales = { lexicon, locale, judge: lexicon.judge(document.folder, locale) };
  const exchanged = new Set<LeafReading>();
  const report = (piece: string, line: number, { rule, values }: Difference): PieceFinding => ({
    locale,
    piece,
    finding: { severity: 'error', file, line, rule, values },
  });
  const exchangeFaults = (list: Entry[]) =>
    exchangesIn(list, scales).flatMap(({ entries: [first, second], difference }) => {
      const leaves = [...first.own, ...second.own];
      if (leaves.some((leaf) => exchanged.has(leaf))) return [];
      for (const leaf of leaves) exchanged.add(leaf);
      return [report(first.piece, first.own[0]?.line() ?? 1, difference)];
    });
  const pieceFaults = (piece: PieceReading, original: PieceReading) => {
    if (original.shape !== piece.shape)
      return otherShape(original, piece).map((one) => report(piece.id, piece.line(), one));
    return [
      ...blockLists(original, piece).flatMap(exchangeFaults),
      ...piece.leaves.flatMap((leaf, index) => {
        const wanted = original.leaves[index];
        if (!wanted || exchanged.has(leaf)) return [];
        return leafFaults(wanted, leaf, locale, isPolish).map((one) => report(piece.id, leaf.line(), one));
      }),
    ];
  };
  return [
    ...wordLists(polish, own).flatMap(exchangeFaults),
    ...[...own.values()].flatMap((piece) => {
      const original = polish.get(piece.id);
      return original ? pieceFaults(piece, original) : [];
    }),
  ];
}

/** Pieces that are built differently are compared as a whole. */
const otherShape = (polish: PieceReading, own: PieceReading): Difference[] => [
  { rule: 'parity-blocks', values: { piece: own.id, polish: polish.shape, own: own.shape } },
  ...compareSignatures(signatureOfPiece(polish), signatureOfPiece(own)).filter(({ rule }) => rule !== 'parity-order'),
];

const signatureOfPiece = ({ leaves }: PieceReading) => joinSignatures(leaves.map((leaf) => leaf.signature));

const leafFaults = (polish: LeafReading, own: LeafReading, locale: Locale, isPolish: PolishWords): Difference[] => [
  ...compareLeaves(polish, own, locale),
  ...own.signature.polish
    .flatMap((words) => strangeWords(words, isPolish))
    .map((word): Difference => ({ rule: 'parity-polish-word', values: { word } })),
];
