const LETTER_A = 65;

/** Keys in alphabetical order as one text: a capital letter for the letters shared with the key before (A none), then the rest. */
export function frontCoded(keys: readonly string[]): string {
  return keys
    .map((key, index) => {
      const last = keys[index - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < key.length && key[shared] === last[shared]) shared += 1;
      return String.fromCharCode(LETTER_A + shared) + key.slice(shared);
    })
    .join('');
}

/** Reads what `frontCoded` wrote. */
export function keysOf(text: string): string[] {
  let last = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (coded) => (last = last.slice(0, coded.charCodeAt(0) - LETTER_A) + coded.slice(1)),
  );
}
