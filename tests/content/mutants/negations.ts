import type { Locale } from '../../../src/domain/locale.ts';
import type { Mutant, Translation } from './mutant.ts';
import { passagesOf } from './source.ts';
import { matchesInWords, withMatch } from './words.ts';

/** Negators of a translation and what is left without them. */
const NEGATORS: Partial<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?<!\p{L})(?:do|does|did) not (?=\p{L})/giu, ''],
    [/ not(?= \p{L})/giu, ''],
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

const POLISH_NEGATION = /(?<!\p{L})(?:nie|bez|nigdy|nikt|nikomu|nikogo|nic|niczego|żad\p{L}+|ani)(?!\p{L})/iu;

/** A negator is lost where the Polish words have one: in a warning, a mistake or any other sentence. */
export function lostNegation({ document, locale, polish, own }: Translation): Mutant[] {
  const originals = new Map(passagesOf(polish).map(({ name, source }) => [name, source]));
  return passagesOf(own).flatMap((passage) => {
    if (!POLISH_NEGATION.test(originals.get(passage.name) ?? '')) return [];
    const source = passage.source.replace(/<Pl>[^<]*<\/Pl>/g, (quotation) => `<${'-'.repeat(quotation.length - 2)}>`);
    return (NEGATORS[locale] ?? []).flatMap(([pattern, rest]) =>
      matchesInWords(source, pattern).flatMap((match): Mutant[] => {
        const around = source.slice(Math.max(0, match.index - 40), match.index + match[0].length + 12);
        if (DENIES_NOTHING.test(around) || DENIES_NOTHING.test(source.slice(0, match.index + match[0].length))) return [];
        const text = /^\s/.test(match[0]) ? '' : rest;
        const faulty = withMatch(passage.source, match, text);
        return [{ document, locale, what: `${passage.name}: …${around.replace(/\s+/g, ' ')}…`, make: () => ({ own: passage.replaced(faulty) }) }];
      }),
    );
  });
}
