/** Words cut to this many letters: enough to fold the endings of the four languages together. */
const STEM = 5;

const TOKEN = /[\p{L}\d]+/gu;

/** The stems of a text's words, each once. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().replace(/[’']/g, '').match(TOKEN) ?? [];
  return [...new Set(words.map((word) => word.slice(0, STEM)))];
}

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'e',
  є: 'e',
  ё: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ы: 'i',
  э: 'e',
  ю: 'u',
  я: 'a',
  ь: '',
  ъ: '',
};

/** Spellings of one sound in Polish and English, longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sz|ś|sh/g, 's'],
  [/cz|ć/g, 'c'],
  [/rz|ż|ź/g, 'z'],
  [/ch/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/ł/g, 'l'],
  [/w/g, 'v'],
  [/ó/g, 'o'],
  [/ą/g, 'o'],
  [/ę/g, 'e'],
  [/ń/g, 'n'],
  [/[jy]/g, 'i'],
  [/q/g, 'k'],
];

/** The consonants of a stem, alike for words that the languages share: `opłata`, «оплата» → `aplt`. */
export function skeletonOf(stem: string): string {
  let plain = [...stem].map((letter) => CYRILLIC[letter] ?? letter).join('');
  for (const [spelling, sound] of SOUNDS) plain = plain.replace(spelling, sound);
  plain = plain.replace(/c(?=[aoulrt]|$)/g, 'k').replace(/g/g, 'h');
  const consonants = plain.slice(0, 1).replace(/[aeiou]/, 'a') + plain.slice(1).replace(/[aeiou]/g, '');
  return consonants.replace(/(.)\1/g, '$1');
}

/** How much two skeletons look like the same word: from 0, no cognates, to 1. */
export function likeness(a: string, b: string): number {
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(1) !== b.charCodeAt(1)) return 0;
  const length = Math.max(a.length, b.length);
  let same = 2;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same >= 3 && same >= length - 1 ? same / length : 0;
}
