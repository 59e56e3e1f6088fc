import type { Message, ReportLanguage } from './message.ts';

/** Findings about spelling, words and typography. */
export const LANGUAGE_MESSAGES = {
  'unknown-word': {
    en: ['no dictionary knows the word "{word}"', 'correct it; if it is right, add it to {list}'],
    pl: ['żaden słownik nie zna słowa „{word}”', 'popraw je, a jeśli jest poprawne, dopisz je do {list}'],
  },
  'word-list-order': {
    en: ['"{word}" is not in alphabetical order or stands twice', 'move it to its place in the alphabet, or remove it'],
    pl: [
      'słowo „{word}” nie stoi w kolejności alfabetycznej albo się powtarza',
      'przenieś je na jego miejsce albo usuń',
    ],
  },
  'word-list-needless': {
    en: ['the dictionary knows "{word}" by itself', 'remove this line'],
    pl: ['słownik sam zna słowo „{word}”', 'usuń ten wiersz'],
  },
  'better-word': {
    en: ['"{text}": {reason}', 'write: {better}'],
    pl: ['„{text}”: {reason}', 'napisz: {better}'],
  },
  'style-example': {
    en: ['the pattern "{pattern}" does not find its own example', 'correct the pattern or the example'],
    pl: ['wzór „{pattern}” nie znajduje własnego przykładu', 'popraw wzór albo przykład'],
  },
  'three-dots': {
    en: ['three dots stand after "{text}"', 'write the one sign …'],
    pl: ['po „{text}” stoją trzy kropki', 'użyj jednego znaku …'],
  },
  'spaced-hyphen': {
    en: ['a hyphen stands for a dash in "{text}"', 'write the dash {dash} instead'],
    pl: ['w „{text}” zamiast myślnika stoi łącznik', 'napisz myślnik {dash}'],
  },
  'double-space': {
    en: ['there are two spaces after "{text}"', 'leave one'],
    pl: ['po „{text}” są dwie spacje', 'zostaw jedną'],
  },
  'space-before-mark': {
    en: ['there is a space before the mark in "{text}"', 'remove the space'],
    pl: ['w „{text}” stoi spacja przed znakiem', 'usuń spację'],
  },
  'mixed-alphabets': {
    en: [
      '"{text}" mixes alphabets; these letters are not what they seem: {letters}',
      'type them anew in the alphabet of the word',
    ],
    pl: [
      'w „{text}” mieszają się alfabety; te litery udają inne: {letters}',
      'wpisz je od nowa w alfabecie tego słowa',
    ],
  },
  'foreign-letter': {
    en: [
      '"{text}" has letters that this language does not have: {letters}',
      'correct the word; check that it is in the right language',
    ],
    pl: [
      'w „{text}” są litery, których ten język nie ma: {letters}',
      'popraw słowo; sprawdź, czy jest we właściwym języku',
    ],
  },
  'wrong-apostrophe': {
    en: ['the sign {sign} stands as an apostrophe in "{text}"', 'write ’'],
    pl: ['znak {sign} udaje apostrof w „{text}”', 'napisz ’'],
  },
  'apostrophe-place': {
    en: [
      'in "{text}" an apostrophe is missing or stands where it cannot',
      'it stands before я, ю, є, ї; before ї after a consonant always',
    ],
    pl: [
      'w „{text}” brakuje apostrofu albo stoi w złym miejscu',
      'apostrof stoi przed я, ю, є, ї, a między spółgłoską a ї zawsze',
    ],
  },
  'invisible-sign': {
    en: ['an invisible sign ({code}) stands in "{text}"', 'type the word anew'],
    pl: ['w „{text}” jest niewidoczny znak ({code})', 'wpisz to słowo od nowa'],
  },
} satisfies Record<string, Record<ReportLanguage, Message>>;
