import { isTaught, type TaughtLocale } from '../language/taught.ts';
import { translatables, type Translatable } from '../../markdown/translatable.ts';
import type { TextFile } from '../content-tree.ts';
import type { Lexicon, Segment } from './lexicon.ts';
import { denialOf, type Denial } from './negation.ts';
import { outlineOf, type Leaf, type Siblings } from './outline.ts';
import { signatureOf, type Signature } from './signature.ts';
import { sentencesOf, textOf } from './text.ts';
import { stemsOf } from './tokens.ts';

/** A sentence of a leaf. */
export interface SentenceReading {
  text: string;
  /** Numbers of the stems of its words. */
  stems: readonly number[];
  denial: Denial;
}

/** A leaf with everything that is compared. */
export interface LeafReading {
  /** Line in the file. */
  line(): number;
  /** Its words; in a translation without those in `<Pl>`. */
  text: string;
  sentences: readonly SentenceReading[];
  signature: Signature;
  /** Numbers of the stems of what stands in `<Pl>`. */
  polishStems: readonly number[];
}

/** A piece of a text, read for comparing. */
export interface PieceReading {
  id: string;
  /** The normal form of its words, from which its digest is taken. */
  canonical: string;
  shape: string;
  leaves: LeafReading[];
  siblings: Siblings[];
  line(): number;
}

/** Reads the pieces of a document's text, by id; of a language whose words the checks do not know, none. */
export function readPieces(text: TextFile, lexicon: Lexicon): Map<string, PieceReading> {
  const { locale } = text;
  if (!isTaught(locale)) return new Map();
  return new Map(
    translatables(text.words.data, text.sections).map((piece) => [piece.id, readPiece(piece, text, locale, lexicon)]),
  );
}

function readPiece(piece: Translatable, text: TextFile, locale: TaughtLocale, lexicon: Lexicon): PieceReading {
  const { shape, leaves, siblings } = outlineOf(piece.nodes);
  const section = text.sections.find(({ id }) => id === piece.id);
  const line = () => section?.line ?? text.words.lineOf(piece.id.split('/'));
  return { id: piece.id, canonical: piece.text, shape, siblings, line, leaves: leaves.map((leaf) => readLeaf(leaf)) };

  function readLeaf({ nodes, block }: Leaf): LeafReading {
    const words = textOf(nodes, { polish: locale === 'pl' });
    const signature = signatureOf(nodes, locale);
    return {
      line: () => (section ? (block?.position?.start.line ?? section.line) : line()),
      text: words,
      sentences: readSentences(words, locale, lexicon),
      signature,
      polishStems: signature.polish.flatMap((quotation) => numbersOf(quotation, lexicon)),
    };
  }
}

function readSentences(words: string, locale: TaughtLocale, lexicon: Lexicon): SentenceReading[] {
  return stemSentences(words, lexicon).map((sentence) => ({ ...sentence, denial: denialOf(sentence.text, locale) }));
}

/** A sentence and the stems of its words. */
export type StemSentence = Omit<SentenceReading, 'denial'>;

/** Splits words into sentences and reads their stems. */
export const stemSentences = (words: string, lexicon: Lexicon): StemSentence[] =>
  sentencesOf(words).map((text) => ({ text, stems: numbersOf(text, lexicon) }));

const numbersOf = (text: string, lexicon: Lexicon) => stemsOf(text).map((stem) => lexicon.number(stem));

/** What two texts that translate each other teach: sentence by sentence, where there are as many. */
export function segmentsOf(polish: readonly StemSentence[], own: readonly StemSentence[]): Segment[] {
  if (polish.length === own.length) {
    return polish.map(({ stems }, index) => ({ polish: stems, own: own[index]?.stems ?? [] }));
  }
  const all = (sentences: readonly StemSentence[]) => [...new Set(sentences.flatMap(({ stems }) => stems))];
  return [{ polish: all(polish), own: all(own) }];
}

export type Readings = Partial<Record<TaughtLocale, Map<string, PieceReading>>>;
