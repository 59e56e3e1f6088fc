/** The same keys of the keyboard in three layouts. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const UKRAINIAN = "'йцукенгшщзхїфівапролджєячсмитьбю";

const EXCHANGES = [
  exchange(LATIN, UKRAINIAN),
  exchange(LATIN, RUSSIAN),
  exchange(RUSSIAN, LATIN),
  exchange(UKRAINIAN, LATIN),
] as const;

/**
 * What a reader may have meant who typed in the wrong keyboard layout: `rfhnf gj,sne` → «карта побыту». Latin input is
 * read as Ukrainian and as Russian, Cyrillic input as Latin.
 */
export function otherLayouts(query: string): string[] {
  const lower = query.normalize('NFC').toLowerCase();
  const [toUkrainian, toRussian, fromRussian, fromUkrainian] = EXCHANGES;
  const exchanges = /[a-z]/.test(lower) ? [toUkrainian, toRussian] : [fromRussian, fromUkrainian];
  return [...new Set(exchanges.map((one) => [...lower].map((letter) => one.get(letter) ?? letter).join('')))].filter(
    (reading) => reading !== lower,
  );
}

function exchange(from: string, to: string): ReadonlyMap<string, string> {
  const other = [...to];
  return new Map([...from].map((letter, index) => [letter, other[index] ?? letter]));
}
