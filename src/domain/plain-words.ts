/** Words without capitals and diacritics, as people type them in a hurry. */
export const plainWords = (text: string): string =>
  text.toLowerCase().replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '').trim();

/** The Latin letters and the digits of a text as the name of a file has them: `Nadanie PESEL!` → `nadanie-pesel`. */
export const hyphenated = (text: string): string =>
  plainWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
