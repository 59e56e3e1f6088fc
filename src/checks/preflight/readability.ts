import { record } from '../known.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { runsOfTree, type Run } from '../language/runs.ts';

/** More words than this make a sentence that a newcomer loses on the way. */
export const LONG_SENTENCE = 22;

/** Turns of offices, in any inflected form, and what to write instead. */
const OFFICE: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})zosta(?:ł[aoy]?|li|nie|ną|je|ją|wał[aoy]?) (?:\p{L}+ )?(?!\p{L}*mian)\p{L}{3,}(?:[aoy]n|[ęy]t|ut)[yaeio](?!\p{L})/iu,
    '„urząd wyda”, „złożysz”',
  ],
  [/(?<!\p{L})(?:będ(?:zie|ą)|jest|są|był[aoy]?) \p{L}{2,}[ay]wan[yaeio](?!\p{L})/iu, '„urząd wydaje”, „składasz”'],
  [/(?<!\p{L})należy (?:\p{L}+ ){0,2}\p{L}+ć(?!\p{L})/iu, '„zrób”, „złóż”'],
  [/(?<!\p{L})w celu(?!\p{L})/iu, '„żeby”'],
  [/(?<!\p{L})celem \p{L}+(?:nia|cia)(?!\p{L})/iu, '„żeby”'],
  [/(?<!\p{L})dokona[ćjnł]\p{L}*/iu, '„zrób”, „zapłać”'],
  [/(?<!\p{L})przed(?:łoż|kład)\p{L}*/iu, '„pokaż”, „złóż”'],
  [/(?<!\p{L})uiszcz\p{L}*|(?<!\p{L})uiści\p{L}*/iu, '„zapłać”'],
  [/(?<!\p{L})w przypadku gdy(?!\p{L})/iu, '„jeśli”'],
  [/(?<!\p{L})niniejsz\p{L}*/iu, '„ten”'],
  [/(?<!\p{L})powyższ\p{L}*/iu, '„ten”'],
  [/(?<!\p{L})wnioskodawc\p{L}*/iu, '„Ty”, „osoba, która składa wniosek”'],
  [/(?<!\p{L})bezzwłocznie|(?<!\p{L})niezwłocznie/iu, '„od razu”'],
  [/(?<!\p{L})(?:otrzyma|uzyska)nie(?:m|u|a)?(?!\p{L})/iu, '„dostać”'],
];

/** Abbreviations that everybody here reads as words, and names of licences and levels. */
const EVERYDAY = new Set('UE SMS PDF QR SIM PIN DVD USB ID IP DNA CV OK TV DJ PL AA CC BY USA UNICEF'.split(' '));
const ROMAN = /^[IVXLC]+$/;
/** Official names and laws stand in the data of a document as the office wrote them. */
const OFFICIAL = /\/(?:procedure|page)\.yaml$/;
const ABBREVIATION = /(?<![\p{L}\d-])[A-ZĄĆĘŁŃÓŚŹŻ]{2,6}(?![\p{L}\d-])/gu;

/** Hints on the Polish texts of some files: the sentence and its line. */
export function readabilityHints(tree: ContentTree, files: ReadonlySet<string>): Finding[] {
  const explained = glossaryWords(tree);
  const runs = runsOfTree(tree).filter((run) => run.locale === 'pl' && files.has(run.file) && !OFFICIAL.test(run.file));
  const texts = new Map<string, string>();
  for (const run of runs) texts.set(run.file, `${texts.get(run.file) ?? ''}\n${run.text}`);
  return runs.flatMap((run) =>
    sentencesOf(run.text).flatMap(({ text, index }) =>
      hintsOf(run, text, index, (word) => explained.has(word) || isSpeltOut(word, texts.get(run.file) ?? '')),
    ),
  );
}

function hintsOf(run: Run, text: string, index: number, isExplained: (word: string) => boolean): Finding[] {
  const sentence = short(text);
  const hint = (rule: Finding['rule'], at: number, values: Finding['values']): Finding => ({
    severity: 'warning',
    file: run.file,
    line: run.lineAt(index + at),
    rule,
    values: { ...values, sentence },
  });
  const count = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const abbreviations = [...text.matchAll(ABBREVIATION)].filter(
    ([word]) => !EVERYDAY.has(word) && !ROMAN.test(word) && !isExplained(word),
  );
  return [
    ...(count > LONG_SENTENCE ? [hint('hint-long-sentence', 0, { count })] : []),
    ...OFFICE.flatMap(([pattern, better]) => {
      const found = pattern.exec(text);
      return found ? [hint('hint-office-language', found.index, { word: found[0], better })] : [];
    }),
    ...abbreviations.map((found) => hint('hint-abbreviation', found.index, { word: found[0] })),
  ];
}

/** Sentences with where they begin; „np.” and „m.in.” end none. */
function sentencesOf(text: string): { text: string; index: number }[] {
  const ends = [
    ...text.matchAll(
      /(?<!(?:^|[\s(])(?:np|m\.in|tzn|ul|al|pl|os|art|ust|nr|godz|tel|św|dr|poz))[.!?…]+[”)]?(?=\s+[\p{Lu}„\d])/gu,
    ),
  ];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return starts.map((start, position) => {
    const raw = text.slice(start, starts[position + 1] ?? text.length);
    return { text: raw.trim(), index: start + (raw.length - raw.trimStart().length) };
  });
}

/** A sentence as it is quoted: on one line, not too long, a value as `[…]`. */
function short(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').replaceAll('\uFFFC', '[…]');
  return line.length > 160 ? `${line.slice(0, 157).trimEnd()}…` : line;
}

/** „Narodowy Fundusz Zdrowia (NFZ)” or „NFZ (Narodowy …)”, and „NFZ, czyli …”. */
const isSpeltOut = (word: string, text: string): boolean =>
  new RegExp(`\\(${word}\\)|(?<!\\p{L})${word}(?: \\([^)]|, czyli| to )`, 'u').test(text);

function glossaryWords(tree: ContentTree): Set<string> {
  return new Set(
    tree.glossary.flatMap(
      (file) => JSON.stringify(record(record(file.data)['words'])['pl'] ?? '').match(ABBREVIATION) ?? [],
    ),
  );
}
