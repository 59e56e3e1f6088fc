import type { Message, ReportLanguage } from './message.ts';

/** Findings about a file that came back from a translator. The line of such a finding is the number of the row. */
export const ROUNDTRIP_MESSAGES = {
  'import-not-ours': {
    en: ['this is not a file that "export" made, or it is damaged', 'export again and write into the new file'],
    pl: ['to nie jest plik z polecenia „export” albo jest uszkodzony', 'wyeksportuj jeszcze raz i pisz w nowym pliku'],
  },
  'import-row-missing': {
    en: ['row {number} is missing', 'put the whole row back from the exported file'],
    pl: ['brakuje wiersza {number}', 'wstaw cały wiersz z powrotem z wyeksportowanego pliku'],
  },
  'import-row-twice': {
    en: ['row {number} stands twice', 'keep one of the two'],
    pl: ['wiersz {number} występuje dwa razy', 'zostaw jeden z nich'],
  },
  'import-row-unknown': {
    en: [
      '"{id}" is nothing that can be translated',
      'leave the grey words in the first column as they were, or export again',
    ],
    pl: [
      '„{id}” to nie jest nic do przetłumaczenia',
      'nie zmieniaj szarych słów w pierwszej kolumnie albo wyeksportuj jeszcze raz',
    ],
  },
  'import-conflict': {
    en: [
      'the translation of "{id}" has been changed here since the export',
      'export again and put both changes together',
    ],
    pl: ['tłumaczenie „{id}” zmieniono tutaj po eksporcie', 'wyeksportuj jeszcze raz i połącz obie zmiany'],
  },
  'import-polish-changed': {
    en: [
      'the Polish text of "{id}" has changed since the export; the translation stays outdated',
      'export it again afterwards',
    ],
    pl: [
      'polski tekst „{id}” zmienił się po eksporcie; tłumaczenie pozostaje nieaktualne',
      'wyeksportuj go potem jeszcze raz',
    ],
  },
  'import-emptied': {
    en: ['the translation of "{id}" is empty now', 'translate it, or put the old translation back'],
    pl: ['tłumaczenie „{id}” jest teraz puste', 'przetłumacz je albo przywróć poprzednie'],
  },
  'import-half': {
    en: ['of "{id}" only one part is translated', 'translate the other part too'],
    pl: ['z „{id}” przetłumaczono tylko jedną część', 'przetłumacz też drugą część'],
  },
  'import-unwritable': {
    en: [
      'the words of "{id}" cannot be written into {file} as they are',
      'write them as plain sentences, without signs such as < or {',
    ],
    pl: [
      'słów „{id}” nie da się zapisać w {file} bez zmian',
      'napisz je zwykłymi zdaniami, bez znaków takich jak < albo {',
    ],
  },
  'placeholder-broken': {
    en: ['a placeholder is broken here: {placeholder}', 'copy it again, whole, from the Polish column'],
    pl: ['znak zastępczy jest tu uszkodzony: {placeholder}', 'skopiuj go jeszcze raz w całości z polskiej kolumny'],
  },
  'placeholder-unknown': {
    en: ['there is no placeholder {placeholder}', 'copy the right one from the Polish column'],
    pl: ['nie ma znaku zastępczego {placeholder}', 'skopiuj właściwy z polskiej kolumny'],
  },
  'placeholder-changed': {
    en: ['the value in {placeholder} was changed by hand', 'copy it again; a wrong value is mended in the facts'],
    pl: ['wartość w {placeholder} zmieniono ręcznie', 'skopiuj go jeszcze raz; błędną wartość poprawia się w faktach'],
  },
  'placeholder-missing': {
    en: ['{placeholder} is missing', 'put it where its sentence needs it'],
    pl: ['brakuje {placeholder}', 'wstaw go tam, gdzie należy w zdaniu'],
  },
  'placeholder-repeated': {
    en: ['{placeholder} stands too often', 'keep it as often as in Polish'],
    pl: ['{placeholder} występuje zbyt wiele razy', 'zostaw tyle, ile jest po polsku'],
  },
  'placeholder-open': {
    en: [
      '{placeholder} has no counterpart',
      'opening and closing placeholders go in pairs, each pair inside the other',
    ],
    pl: ['{placeholder} nie ma pary', 'znaki otwierające i zamykające chodzą parami, jedna para wewnątrz drugiej'],
  },
} satisfies Record<string, Record<ReportLanguage, Message>>;
