import type { Locale } from '../../../src/domain/locale.ts';
import type { Mutant, Translation } from './mutant.ts';
import { passagesOf } from './source.ts';
import { matchesInWords, withMatch } from './words.ts';

/** Negators of a translation and what is left without them. */
const NEGATORS: Partial<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?<!\p{L})(?:do|does|did) not (?!even)(?=\p{L})/giu, ''],
    [/(?<!\p{L})not (?!even)(?=\p{L})/giu, ''],
    [/(?<!\p{L})cannot(?!\p{L})/giu, 'can'],
    [/(?<!\p{L})never(?!\p{L})/giu, 'always'],
    [/(?<!\p{L})no (?=\p{L})/giu, 'a '],
    [/(?<!\p{L})nobody(?!\p{L})/giu, 'somebody'],
    [/(?<!\p{L})nothing(?!\p{L})/giu, 'something'],
    [/(?<!\p{L})without(?!\p{L})/giu, 'with'],
  ],
  uk: [
    [/(?<!\p{L})не (?!лише|тільки)(?=\p{L})/giu, ''],
    [/(?<!\p{L})немає(?!\p{L})/giu, 'є'],
    [/(?<!\p{L})без (?=\p{L})/giu, 'з '],
  ],
  ru: [
    [/(?<!\p{L})не (?!только)(?=\p{L})/giu, ''],
    [/(?<!\p{L})нет(?!\p{L})/giu, 'есть'],
    [/(?<!\p{L})нельзя(?!\p{L})/giu, 'можно'],
    [/(?<!\p{L})без (?=\p{L})/giu, 'с '],
  ],
};

/** Questions in which a negator denies nothing: “look whether there is not a simpler way”. */
const DENIES_NOTHING = /(?:чи|whether)\s+(?:\S+\s+){0,4}(?:не|немає|not)\s*$|нет(?:\s+\S+)? ли|не \S+ ли/iu;

/** Slavic “until … not”, where the negator denies nothing: only the Polish “dopóki nie” must keep it. */
const UNTIL_NOT = /(?:пока|доки|поки|допоки)(?:\s+[^\s.]+){0,9}?\s+не $/iu;
const POLISH_UNTIL_NOT = /(?:dopóki|póki|zanim)(?:\s+[^\s.,]+){0,4}?\s+nie(?!\p{L})/iu;

const POLISH_NEGATION = /(?<!\p{L})(?:nie|bez|nigdy|nikt|nikomu|nikogo|nic|niczego|żad\p{L}+)(?!\p{L})/iu;

/** A negator is lost where the Polish sentence has one: in a warning, a mistake or anywhere else. */
export function lostNegation({ document, locale, polish, own }: Translation): Mutant[] {
  const originals = new Map(passagesOf(polish).map(({ name, source }) => [name, source]));
  return passagesOf(own).flatMap((passage) => {
    const source = passage.source.replace(/<Pl>[^<]*<\/Pl>/g, (quotation) => `<${'-'.repeat(quotation.length - 2)}>`);
    const wanted = sentencesIn(originals.get(passage.name) ?? '');
    const given = sentencesIn(source);
    if (wanted.length !== given.length) return [];
    return (NEGATORS[locale] ?? []).flatMap(([pattern, rest]) =>
      matchesInWords(source, pattern).flatMap((match): Mutant[] => {
        const sentence = given.findIndex(({ end }) => match.index < end);
        if (!POLISH_NEGATION.test(wanted[sentence]?.text ?? '')) return [];
        const before = source.slice(given[sentence]?.start ?? 0, match.index + match[0].length);
        const around = source.slice(Math.max(0, match.index - 40), match.index + match[0].length + 25);
        if (DENIES_NOTHING.test(before) || DENIES_NOTHING.test(around)) return [];
        if (UNTIL_NOT.test(before) && !POLISH_UNTIL_NOT.test(wanted[sentence]?.text ?? '')) return [];
        const faulty = withCapital(withMatch(passage.source, match, rest), match);
        return [
          {
            document,
            locale,
            what: `${passage.name}: …${around.replace(/\s+/g, ' ')}…`,
            make: () => ({ own: passage.replaced(faulty) }),
          },
        ];
      }),
    );
  });
}

function sentencesIn(source: string): { text: string; start: number; end: number }[] {
  const ends = [...source.matchAll(/[.!?](?=\s+[\p{Lu}<*«„“(])|$/gu)].map((match) => match.index + 1);
  return ends.map((end, index) => ({
    text: source.slice(ends[index - 1] ?? 0, end),
    start: ends[index - 1] ?? 0,
    end,
  }));
}

/** What follows a capital negator takes over its capital. */
const withCapital = (source: string, { 0: text, index }: RegExpExecArray): string =>
  /^\p{Lu}/u.test(text)
    ? source.slice(0, index) + (source[index] ?? '').toUpperCase() + source.slice(index + 1)
    : source;
