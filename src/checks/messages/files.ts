import type { Message, ReportLanguage } from './message.ts';

/** Findings about files, their fields and their values. */
export const FILE_MESSAGES = {
  'chapter-leads-nowhere': {
    en: ['the chapter leads nowhere', 'name a procedure under "related", or a place under "places"'],
    pl: ['rozdział donikąd nie prowadzi', 'podaj sprawę w „related” albo miejsce w „places”'],
  },
  'yaml-syntax': {
    en: ['this is not valid YAML: {detail}', 'look at the indent, the colon and the quotation marks of this line'],
    pl: ['to nie jest poprawny YAML: {detail}', 'sprawdź wcięcie, dwukropek i cudzysłowy w tym wierszu'],
  },
  'not-a-file': {
    en: ['this is a folder, a link or a device, not a file', 'put the file itself here'],
    pl: ['to jest folder, dowiązanie albo urządzenie, a nie plik', 'umieść tu sam plik'],
  },
  'file-too-large': {
    en: ['the file is larger than {most} kB', 'remove what was pasted by mistake, or divide it'],
    pl: ['plik ma ponad {most} kB', 'usuń to, co wklejono przez pomyłkę, albo podziel plik'],
  },
  'not-utf8': {
    en: ['the file is not in UTF-8: this line holds other bytes', 'save it as UTF-8 in your editor'],
    pl: ['plik nie jest w UTF-8: w tym wierszu są inne bajty', 'zapisz go w edytorze jako UTF-8'],
  },
  'hidden-character': {
    en: ['a hidden control character stands here: U+{code}', 'type this place anew, without pasting'],
    pl: ['jest tu ukryty znak sterujący: U+{code}', 'wpisz to miejsce od nowa, bez wklejania'],
  },
  'repeated-key': {
    en: ['the field "{key}" stands twice', 'remove one of the two'],
    pl: ['pole „{key}” występuje dwa razy', 'usuń jedno z nich'],
  },
  'empty-file': {
    en: ['the file is missing or empty', 'write its fields; a file with nothing to say holds {}'],
    pl: ['pliku nie ma albo jest pusty', 'wpisz jego pola; plik bez żadnych wpisów zawiera {}'],
  },
  'front-matter': {
    en: ['the text has no front matter', 'begin the file with a line ---, then title and summary, then a line ---'],
    pl: [
      'tekst nie ma nagłówka z polami',
      'zacznij plik wierszem ---, potem tytuł (title) i opis (summary), potem wiersz ---',
    ],
  },
  'unknown-key': {
    en: ['unknown field "{key}"', 'remove it or correct its name; possible: {valid}'],
    pl: ['nieznane pole „{key}”', 'usuń je albo popraw nazwę; możliwe: {valid}'],
  },
  'missing-key': {
    en: ['the field "{key}" is missing', 'add it'],
    pl: ['brakuje pola „{key}”', 'dodaj je'],
  },
  'wrong-type': {
    en: ['"{key}" must be {expected}', 'write {expected} here'],
    pl: ['„{key}”: ma tu stać {expected}', 'popraw wartość'],
  },
  'wrong-choice': {
    en: ['"{value}" is not allowed for "{key}"', 'choose one of: {valid}'],
    pl: ['wartość „{value}” jest niedozwolona w polu „{key}”', 'wybierz jedną z: {valid}'],
  },
  'wrong-form': {
    en: ['"{key}": {detail}', 'correct the value'],
    pl: ['„{key}”: {detail}', 'popraw wartość'],
  },
  'empty-value': {
    en: ['"{key}" is empty', 'write its value; if the field is optional, remove it'],
    pl: ['pole „{key}” jest puste', 'wpisz wartość; jeśli pole jest nieobowiązkowe, usuń je'],
  },
  'no-such-day': {
    en: ['there is no day "{day}" in the calendar', 'correct the month or the day'],
    pl: ['w kalendarzu nie ma dnia „{day}”', 'popraw miesiąc albo dzień'],
  },
  'days-reversed': {
    en: ['the last day, {to}, comes before the first, {from}', 'correct one of the two'],
    pl: ['ostatni dzień ({to}) jest wcześniejszy niż pierwszy ({from})', 'popraw jeden z nich'],
  },
  'missing-file': {
    en: ['the folder "{folder}" has no {name}', 'add the file; content/_templates holds one to start from'],
    pl: ['w folderze „{folder}” brakuje pliku {name}', 'dodaj go; wzór jest w content/_templates'],
  },
  'unknown-file': {
    en: ['nothing reads the file "{name}" here', 'correct its name, move it or remove it; see content/README.md'],
    pl: ['nic nie czyta tu pliku „{name}”', 'popraw jego nazwę, przenieś go albo usuń; zobacz content/README.md'],
  },
  'missing-translation': {
    en: ['there is no {name}: readers of that language see Polish', 'add the translation'],
    pl: ['brakuje pliku {name}: czytelnicy tego języka zobaczą polski tekst', 'dodaj tłumaczenie'],
  },
  'leaflet-left-out': {
    en: ['there are no words in "{locale}": readers of that language are not offered this leaflet', 'add them'],
    pl: ['brakuje słów w języku „{locale}”: jego czytelnicy nie dostaną tego druku', 'dodaj je'],
  },
  'id-form': {
    en: ['the name "{id}" is not an id', 'rename it: English lower-case words joined with hyphens'],
    pl: ['nazwa „{id}” nie jest identyfikatorem', 'zmień ją: angielskie słowa małymi literami, połączone łącznikami'],
  },
  'event-file-name': {
    en: ['the name of the file does not fit the date {date}', 'rename the file: {wanted}'],
    pl: ['nazwa pliku nie pasuje do daty {date}', 'zmień nazwę pliku: {wanted}'],
  },
  'id-not-unique': {
    en: ['the id "{id}" is already used in {other}', 'choose another id, or remove one of the two'],
    pl: ['identyfikator „{id}” jest już użyty w {other}', 'wybierz inny albo usuń jeden z dwóch'],
  },
  'entry-repeated': {
    en: ['the entry "{id}" stands twice in "{list}"', 'remove one or give it another id'],
    pl: ['wpis „{id}” jest dwa razy na liście „{list}”', 'usuń jeden albo zmień jego identyfikator'],
  },
  'entry-missing': {
    en: ['the words for "{id}" are missing under "{list}"', 'add them: the entry is listed in {data}'],
    pl: ['w polu „{list}” brakuje słów dla „{id}”', 'dodaj je: wpis jest na liście w {data}'],
  },
  'entry-extra': {
    en: ['"{id}" under "{list}" is not listed in {data}', 'correct the id, or add the entry there'],
    pl: ['wpisu „{id}” z pola „{list}” nie ma na liście w {data}', 'popraw identyfikator albo dodaj tam wpis'],
  },
  'optional-missing': {
    en: ['"{key}" stands in the Polish words but not here', 'write it here, or remove it in all languages'],
    pl: ['pole „{key}” jest po polsku, a tu go brakuje', 'wpisz je tutaj albo usuń we wszystkich językach'],
  },
  'optional-extra': {
    en: ['"{key}" stands here but not in the Polish words', 'write it in all languages, or remove it here'],
    pl: ['pole „{key}” jest tutaj, a po polsku go brakuje', 'wpisz je we wszystkich językach albo usuń stąd'],
  },
  'deadline-unit': {
    en: [
      'the fact "{id}" has the unit "{unit}", but the deadline needs "{wanted}"',
      'name another fact, or another kind of deadline',
    ],
    pl: [
      'fakt „{id}” ma jednostkę „{unit}”, a ten termin wymaga „{wanted}”',
      'podaj inny fakt albo inny rodzaj terminu',
    ],
  },
  'unknown-situation': {
    en: ['there is no situation "{id}"', 'choose an id from content/welcome-pack/situations.yaml'],
    pl: ['nie ma sytuacji „{id}”', 'wybierz identyfikator z content/welcome-pack/situations.yaml'],
  },
  'task-not-of-situation': {
    en: [
      'the task stands in the situation "{id}", but its "when" leaves out "{answer}" of "{question}"',
      'add the answer to "when", or remove the situation',
    ],
    pl: [
      'zadanie jest w sytuacji „{id}”, ale jego „when” pomija „{answer}” w „{question}”',
      'dodaj odpowiedź do „when” albo usuń sytuację',
    ],
  },
  'situation-without-task': {
    en: ['no task stands in the situation "{id}"', 'add its id to "situations" of a task'],
    pl: ['w sytuacji „{id}” nie ma żadnego zadania', 'dodaj jej identyfikator do „situations” zadania'],
  },
  'template-words': {
    en: [
      '"{text}" only tells the editor what to write here',
      'write the words of this text in its place; until then keep "draft: true" (documents: "status: draft")',
    ],
    pl: [
      '„{text}” to podpowiedź z szablonu dla redaktora',
      'wpisz tu właściwe słowa; do tego czasu zostaw „draft: true” (w dokumentach: „status: draft”)',
    ],
  },
  'draft-named': {
    en: [
      '"{id}" is a draft, so readers cannot be shown it',
      'remove "draft: true" from its file, or do not name it yet',
    ],
    pl: [
      '„{id}” to szkic, więc czytelnik go nie zobaczy',
      'usuń „draft: true” z jego pliku albo jeszcze go nie podawaj',
    ],
  },
  'withdrawn-named': {
    en: ['"{id}" is withdrawn: readers get the words without a link', 'lead to the document that stands in its place'],
    pl: ['„{id}” wycofano: czytelnik zobaczy słowa bez odnośnika', 'prowadź do dokumentu, który go zastępuje'],
  },
  'own-review': {
    en: ['"{role}" made this text and cannot have reviewed it', 'let a second person read it, and name that role'],
    pl: ['„{role}” to autor tego tekstu, więc nie może go sprawdzić', 'niech przeczyta go druga osoba; podaj jej rolę'],
  },
  'fact-overlap': {
    en: ['two values of "{id}" hold on the same days', 'end the earlier one with "validTo" the day before'],
    pl: [
      'dwie wartości „{id}” obowiązują w tych samych dniach',
      'zakończ wcześniejszą polem „validTo” dzień wcześniej',
    ],
  },
  'fact-hole': {
    en: [
      'no value of "{id}" holds on some days before this one',
      'let the earlier value end the day before this one begins',
    ],
    pl: [
      'przed tą wartością „{id}” są dni bez żadnej wartości',
      'niech wcześniejsza wartość kończy się dzień przed początkiem tej',
    ],
  },
  'fact-expired': {
    en: [
      'the last value of "{id}" ended on {date}; readers are told so',
      'add the value that holds now, with its source',
    ],
    pl: ['ostatnia wartość „{id}” obowiązywała do {date}; czytelnik to widzi', 'dodaj obecną wartość i jej źródło'],
  },
} satisfies Record<string, Record<ReportLanguage, Message>>;
