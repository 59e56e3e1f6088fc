import type { Locale } from '../../../src/domain/locale.ts';
import { CONTACTS, DATES, UNITS, type Insertion } from './insertions.ts';
import type { Mutant, Translation } from './mutant.ts';
import { passagesOf, type Passage } from './source.ts';
import { matchesInWords, otherDigit, withMatch } from './words.ts';

/** A digit that stands in the words, such as that of a form's name, is another one. */
export function otherDigits({ document, locale, own }: Translation): Mutant[] {
  return passagesOf(own).flatMap((passage) =>
    matchesInWords(passage.source, /\d/g).map((match): Mutant => {
      const digit = otherDigit(match[0], match.index);
      const faulty = withMatch(passage.source, match, digit);
      return {
        document,
        locale,
        what: `${passage.name}: ${match[0]} → ${digit}`,
        make: () => ({ own: passage.replaced(faulty) }),
      };
    }),
  );
}

/** Units, amounts, dates and contacts seldom stand in words, so they are added to both texts first. */
export const otherUnit = (translation: Translation): Mutant[] => inserted(translation, UNITS);
export const otherDate = (translation: Translation): Mutant[] => [
  ...inserted(translation, DATES),
  ...otherMonth(translation),
];
export const otherContact = (translation: Translation): Mutant[] => [
  ...inserted(translation, CONTACTS),
  ...otherSite(translation),
];

function inserted({ document, locale, polish, own }: Translation, insertions: readonly Insertion[]): Mutant[] {
  const originals = new Map(passagesOf(polish).map((passage) => [passage.name, passage]));
  return passagesOf(own).flatMap((passage, place) => {
    const original = originals.get(passage.name);
    const insertion = insertions[place % insertions.length];
    if (!original || !insertion) return [];
    return insertion.wrong.flatMap((wrong): Mutant[] => {
      const text = wrong[locale];
      if (text === undefined) return [];
      return [
        {
          document,
          locale,
          what: `${passage.name}: ${insertion.right[locale]} → ${text}`,
          make: () => ({ own: withAside(passage, text), polish: withAside(original, insertion.right.pl) }),
        },
      ];
    });
  });
}

/** The right insertion in both texts: what the gate must accept. */
export function rightInsertions({ document, locale, polish, own }: Translation): Mutant[] {
  const originals = new Map(passagesOf(polish).map((passage) => [passage.name, passage]));
  const all = [...UNITS, ...DATES, ...CONTACTS];
  return passagesOf(own).flatMap((passage, place): Mutant[] => {
    const original = originals.get(passage.name);
    const right = all[place % all.length]?.right;
    if (!original || !right) return [];
    return [
      {
        document,
        locale,
        what: `${passage.name}: ${right[locale]}`,
        make: () => ({ own: withAside(passage, right[locale]), polish: withAside(original, right.pl) }),
      },
    ];
  });
}

const withAside = (passage: Passage, aside: string) => passage.replaced(`${passage.source} (${aside})`);

const MONTHS: Partial<Record<Locale, readonly string[]>> = {
  en: ['February', 'March', 'April', 'June', 'September'],
  uk: ['лютого', 'березня', 'квітня', 'травня', 'лютому', 'березні', 'квітні'],
  ru: ['февраля', 'марта', 'апреля', 'мая', 'феврале', 'марте', 'апреле'],
};

/** A month that stands in the words is another one. */
function otherMonth({ document, locale, own }: Translation): Mutant[] {
  const months = MONTHS[locale] ?? [];
  return passagesOf(own).flatMap((passage) =>
    months.flatMap((month, index) =>
      matchesInWords(passage.source, new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'gu')).map((match): Mutant => {
        const other = months[(index + 1) % months.length] ?? '';
        const faulty = withMatch(passage.source, match, other);
        return {
          document,
          locale,
          what: `${passage.name}: ${month} → ${other}`,
          make: () => ({ own: passage.replaced(faulty) }),
        };
      }),
    ),
  );
}

/** The name of a site that stands in the words is another one. */
function otherSite({ document, locale, own }: Translation): Mutant[] {
  return passagesOf(own).flatMap((passage) =>
    matchesInWords(passage.source, /(?<![\w.])[a-z-]+(?=\.gov\.pl)/g).map((match): Mutant => {
      const faulty = withMatch(passage.source, match, `${match[0]}s`);
      return {
        document,
        locale,
        what: `${passage.name}: ${match[0]}`,
        make: () => ({ own: passage.replaced(faulty) }),
      };
    }),
  );
}
