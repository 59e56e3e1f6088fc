import type { Message, ReportLanguage } from './message.ts';

/** Hints on how a Polish text reads. They never block anything. */
export const READABILITY_MESSAGES = {
  'hint-long-sentence': {
    en: ['a long sentence (words: {count}): “{sentence}”', 'make two of it'],
    pl: ['długie zdanie (słowa: {count}): „{sentence}”', 'podziel je na dwa'],
  },
  'hint-office-language': {
    en: ['“{word}” is office language: “{sentence}”', 'say who does what: {better}'],
    pl: ['„{word}” to język urzędowy: „{sentence}”', 'napisz, kto co robi: {better}'],
  },
  'hint-abbreviation': {
    en: ['“{word}” is explained nowhere in this text: “{sentence}”', 'write it out once, or add it to the glossary'],
    pl: ['„{word}” nie jest tu nigdzie objaśnione: „{sentence}”', 'rozwiń skrót raz albo dodaj go do słowniczka'],
  },
} satisfies Record<string, Record<ReportLanguage, Message>>;
