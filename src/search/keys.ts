import { stem } from './stem.ts';

/**
 * The key space: one string of Latin letters for a word in any of the four languages and in either alphabet, inflected or
 * not, with or without diacritics. «побыту», «побиту» and “pobytu” have the same key, and so have “szkoła” and «школа».
 */
export type Key = string;

const POLISH: Readonly<Record<string, string>> = {
  ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z',
}; // prettier-ignore

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ё: 'e', э: 'e', ж: 'z', з: 'z', и: 'i', і: 'i',
  ї: 'i', ы: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
  х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ь: '', ъ: '', ю: 'u', я: 'a', ў: 'u',
}; // prettier-ignore

/** Groups of Latin letters for one sound, as Poles write them and as people transliterate. Longer ones come first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/szcz|shch|sch|sz|sh/g, 's'],
  [/tch|cz/g, 'c'],
  [/ch|kh/g, 'h'],
  [/rz|zh/g, 'z'],
  [/ts/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/oo/g, 'u'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/[yj]/g, 'i'],
  // Softness: Polish “ia”, Cyrillic «я».
  [/i(?=[aeou])/g, ''],
  [/([a-z])\1+/g, '$1'],
];

const ANY_SOUND = new RegExp(SOUNDS.map(([pattern]) => pattern.source).join('|'));

const PLAIN = /^[a-z0-9]*$/;

/** The words of a text, lower case. Numbers are words; an apostrophe inside a word is no border. */
export function wordsOf(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase();
  return lower.replace(/(\p{L})['’ʼ`](?=\p{L})/gu, '$1').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The sounds of a word in Latin letters, without diacritics. */
export function skeleton(word: string): string {
  let latin = '';
  for (const letter of word) latin += POLISH[letter] ?? CYRILLIC[letter] ?? letter;
  const plain = PLAIN.test(latin) ? latin : latin.normalize('NFD').replace(/\p{M}/gu, '');
  return !ANY_SOUND.test(plain)
    ? plain
    : SOUNDS.reduce((sounds, [pattern, sound]) => sounds.replace(pattern, sound), plain);
}

/** The key of a word. Words with digits (`l4`, `37`) stay whole. */
export function keyOf(word: string): Key {
  const before = keyed.get(word);
  if (before !== undefined) return before;
  const key = /\d/.test(word) ? skeleton(word) : stem(skeleton(word));
  if (keyed.size >= MOST_KEYED) keyed.clear();
  keyed.set(word, key);
  return key;
}

/** Keys of words that were asked for before: a query and an index ask for the same ones again and again. */
const keyed = new Map<string, Key>();
const MOST_KEYED = 20_000;

/**
 * Every key that a word may have: people write “ch” for «ч» and for «х», “h” for Ukrainian «г», “c” for «к», and who
 * spells by ear in English writes “ow” for Polish “au”.
 * The plainest reading comes first.
 */
export function keysOf(word: string): Key[] {
  const readings = [word];
  if (/^[a-z]+$/.test(word)) {
    if (word.includes('ch')) readings.push(word.replaceAll('ch', 'cz'));
    if (/(?:^|[^sczkt])h/.test(word)) readings.push(word.replace(/(^|[^sczkt])h/g, '$1g'));
    if (/ow(?=[^aeiouy])/.test(word)) readings.push(word.replace(/ow(?=[^aeiouy])/g, 'au'));
    if (/c(?![hz])/.test(word)) readings.push(word.replace(/c(?![hz])/g, 'k'));
  }
  return [...new Set(readings.map(keyOf))].filter((key) => key !== '');
}

/**
 * The key with its last vowel closed or opened: in Ukrainian «о» and «е» become «і» where the syllable closes
 * («дозволу», «дозвіл»). Null for words of another alphabet and for short ones, where it would hit anything.
 */
export function withOtherVowel(word: string): Key | null {
  if (word.length < 5 || !/^\p{Script=Cyrillic}+$/u.test(word)) return null;
  return stem(keyOf(word).replace(/[oei](?=[^aeiou]*$)/, (vowel) => (vowel === 'i' ? 'o' : 'i')));
}

/**
 * Words that say nothing about the matter, in four languages: small words, what every question begins with, and the
 * names of the city and the country, of which every page speaks.
 */
const STOP_WORDS = new Set(
  `a i v s k w z o u na do po od za ze we się sie jak czy co to jest nie dla przy przez mi mnie mam moje mój moja gdzie kiedy
  ile są aby żeby oraz albo lub ja ty mogę moge można mozna muszę musze chcę chce trzeba jeśli jesli gdy robić zrobić
  potrzebuję potrzebne jaki jakie jaka kto kogo komu dlaczego kraków krakow krakowie krakowa polska polsce polski polskę
  the an of in on and or for my me is are how where what do does did can with from at by i if it be to who when why which
  need want get getting got have has had happens should could would will now she he we they you your our not no any
  there this that as so go am into about krakow kraków cracow poland
  у в і й та а на до від за з із зі для як де що чи не про по при є мені мій моя я це коли якщо можна треба потрібно
  потрібні хочу робити зробити який яка які хто куди кому чому мене ми ви він вона бо без краків кракові кракова польща
  польщі польщу
  и во об от с со как где что ли из мне мой моя меня это когда если можно надо нужно нужны нужен хочу делать сделать
  какой какая какие кто куда кому почему мы вы он она есть быть без краков кракове кракова польша польше польшу`.split(
    /\s+/,
  ),
);

/** True for a word that says nothing, and for the name of the city in any spelling. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || keyOf(word) === CITY;

const CITY: Key = 'krak';

/** The keys of a phrase, each once, without words that say nothing; all of them where there is nothing else. */
export function phraseKeys(text: string): Key[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isStopWord(word));
  return [...new Set((telling.length > 0 ? telling : words).map(keyOf).filter((key) => key !== ''))];
}
