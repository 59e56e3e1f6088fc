/** A part of a text, from one letter up to another that no longer belongs to it. */
export interface Stretch {
  from: number;
  to: number;
}

/** Short words with a full stop after which a sentence goes on, in the four languages. */
const SHORTENED =
  /(?:^|[\s\u00A0(])(?:ul|al|pl|os|nr|art|ust|poz|godz|tel|np|dr|św|im|tzn|вул|ст|буд|див|напр|ул|им|см|др|e\.g|i\.e|no|st)\.\s*$/i;

/** The sentences of a text, in order; white space alone is none. */
export function sentences(text: string, lang: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of split(text, lang)) {
    const last = found[found.length - 1];
    if (last && SHORTENED.test(text.slice(last.from, last.to))) last.to = to;
    else if (text.slice(from, to).trim() !== '') found.push({ from, to });
  }
  return found;
}

function split(written: string, lang: string): Stretch[] {
  // The end of a line in the source of a page ends no sentence.
  const text = written.replace(/[\r\n]/g, ' ');
  if ('Segmenter' in Intl) {
    const segments = Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text));
    return segments.map(({ index, segment }) => ({ from: index, to: index + segment.length }));
  }
  const found: Stretch[] = [];
  const sentence = /[^.!?…]+(?:[.!?…]+(?=\s|$)|$|[.!?…])\s*/g;
  for (let match = sentence.exec(text); match; match = sentence.exec(text)) {
    found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** A telephone number for a voice: each digit by itself, a breath between the groups. `plus` is that word in its language. */
export function spelledOut(phone: string, plus: string): string {
  return phone
    .replace(/\+/g, ` ${plus} `)
    .replace(/\d+/g, (group) => `${group.split('').join(' ')},`)
    .replace(/,(?!.*\d)/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text for a voice: full telephone numbers in it are spelt out, soft hyphens and white space are tidied. */
export function spoken(text: string, plus: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/\+\d[\d\s\u00A0]{7,}\d/g, (phone) => spelledOut(phone, plus))
    .replace(/\s+/g, ' ')
    .trim();
}
