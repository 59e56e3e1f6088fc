import { SOURCE_LOCALE } from '../../domain/locale.ts';
import { TAUGHT_TRANSLATIONS, type TaughtLocale } from '../language/taught.ts';
import { textDigest } from '../../markdown/canonical.ts';
import { translationFile } from '../../schemas/translation.ts';
import type { DocumentFolder } from '../content-tree.ts';
import { compareLeaves, compareSignatures, joinSignatures, type Difference } from './compare.ts';
import { withoutDeclared, type PieceFinding } from './declarations.ts';
import { blockLists, exchangesIn, wordLists, type Entry } from './exchanges.ts';
import type { Knowledge } from './knowledge.ts';
import { polishWords, strangeWords, type PolishWords } from './polish-words.ts';
import type { LeafReading, PieceReading, Readings } from './reading.ts';
import type { Finding } from '../finding.ts';
import { pinnedDigest } from '../freshness/status.ts';

/** Languages that deny with the same words in the same places. */
const SIBLINGS: Partial<Record<TaughtLocale, TaughtLocale>> = { uk: 'ru', ru: 'uk' };

/**
 * Every difference between a document's translations and its Polish text that is not declared. It is an error, or a
 * warning where the translation is known to be made from an earlier Polish text.
 */
export function parityOf(document: DocumentFolder, readings: Readings, knowledge: Knowledge): Finding[] {
  const isPolish = polishWords(document, knowledge.polishWords);
  const found = TAUGHT_TRANSLATIONS.flatMap((locale) => {
    const text = document.texts[locale];
    const { pl: polish, [locale]: own } = readings;
    const sibling = readings[SIBLINGS[locale] ?? locale];
    return text && polish && own
      ? translationFaults(document, { file: text.file, locale }, { polish, own, sibling }, knowledge, isPolish)
      : [];
  });
  return withoutDeclared(document, found);
}

interface Texts {
  polish: Map<string, PieceReading>;
  own: Map<string, PieceReading>;
  sibling: Map<string, PieceReading> | undefined;
}

function translationFaults(
  document: DocumentFolder,
  { file, locale }: { file: string; locale: TaughtLocale },
  { polish, own, sibling }: Texts,
  { lexicon }: Knowledge,
  isPolish: PolishWords,
): PieceFinding[] {
  const scales = { lexicon, locale, judge: lexicon.judge(document.folder, locale) };
  const exchanged = new Set<LeafReading>();
  const report = (piece: string, line: number, { rule, values }: Difference): PieceFinding => {
    const severity = isOutdated(document, locale, polish.get(piece)) ? 'warning' : 'error';
    return { locale, piece, finding: { severity, file, line, rule, values } };
  };
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
    const other = sibling?.get(piece.id);
    const siblings = other?.shape === piece.shape ? other.leaves : [];
    return [
      ...blockLists(original, piece).flatMap(exchangeFaults),
      ...piece.leaves.flatMap((leaf, index) => {
        const wanted = original.leaves[index];
        if (!wanted || exchanged.has(leaf)) return [];
        return leafFaults(wanted, leaf, siblings[index], locale, isPolish).map((one) =>
          report(piece.id, leaf.line(), one),
        );
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

/** True for a translation of an earlier Polish text: readers are told so, and a build need not wait for the new one. */
function isOutdated({ translation }: DocumentFolder, locale: TaughtLocale, polish: PieceReading | undefined): boolean {
  if (locale === SOURCE_LOCALE || !polish) return false;
  const pinned = pinnedDigest(translationFile.safeParse(translation?.data).data ?? null, locale, polish.id);
  return pinned !== undefined && pinned !== textDigest(polish.canonical);
}

/** Pieces that are built differently are compared as a whole. */
const otherShape = (polish: PieceReading, own: PieceReading): Difference[] => [
  { rule: 'parity-blocks', values: { piece: own.id, polish: polish.shape, own: own.shape } },
  ...compareSignatures(signatureOfPiece(polish), signatureOfPiece(own)).filter(({ rule }) => rule !== 'parity-order'),
];

const signatureOfPiece = ({ leaves }: PieceReading) => joinSignatures(leaves.map((leaf) => leaf.signature));

const leafFaults = (
  polish: LeafReading,
  own: LeafReading,
  sibling: LeafReading | undefined,
  locale: TaughtLocale,
  isPolish: PolishWords,
): Difference[] => [
  ...compareLeaves(polish, own, sibling?.sentences ?? [], locale),
  ...own.signature.polish
    .flatMap((words) => strangeWords(words, isPolish))
    .map((word): Difference => ({ rule: 'parity-polish-word', values: { word } })),
];
