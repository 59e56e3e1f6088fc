/**
 * Numbers as text that compresses well and is safe in JSON: small ones, which are most, take one sign, others two or
 * four.
 */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const BASE = SIGNS.length;

/** Numbers below this one take one sign. */
const SMALL = 48;

/** Numbers below this one take two signs, the first of them one of those that are left but the last. */
const MIDDLE = SMALL + (BASE - SMALL - 1) * BASE;

/** @throws RangeError for a number that is negative, no whole number, or too large for four signs. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(written).join('');
}

function written(number: number): string {
  const sign = (place: number) => SIGNS.charAt(place);
  if (!Number.isInteger(number) || number < 0 || number >= MIDDLE + BASE ** 3) throw new RangeError(`${number}`);
  if (number < SMALL) return sign(number);
  if (number < MIDDLE) return sign(SMALL + Math.floor((number - SMALL) / BASE)) + sign((number - SMALL) % BASE);
  const rest = number - MIDDLE;
  return [sign(BASE - 1), ...[BASE ** 2, BASE, 1].map((unit) => sign(Math.floor(rest / unit) % BASE))].join('');
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let at = 0;
  const next = () => VALUES[text.charCodeAt(at++)] ?? 0;
  while (at < text.length) {
    const first = next();
    if (first < SMALL) numbers.push(first);
    else if (first < BASE - 1) numbers.push(SMALL + (first - SMALL) * BASE + next());
    else numbers.push(MIDDLE + next() * BASE ** 2 + next() * BASE + next());
  }
  return numbers;
}

const VALUES: number[] = [];
for (let value = 0; value < BASE; value += 1) VALUES[SIGNS.charCodeAt(value)] = value;
