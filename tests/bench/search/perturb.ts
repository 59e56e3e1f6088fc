import type { Locale } from '../../../src/domain/locale.ts';
import type { Random } from './random.ts';

/** `świadczenie` → `swiadczenie`; null where a word has none. */
export function withoutDiacritics(text: string): string | null {
  const plain = text.replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
  return plain === text ? null : plain;
}

/** One letter left out, doubled, exchanged with its neighbour or replaced, never the first one. */
export function oneEdit(word: string, random: Random): string {
  const letters = [...word];
  const at = 1 + random.below(letters.length - 2);
  const before = letters.slice(0, at).join('');
  const letter = letters[at] ?? '';
  const after = letters.slice(at + 1).join('');
  const next = letters[at + 1] ?? '';
  const edits = [
    before + after,
    before + letter + letter + after,
    before + next + letter + letters.slice(at + 2).join(''),
    before + (letters[random.below(letters.length)] ?? '') + after,
  ];
  return random.one(edits.filter((edit) => edit !== word)) ?? word;
}

/** Rows of the keyboard, as three layouts print them on the same keys. Written apart from the search that reads them back. */
const ROWS = {
  latin: ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,.'],
  uk: ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю'],
  ru: ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
} as const;

/** What comes out when a reader types a Cyrillic text and has forgotten to change the layout. */
export function wrongLayout(text: string, locale: Locale): string | null {
  if (locale !== 'uk' && locale !== 'ru') return null;
  const keys = new Map(
    ROWS[locale].flatMap((row, line) => [...row].map((letter, index) => [letter, ROWS.latin[line]?.[index] ?? letter])),
  );
  // A letter that stands on no such key (ґ, ё) cannot be typed this way.
  if ([...text].some((letter) => letter !== ' ' && !keys.has(letter))) return null;
  return [...text].map((letter) => keys.get(letter) ?? letter).join('');
}

/** Ukrainian by the resolution of the Cabinet of 27 January 2010 (№ 55); Russian as passports have it (ICAO 9303). */
const LATIN = {
  uk: { а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia' },
  ru: { а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
} as const; // prettier-ignore

/** A Cyrillic text in Latin letters. */
export function otherScript(text: string, locale: Locale): string | null {
  if (locale !== 'uk' && locale !== 'ru') return null;
  const letters: Record<string, string> = LATIN[locale];
  return [...text].map((letter) => letters[letter] ?? letter).join('');
}
