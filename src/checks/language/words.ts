/** A word in a text, with the number of its first character. */
export interface Word {
  text: string;
  index: number;
}

export type Script = 'Latin' | 'Cyrillic' | 'mixed';

const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'ʼ-]\p{L}[\p{L}\p{M}]*)*/gu;
const ROMAN_NUMBER = /^[IVXLC]+$/;

/** The words of a text that a dictionary can know. Numbers, single letters and endings of numbers are none. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const isEnding = word.length <= 3 && /[\d+][-‑]?$/.test(text.slice(0, match.index));
    const isCode = word.length <= 3 && /^[\d+]/.test(text.slice(match.index + word.length));
    return word.length === 1 || isEnding || isCode || ROMAN_NUMBER.test(word)
      ? []
      : [{ text: word, index: match.index }];
  });
}

/** The script of a word's letters. */
export function scriptOf(word: string): Script {
  const hasLatin = /\p{Script=Latin}/u.test(word);
  return hasLatin && /\p{Script=Cyrillic}/u.test(word) ? 'mixed' : hasLatin ? 'Latin' : 'Cyrillic';
}
