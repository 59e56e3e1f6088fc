export type ReportLanguage = 'en' | 'pl';
export type MessageValues = Record<string, string | number>;

interface Message {
  /** What is wrong. */
  what: string;
  /** How to mend it. */
  how: string;
}

/** Every finding in two languages. `{name}` is filled in from the finding's values. */
export const MESSAGES = {
  'yaml-syntax': {
    en: { what: 'this is not valid YAML: {detail}', how: 'look at the indent, the colon and the quotation marks of this line' },
    pl: { what: 'to nie jest poprawny YAML: {detail}', how: 'sprawdź wcięcie, dwukropek i cudzysłowy w tym wierszu' },
  },
  'unknown-key': {
    en: { what: 'unknown field "{key}"', how: 'remove it or correct its name; possible: {valid}' },
    pl: { what: 'nieznane pole „{key}”', how: 'usuń je albo popraw nazwę; możliwe: {valid}' },
  },
  'missing-key': {
    en: { what: 'the field "{key}" is missing', how: 'add it' },
    pl: { what: 'brakuje pola „{key}”', how: 'dodaj je' },
  },
  'wrong-type': {
    en: { what: '"{key}" must be {expected}', how: 'write {expected} here' },
    pl: { what: '„{key}” ma zły typ, oczekiwany: {expected}', how: 'wpisz tu wartość typu: {expected}' },
  },
  'wrong-choice': {
    en: { what: '"{value}" is not allowed for "{key}"', how: 'choose one of: {valid}' },
    pl: { what: 'wartość „{value}” jest niedozwolona w polu „{key}”', how: 'wybierz jedną z: {valid}' },
  },
  'wrong-form': {
    en: { what: '"{key}": {detail}', how: 'write the value in that form' },
    pl: { what: '„{key}”: {detail}', how: 'zapisz wartość w tej postaci' },
  },
  'missing-file': {
    en: { what: 'the folder "{folder}" has no {name}', how: 'add the file; content/_templates holds one to start from' },
    pl: { what: 'w folderze „{folder}” brakuje {name}', how: 'dodaj plik; wzór jest w content/_templates' },
  },
  'missing-translation': {
    en: { what: 'there is no {name}: readers of that language see Polish', how: 'add the translation' },
    pl: { what: 'brakuje {name}: czytelnicy tego języka zobaczą polski tekst', how: 'dodaj tłumaczenie' },
  },
  'id-form': {
    en: { what: 'the name "{id}" is not an id', how: 'rename it: English lower-case words joined with hyphens' },
    pl: { what: 'nazwa „{id}” nie jest identyfikatorem', how: 'zmień ją: angielskie małe litery, słowa połączone łącznikami' },
  },
  'id-not-unique': {
    en: { what: 'the id "{id}" is already used by {other}', how: 'choose another id: ids are unique in the whole content' },
    pl: { what: 'identyfikator „{id}” jest już użyty w {other}', how: 'wybierz inny: identyfikatory nie mogą się powtarzać' },
  },
  'entry-repeated': {
    en: { what: 'the entry "{id}" stands twice in "{list}"', how: 'remove one or give it another id' },
    pl: { what: 'wpis „{id}” jest dwa razy na liście „{list}”', how: 'usuń jeden albo zmień jego identyfikator' },
  },
  'entry-missing': {
    en: { what: 'the words for "{id}" are missing under "{list}"', how: 'add them: the entry is listed in {data}' },
    pl: { what: 'brakuje słów dla „{id}” w „{list}”', how: 'dodaj je: wpis jest na liście w {data}' },
  },
  'entry-extra': {
    en: { what: '"{id}" under "{list}" is not listed in {data}', how: 'correct the id, or add the entry there' },
    pl: { what: '„{id}” w „{list}” nie ma na liście w {data}', how: 'popraw identyfikator albo dodaj tam wpis' },
  },
  'optional-differs': {
    en: { what: '"{key}" stands in the Polish text but not here, or the other way round', how: 'write it in all languages or in none' },
    pl: { what: 'pole „{key}” jest w polskim tekście, a tu go nie ma, albo odwrotnie', how: 'wpisz je we wszystkich językach albo w żadnym' },
  },
  'section-without-id': {
    en: { what: 'the heading "{heading}" has no id', how: 'write it as: ## {heading} {#…}' },
    pl: { what: 'nagłówek „{heading}” nie ma identyfikatora', how: 'zapisz go tak: ## {heading} {#…}' },
  },
  'section-reserved': {
    en: { what: 'the section id "{id}" belongs to the page itself', how: 'choose another id, for example "good-to-know"' },
    pl: { what: 'identyfikator sekcji „{id}” jest zajęty przez samą stronę', how: 'wybierz inny, na przykład „good-to-know”' },
  },
  'section-repeated': {
    en: { what: 'the section id "{id}" stands twice', how: 'give one of the sections another id' },
    pl: { what: 'identyfikator sekcji „{id}” występuje dwa razy', how: 'nadaj jednej z sekcji inny identyfikator' },
  },
  'section-missing': {
    en: { what: 'the section "{id}" of the Polish text is missing', how: 'add it, translated, in the same place' },
    pl: { what: 'brakuje sekcji „{id}” z polskiego tekstu', how: 'dodaj jej tłumaczenie w tym samym miejscu' },
  },
  'section-extra': {
    en: { what: 'the Polish text has no section "{id}"', how: 'remove it or add it to pl.mdx' },
    pl: { what: 'polski tekst nie ma sekcji „{id}”', how: 'usuń ją albo dodaj do pl.mdx' },
  },
  'section-order': {
    en: { what: 'the section "{id}" stands elsewhere than in the Polish text', how: 'put the sections into the Polish order: {order}' },
    pl: { what: 'sekcja „{id}” stoi w innym miejscu niż w polskim tekście', how: 'ustaw sekcje w polskiej kolejności: {order}' },
  },
  'heading-level': {
    en: { what: 'a heading of level {level} cannot stand here', how: 'use ## for a section and ### below it' },
    pl: { what: 'nagłówek poziomu {level} nie może tu stać', how: 'użyj ## dla sekcji i ### pod nią' },
  },
  'unknown-fact': {
    en: { what: 'there is no fact "{id}"', how: 'correct the id, or add the fact in content/facts' },
    pl: { what: 'nie ma faktu „{id}”', how: 'popraw identyfikator albo dodaj fakt w content/facts' },
  },
  'unknown-term': {
    en: { what: 'there is no glossary term "{id}"', how: 'correct the id, or add content/glossary/{id}.yaml' },
    pl: { what: 'nie ma hasła „{id}” w słowniczku', how: 'popraw identyfikator albo dodaj content/glossary/{id}.yaml' },
  },
  'unknown-place': {
    en: { what: 'there is no place "{id}"', how: 'correct the id, or add content/places/{id}.yaml' },
    pl: { what: 'nie ma miejsca „{id}”', how: 'popraw identyfikator albo dodaj content/places/{id}.yaml' },
  },
  'superseded-place': {
    en: { what: 'the place "{id}" is history and cannot be shown as a contact', how: 'name the place that replaced it' },
    pl: { what: 'miejsce „{id}” jest już historią i nie może być kontaktem', how: 'wskaż miejsce, które je zastąpiło' },
  },
  'unknown-place-kind': {
    en: { what: 'there is no kind of place "{id}"', how: 'choose one of: {valid}' },
    pl: { what: 'nie ma rodzaju miejsca „{id}”', how: 'wybierz jeden z: {valid}' },
  },
  'unknown-topic': {
    en: { what: 'there is no topic "{id}"', how: 'choose an id from content/topics.yaml' },
    pl: { what: 'nie ma tematu „{id}”', how: 'wybierz identyfikator z content/topics.yaml' },
  },
  'unknown-document': {
    en: { what: 'there is no document "{id}"', how: 'correct the id; outside addresses are kept in the data file and linked as (links/<id>)' },
    pl: { what: 'nie ma dokumentu „{id}”', how: 'popraw identyfikator; adresy zewnętrzne są w pliku danych, a link to (links/<id>)' },
  },
  'unknown-section': {
    en: { what: 'the document "{id}" has no section "{section}"', how: 'link to one of: {valid}' },
    pl: { what: 'dokument „{id}” nie ma sekcji „{section}”', how: 'podaj jedną z: {valid}' },
  },
  'unknown-link': {
    en: { what: 'there is no address "{id}" under "links" of this document', how: 'correct the id, or add the address to {data}' },
    pl: { what: 'ten dokument nie ma adresu „{id}” w „links”', how: 'popraw identyfikator albo dodaj adres w {data}' },
  },
  'address-in-text': {
    en: { what: 'the address "{url}" stands in the text', how: 'move it to "links" in the data file and write [words](links/<id>)' },
    pl: { what: 'adres „{url}” stoi w tekście', how: 'przenieś go do „links” w pliku danych i napisz [słowa](links/<id>)' },
  },
  'code-in-text': {
    en: { what: 'a brace or an angle bracket stands in the text: {detail}', how: 'write words instead, for example "less than"' },
    pl: { what: 'w tekście stoi klamra albo nawias ostry: {detail}', how: 'zastąp go słowami, na przykład „mniej niż”' },
  },
  'unknown-mark': {
    en: { what: 'the mark <{name}> cannot stand here', how: 'allowed here: {valid}' },
    pl: { what: 'znacznik <{name}> nie może tu stać', how: 'dozwolone tutaj: {valid}' },
  },
  'mark-without-id': {
    en: { what: 'the mark <{name}> has no {attribute}', how: 'write <{name} {attribute}="…"/>' },
    pl: { what: 'znacznik <{name}> nie ma {attribute}', how: 'napisz <{name} {attribute}="…"/>' },
  },
  'literal-amount': {
    en: { what: 'the amount "{text}" is typed into the text', how: 'keep it in content/facts and write <Fact id="…"/>' },
    pl: { what: 'kwota „{text}” jest wpisana w tekst', how: 'zapisz ją w content/facts i wstaw <Fact id="…"/>' },
  },
  'literal-duration': {
    en: { what: 'the length of time "{text}" is typed into the text', how: 'keep it in content/facts and write <Fact id="…"/>' },
    pl: { what: 'okres „{text}” jest wpisany w tekst', how: 'zapisz go w content/facts i wstaw <Fact id="…"/>' },
  },
  'literal-phone': {
    en: { what: 'the phone number "{text}" is typed into the text', how: 'keep it in content/facts and write <Fact id="…"/>' },
    pl: { what: 'numer telefonu „{text}” jest wpisany w tekst', how: 'zapisz go w content/facts i wstaw <Fact id="…"/>' },
  },
  'literal-email': {
    en: { what: 'the e-mail address "{text}" is typed into the text', how: 'keep it in content/facts or content/places' },
    pl: { what: 'adres e-mail „{text}” jest wpisany w tekst', how: 'zapisz go w content/facts albo content/places' },
  },
  'wrong-quotes': {
    en: { what: 'the quotation mark {text} is not used in this language', how: 'write {valid}' },
    pl: { what: 'cudzysłów {text} nie jest używany w tym języku', how: 'napisz {valid}' },
  },
  'straight-apostrophe': {
    en: { what: 'a straight apostrophe stands in "{text}"', how: 'write ’ instead of \'' },
    pl: { what: 'w „{text}” stoi prosty apostrof', how: 'zamiast \' napisz ’' },
  },
  'fact-overlap': {
    en: { what: 'two values of "{id}" hold on the same days', how: 'end the earlier one with "validTo" the day before' },
    pl: { what: 'dwie wartości „{id}” obowiązują w tych samych dniach', how: 'zakończ wcześniejszą polem „validTo” dzień wcześniej' },
  },
  'fact-hole': {
    en: { what: 'no value of "{id}" holds on some days before this one', how: 'let the earlier value end the day before this one begins' },
    pl: { what: 'przed tą wartością „{id}” są dni bez żadnej wartości', how: 'niech wcześniejsza wartość kończy się dzień przed początkiem tej' },
  },
  'fact-expired': {
    en: { what: 'the last value of "{id}" ended on {date}; readers are told so', how: 'add the value that holds now, with its source' },
    pl: { what: 'ostatnia wartość „{id}” skończyła się {date}; czytelnik to widzi', how: 'dodaj obowiązującą wartość ze źródłem' },
  },
} satisfies Record<string, Record<ReportLanguage, Message>>;

export type MessageId = keyof typeof MESSAGES;

/** Forms of values that the schemas demand, in two languages. */
export const FORMS: Record<string, Record<ReportLanguage, string>> = {
  'form.id': { en: 'must be lower-case English words joined with hyphens, such as "pesel-number"', pl: 'mają to być angielskie małe litery, słowa połączone łącznikami, np. „pesel-number”' },
  'form.empty': { en: 'must not be empty', pl: 'nie może być puste' },
  'form.day': { en: 'must be a day such as "2026-05-04"', pl: 'ma to być dzień, np. „2026-05-04”' },
  'form.source-date': { en: 'must be "2026", "2026-05", "2026-05-04" or "undated"', pl: 'ma to być „2026”, „2026-05”, „2026-05-04” albo „undated”' },
  'form.clock': { en: 'must be a time such as "07:30"', pl: 'ma to być godzina, np. „07:30”' },
  'form.phone': { en: 'must be an international number without spaces ("+48126165555") or a short one ("112")', pl: 'ma to być numer międzynarodowy bez odstępów („+48126165555”) albo krótki („112”)' },
  'form.bank-account': { en: 'must be the 26 digits of a Polish account, without spaces', pl: 'ma to być 26 cyfr polskiego rachunku, bez odstępów' },
  'form.yearly-date': { en: 'must be month-day, such as "04-30"', pl: 'ma to być miesiąc-dzień, np. „04-30”' },
  'form.one-topic': { en: 'needs at least one topic', pl: 'potrzebny jest co najmniej jeden temat' },
  'form.two-phrases': { en: 'needs at least two sentences to say at the counter', pl: 'potrzebne są co najmniej dwa zdania do okienka' },
  'form.url': { en: 'must be a full address with https://', pl: 'ma to być pełny adres z https://' },
  'form.email': { en: 'must be an e-mail address', pl: 'ma to być adres e-mail' },
};

/** A form in a language; texts that are no form stay as they are. */
export const formText = (form: string, language: ReportLanguage): string => FORMS[form]?.[language] ?? form;
