import type { Locale } from '../../../src/domain/locale.ts';
import type { Mutant, Translation } from './mutant.ts';
import { passagesOf, type Passage } from './source.ts';
import { matchesInWords, otherDigit, withMatch } from './words.ts';

/** A digit that stands in the words, such as that of a form's name, is another one. */
export function otherDigits({ document, locale, own }: Translation): Mutant[] {
  return passagesOf(own).flatMap((passage) =>
    matchesInWords(passage.source, /\d/g).map((match): Mutant => {
      const digit = otherDigit(match[0], match.index);
      const faulty = withMatch(passage.source, match, digit);
      return { document, locale, what: `${passage.name}: ${match[0]} → ${digit}`, make: () => ({ own: passage.replaced(faulty) }) };
    }),
  );
}

type Words = Record<Locale, string>;

/** Right in all languages, and how it goes wrong in a translation. */
interface Insertion {
  right: Words;
  wrong: Partial<Words>[];
}

const UNITS: Insertion[] = [
  {
    right: { pl: 'trzy dni', en: 'three days', uk: 'три дні', ru: 'три дня' },
    wrong: [
      { en: 'three hours', uk: 'три години', ru: 'три часа' },
      { en: 'three months', uk: 'три місяці', ru: 'три месяца' },
      { en: 'four days', uk: 'чотири дні', ru: 'четыре дня' },
    ],
  },
  {
    right: { pl: 'dwa tygodnie', en: 'two weeks', uk: 'два тижні', ru: 'две недели' },
    wrong: [
      { en: 'two months', uk: 'два місяці', ru: 'два месяца' },
      { en: 'two years', uk: 'два роки', ru: 'два года' },
    ],
  },
  {
    right: { pl: '50 zł', en: 'PLN 50', uk: '50 злотих', ru: '50 злотых' },
    wrong: [
      { en: 'EUR 50', uk: '50 євро', ru: '50 евро' },
      { en: '50%', uk: '50%', ru: '50%' },
    ],
  },
  {
    right: { pl: '1 500 zł', en: '1,500 złoty', uk: '1500 злотих', ru: '1500 злотых' },
    wrong: [
      { en: '1,500 euros', uk: '1500 євро', ru: '1500 евро' },
      { en: '15,000 złoty', uk: '15 000 злотих', ru: '15 000 злотых' },
    ],
  },
];

const DATES: Insertion[] = [
  {
    right: { pl: '4 maja 2026', en: '4 May 2026', uk: '4 травня 2026 року', ru: '4 мая 2026 года' },
    wrong: [
      { en: '5 May 2026', uk: '5 травня 2026 року', ru: '5 мая 2026 года' },
      { en: '4 March 2026', uk: '4 березня 2026 року', ru: '4 марта 2026 года' },
      { en: '4 May 2027', uk: '4 травня 2027 року', ru: '4 мая 2027 года' },
    ],
  },
  {
    right: { pl: '12.10.2026', en: 'October 12, 2026', uk: '12.10.2026', ru: '12 октября 2026' },
    wrong: [{ en: 'December 10, 2026', uk: '10.12.2026', ru: '10 декабря 2026' }],
  },
  {
    right: { pl: 'od lutego', en: 'from February', uk: 'з лютого', ru: 'с февраля' },
    wrong: [{ en: 'from January', uk: 'з січня', ru: 'с января' }],
  },
  {
    right: { pl: 'w środę', en: 'on Wednesday', uk: 'у середу', ru: 'в среду' },
    wrong: [{ en: 'on Thursday', uk: 'у четвер', ru: 'в четверг' }],
  },
];

const everywhere = (text: string): Words => ({ pl: text, en: text, uk: text, ru: text });

const CONTACTS: Insertion[] = [
  { right: everywhere('+48 12 616 55 55'), wrong: [everywhere('+48 12 616 55 56'), everywhere('+48 12 661 55 55')] },
  { right: everywhere('12 616 78 00'), wrong: [everywhere('12 616 79 00')] },
  { right: everywhere('sprawa@um.krakow.pl'), wrong: [everywhere('sprawy@um.krakow.pl'), everywhere('sprawa@krakow.pl')] },
];

/** Units, amounts, dates and contacts seldom stand in words, so they are added to both texts first. */
export const otherUnit = (translation: Translation): Mutant[] => inserted(translation, UNITS);
export const otherDate = (translation: Translation): Mutant[] => [...inserted(translation, DATES), ...otherMonth(translation)];
export const otherContact = (translation: Translation): Mutant[] => [...inserted(translation, CONTACTS), ...otherSite(translation)];

function inserted({ document, locale, polish, own }: Translation, insertions: readonly Insertion[]): Mutant[] {
  const originals = new Map(passagesOf(polish).map((passage) => [passage.name, passage]));
  return passagesOf(own).flatMap((passage, place) => {
    const original = originals.get(passage.name);
    const insertion = insertions[place % insertions.length];
    if (!original || !insertion) return [];
    return insertion.wrong.flatMap((wrong): Mutant[] => {
      const text = wrong[locale];
      if (text === undefined) return [];
      return [{
        document,
        locale,
        what: `${passage.name}: ${insertion.right[locale]} → ${text}`,
        make: () => ({ own: withAside(passage, text), polish: withAside(original, insertion.right.pl) }),
      }];
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
    return [{
      document,
      locale,
      what: `${passage.name}: ${right[locale]}`,
      make: () => ({ own: withAside(passage, right[locale]), polish: withAside(original, right.pl) }),
    }];
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
        return { document, locale, what: `${passage.name}: ${month} → ${other}`, make: () => ({ own: passage.replaced(faulty) }) };
      }),
    ),
  );
}

/** The name of a site that stands in the words is another one. */
function otherSite({ document, locale, own }: Translation): Mutant[] {
  return passagesOf(own).flatMap((passage) =>
    matchesInWords(passage.source, /(?<![\w.])[a-z-]+(?=\.gov\.pl)/g).map((match): Mutant => {
      const faulty = withMatch(passage.source, match, `${match[0]}s`);
      return { document, locale, what: `${passage.name}: ${match[0]}`, make: () => ({ own: passage.replaced(faulty) }) };
    }),
  );
}
