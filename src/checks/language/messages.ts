/** Findings about spelling, words and typography, in two languages. */
export const LANGUAGE_MESSAGES = {
  'unknown-word': {
    en: { what: 'no dictionary knows the word "{word}"', how: 'correct it; if it is right, add it to {list}' },
    pl: { what: 'żaden słownik nie zna słowa „{word}”', how: 'popraw je, a jeśli jest poprawne, dopisz je do {list}' },
  },
  'word-list-order': {
    en: { what: '"{word}" is not in alphabetical order or stands twice', how: 'move it to its place in the alphabet, or remove it' },
    pl: { what: 'słowo „{word}” nie stoi w kolejności alfabetycznej albo się powtarza', how: 'przenieś je na jego miejsce albo usuń' },
  },
  'word-list-needless': {
    en: { what: 'the dictionary knows "{word}" by itself', how: 'remove this line' },
    pl: { what: 'słownik sam zna słowo „{word}”', how: 'usuń ten wiersz' },
  },
  'better-word': {
    en: { what: '"{text}": {reason}', how: 'write: {better}' },
    pl: { what: '„{text}”: {reason}', how: 'napisz: {better}' },
  },
  'style-example': {
    en: { what: 'the pattern "{pattern}" does not find its own example', how: 'correct the pattern or the example' },
    pl: { what: 'wzór „{pattern}” nie znajduje własnego przykładu', how: 'popraw wzór albo przykład' },
  },
  'three-dots': {
    en: { what: 'three dots stand after "{text}"', how: 'write the one sign …' },
    pl: { what: 'po „{text}” stoją trzy kropki', how: 'użyj jednego znaku …' },
  },
  'spaced-hyphen': {
    en: { what: 'a hyphen stands for a dash in "{text}"', how: 'write the dash {dash} instead' },
    pl: { what: 'w „{text}” zamiast myślnika stoi łącznik', how: 'napisz myślnik {dash}' },
  },
  'double-space': {
    en: { what: 'there are two spaces after "{text}"', how: 'leave one' },
    pl: { what: 'po „{text}” są dwie spacje', how: 'zostaw jedną' },
  },
  'space-before-mark': {
    en: { what: 'there is a space before the mark in "{text}"', how: 'remove the space' },
    pl: { what: 'w „{text}” stoi spacja przed znakiem', how: 'usuń spację' },
  },
  'mixed-alphabets': {
    en: { what: '"{text}" mixes alphabets; these letters are not what they seem: {letters}', how: 'type them anew in the alphabet of the word' },
    pl: { what: 'w „{text}” mieszają się alfabety; te litery udają inne: {letters}', how: 'wpisz je od nowa w alfabecie tego słowa' },
  },
  'foreign-letter': {
    en: { what: '"{text}" has letters that this language does not have: {letters}', how: 'correct the word; check that it is in the right language' },
    pl: { what: 'w „{text}” są litery, których ten język nie ma: {letters}', how: 'popraw słowo; sprawdź, czy jest we właściwym języku' },
  },
  'wrong-apostrophe': {
    en: { what: 'the sign {sign} stands as an apostrophe in "{text}"', how: 'write ’' },
    pl: { what: 'znak {sign} udaje apostrof w „{text}”', how: 'napisz ’' },
  },
  'apostrophe-place': {
    en: { what: 'in "{text}" an apostrophe is missing or stands where it cannot', how: 'it stands before я, ю, є, ї; before ї after a consonant always' },
    pl: { what: 'w „{text}” brakuje apostrofu albo stoi w złym miejscu', how: 'apostrof stoi przed я, ю, є, ї, a między spółgłoską a ї zawsze' },
  },
  'invisible-sign': {
    en: { what: 'an invisible sign ({code}) stands in "{text}"', how: 'type the word anew' },
    pl: { what: 'w „{text}” jest niewidoczny znak ({code})', how: 'wpisz to słowo od nowa' },
  },
} satisfies Record<string, Record<'en' | 'pl', { what: string; how: string }>>;
