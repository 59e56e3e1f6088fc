import { TAUGHT_LOCALES, TAUGHT_TRANSLATIONS } from '../language/taught.ts';
import type { ContentTree, DocumentFolder } from '../content-tree.ts';
import { record } from '../known.ts';
import { Lexicon } from './lexicon.ts';
import { commonPolishWords } from './polish-words.ts';
import { readPieces, segmentsOf, stemSentences, type Readings } from './reading.ts';

/** What the whole content knows, for judging one document. */
export interface Knowledge {
  lexicon: Lexicon;
  polishWords: Map<string, string[]>;
}

/** Learns from everything that stands in several languages: documents, the glossary and the places. */
export function learnFrom(tree: ContentTree): Knowledge & { readings: Map<DocumentFolder, Readings> } {
  const lexicon = new Lexicon();
  const readings = new Map(tree.documents.map((document) => [document, readDocument(document, lexicon)]));
  for (const [document, reading] of readings) learnDocument(document, reading, lexicon);
  for (const { file, data } of [...tree.glossary, ...tree.places])
    learnWords(file, record(record(data)['words']), lexicon);
  return { lexicon, polishWords: commonPolishWords(tree), readings };
}

/** The pieces of a document in the languages whose words the checks know. */
export function readDocument({ texts }: DocumentFolder, lexicon: Lexicon): Readings {
  return Object.fromEntries(
    TAUGHT_LOCALES.flatMap((locale) => {
      const text = texts[locale];
      return text ? [[locale, readPieces(text, lexicon)]] : [];
    }),
  );
}

function learnDocument({ folder }: DocumentFolder, { pl, ...translations }: Readings, lexicon: Lexicon): void {
  for (const locale of TAUGHT_TRANSLATIONS) {
    const segments = [...(translations[locale]?.values() ?? [])].flatMap((piece) => {
      const polish = pl?.get(piece.id);
      if (polish?.shape !== piece.shape) return [];
      return piece.leaves.flatMap((leaf, index) => segmentsOf(polish.leaves[index]?.sentences ?? [], leaf.sentences));
    });
    lexicon.learn(folder, locale, segments);
  }
}

/** Words of a YAML file, by field: a sentence in one language stands for the same one in another. */
function learnWords(source: string, words: Record<string, unknown>, lexicon: Lexicon): void {
  const polish = record(words['pl']);
  for (const locale of TAUGHT_TRANSLATIONS) {
    const segments = Object.entries(record(words[locale])).flatMap(([field, own]) => {
      const original = polish[field];
      if (typeof own !== 'string' || typeof original !== 'string') return [];
      return segmentsOf(stemSentences(original, lexicon), stemSentences(own, lexicon));
    });
    lexicon.learn(source, locale, segments);
  }
}
