import { words, type InFourLanguages } from './word-lists.ts';

// `*` is any ending, `+` at least one letter more, `…` up to four words between.

/** Words that turn a sentence round. Each counts one. */
export const NEGATORS: InFourLanguages = words({
  pl: 'nie | bez | i bez niego | i bez niej | i bez nich | i bez tego',
  en: `
    not | no | never | nobody | no one | nothing | none | nowhere | neither | without | cannot | +n’t | nor do
    | nor does | nor did | nor is | nor are | nor can | nor has | nor have | nor will | nor may | nor could |
    nor was | nor were
  `,
  uk: 'не | немає | нема | без | якщо ні | ще ні | чи ні | а не з | а не із',
  ru: 'не | нет | без | нельзя | нечем | нечего | некому | некуда | негде | а не из',
});

/** Words that go along with a negator of the same sentence. Alone they answer only to such words alone. */
export const COMPANIONS: InFourLanguages = words({
  pl: 'nikt | nikogo | nikomu | nikim | nic | niczego | niczemu | niczym | nigdy | nigdzie | żaden | żadn*',
  en: '',
  uk: `
    ніхто | нікого | нікому | ніким | ніщо | нічого | нічому | нічим | ніколи | ніде | нікуди | жоден | жодн*
  `,
  ru: 'никто | никого | никому | никем | ничто | ничего | ничему | ничем | никогда | нигде | никуда | никак*',
});

/** A second negator of a row, such as “and no”: English says it once where the others repeat it, or the other way. */
export const REPEATED: InFourLanguages = words({
  pl: 'i bez | ani bez | lub bez | albo bez | oraz bez',
  en: 'and no | or no | and without | or without',
  uk: '',
  ru: 'или нечего | или негде | или нечем',
});

/** Words that carry a negation on. Alone they deny nothing. */
export const CARRIED_ON: InFourLanguages = words({
  pl: 'ani',
  en: 'nor | not even',
  uk: 'ні | ані',
  ru: 'ни',
});

/** Ukrainian for “nowhere to sleep”: such a word alone denies an infinitive. */
export const NOTHING_TO: InFourLanguages = words({
  pl: '',
  en: '',
  uk: 'ніде +ти | нічого +ти | нічим +ти | нікуди +ти | нікому +ти',
  ru: '',
});

/** “Not … until”: what one language says with a negator, and another with `UNTIL` alone. */
export const UNTIL_NOT: InFourLanguages = words({
  pl: 'dopóki … nie | póki … nie | zanim … nie | aż … nie',
  en: 'as long as … not',
  uk: 'доки … не | доки … не … й не | доки … не … і не | поки … не | поки … не … й не | допоки … не',
  ru: 'пока … не | пока … не … и не | покуда … не',
});

export const UNTIL: InFourLanguages = words({
  pl: 'zanim | aż | dopiero | przed | do czasu',
  en: 'until | till | before | as long as | while',
  uk: 'перш ніж | раніше ніж | аж | до | перед',
  ru: 'прежде чем | раньше чем | до | перед',
});

/** “At least”, “not later than”: a bound of a value, which one language denies and another does not. */
export const BOUND: InFourLanguages = words({
  pl: `
    co najmniej | przynajmniej | najpóźniej | najwcześniej | najwyżej | najdłużej | najkrócej | nie mniej niż
    | nie więcej niż | nie później niż | nie wcześniej niż | nie dłużej niż | nie starsz* niż | nie wyżs* niż
    | nie niżs* niż
  `,
  en: `
    at least | at most | at the latest | at the earliest | no less than | not less than | no more than | not
    more than | no later than | not later than | no earlier than | not before | not earlier than | no longer
    than | not longer than | no older than | not older than | at the longest | longest | within | up to | by
    that | by then | no sooner than | not sooner than | maximum time | maximum stay
  `,
  uk: `
    щонай+ | принаймні | хоча б | найбільше | найменше | найдовше | найпізніше | найраніше | найдовш* | не
    менше | не менш | не більше | не більш | не пізніше | не раніше | не довше | не старш* | не старіш* | не
    вище | не нижче | максимальн* строк*
  `,
  ru: `
    самый долгий | самое долгое | хотя бы | по крайней мере | самое большее | самое позднее | не менее | не
    меньше | не более | не больше | не позже | не позднее | не раньше | не дольше | не старш* | не выше | не
    ниже | максимальн* срок*
  `,
});

/** “Nothing is missing”: a double denial, and so none. */
export const NO_LACK: InFourLanguages = words({
  pl: 'nie ma brak* | nie brak* | bez brak*',
  en: 'nothing … missing | no … missing | nothing … lacking',
  uk: 'нічого … не брак* | не брак*',
  ru: 'ничего … не недоста* | ничего … не не хвата* | всё есть | всё в порядке',
});

/** What looks like a negation and is none. */
export const NO_NEGATION: InFourLanguages = words({
  pl: `
    o nie | za nie | na nie | po nie | przez nie | jak naj+ | czy nie | czy + nie | czy + + nie | nie zapom* |
    nie zapominaj*
  `,
  en: 'whether … not | do not forget | don’t forget | free to | free access | free appointment* | free place*',
  uk: ', чи … не | , чи … немає | не забу* | не забув* | ^ чи … не | ^ чи … немає',
  ru: 'не … ли | нет … ли | нет ли | не забы* | не забу* | бы … ни',
});
