import type { Mutant, Translation } from './mutant.ts';
import { passagesOf } from './source.ts';

/** A link leads elsewhere: to another document, another address of the same document or another section. */
export const otherLink = (translation: Translation): Mutant[] => changed(translation, /\]\(([^)]+)\)/g, 'link');

/** A fact has the id of another one. */
export const otherFact = (translation: Translation): Mutant[] =>
  changed(translation, /<(?:Fact|Call) id="([^"]+)"/g, 'fact');

/** A term has the id of another one. */
export const otherTerm = (translation: Translation): Mutant[] => changed(translation, /<Term id="([^"]+)"/g, 'term');

const ELSEWHERE = {
  link: ['pesel-number', 'address-registration', 'contacts', 'links/official'],
  fact: ['deadline-appeal', 'fee-power-of-attorney', 'phone-emergency', 'wage-minimum-month'],
  term: ['appeal', 'stamp-duty', 'residence-card'],
};

/** Every id of a kind, each changed for another one of the document and for one from elsewhere. */
function changed({ document, locale, own }: Translation, pattern: RegExp, kind: keyof typeof ELSEWHERE): Mutant[] {
  const passages = passagesOf(own);
  const known = [
    ...new Set(passages.flatMap(({ source }) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))),
  ];
  return passages.flatMap((passage) =>
    [...passage.source.matchAll(pattern)].flatMap((match) => {
      const [text, id = ''] = match;
      const near = known.filter((other) => other !== id);
      const others = [near[match.index % Math.max(1, near.length)], ELSEWHERE[kind].find((other) => other !== id)];
      return others.flatMap((other): Mutant[] => {
        if (other === undefined) return [];
        const source =
          passage.source.slice(0, match.index) +
          text.replace(id, other) +
          passage.source.slice(match.index + text.length);
        return [
          {
            document,
            locale,
            what: `${passage.name}: ${id} → ${other}`,
            make: () => ({ own: passage.replaced(source) }),
          },
        ];
      });
    }),
  );
}
