import { plainWords } from '../../domain/plain-words.ts';
import { nameOf, THING_KINDS, type Thing, type ThingKind, type Things } from './things.ts';

const WORDS = {
  pl: {
    open: 'Wstaw fakt lub odnośnik',
    search: 'Szukaj po słowach, kwocie albo identyfikatorze',
    into: 'Trafi tam, gdzie stoi kursor.',
    copy: 'Kursor nie stoi w żadnym polu: znacznik zostanie skopiowany.',
    copied: 'Skopiowano:',
    none: 'Nic takiego nie ma.',
    more: 'Pokazano pierwsze. Wpisz więcej słów.',
    close: 'Zamknij',
    kinds: { document: 'strona', fact: 'fakt', term: 'hasło słowniczka', place: 'miejsce' },
  },
  en: {
    open: 'Insert a fact or a link',
    search: 'Search by words, amount or id',
    into: 'It goes where the cursor stands.',
    copy: 'The cursor stands in no field: the mark will be copied.',
    copied: 'Copied:',
    none: 'There is nothing like that.',
    more: 'These are the first ones. Type more words.',
    close: 'Close',
    kinds: { document: 'page', fact: 'fact', term: 'glossary term', place: 'place' },
  },
};

/** So many are shown at a time. */
const SHOWN = 40;

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Offers, while a text is open, to find a fact, page, term or place by name, and puts its mark where the cursor stands.
 * Gives back the button.
 */
export function offerMarks(things: Things, language: 'pl' | 'en'): HTMLButtonElement {
  const words = WORDS[language];
  const open = Object.assign(document.createElement('button'), { type: 'button', textContent: words.open });
  const dialog = Object.assign(document.createElement('dialog'), { className: 'marks' });
  dialog.setAttribute('aria-label', words.open);
  document.body.append(dialog);
  let field: Field | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (dialog.contains(target as Node) || target === open) return;
    field = isTextField(target) ? target : undefined;
  });
  // A click takes the cursor out of its field; the field is remembered.
  open.addEventListener('pointerdown', (event) => event.preventDefault());
  open.addEventListener('click', () => {
    if (!field?.isConnected) field = undefined;
    // The way back from the dialog forgets where in the text the cursor stood.
    const [from, to] = [field?.selectionStart ?? 0, field?.selectionEnd ?? 0];
    const input = Object.assign(document.createElement('input'), { type: 'search' });
    const label = document.createElement('label');
    label.append(words.search, input);
    const note = paragraph(field ? words.into : words.copy);
    const list = document.createElement('ul');
    const all = THING_KINDS.flatMap((kind) => things.of(kind));
    const choose = async (thing: Thing) => {
      const mark = markOf(thing, field?.value.slice(from, to) ?? '');
      if (field) {
        dialog.close();
        insert(field, mark, from, to);
      } else {
        await navigator.clipboard.writeText(mark);
        note.textContent = `${words.copied} ${mark}`;
      }
    };
    const show = () => {
      const found = all.filter((thing) => isFound(thing, input.value));
      list.replaceChildren(...found.slice(0, SHOWN).map((thing) => row(thing, words.kinds[thing.kind], choose)));
      if (found.length === 0) list.append(entry(words.none));
      if (found.length > SHOWN) list.append(entry(words.more));
    };
    input.addEventListener('input', show);
    show();
    const close = Object.assign(document.createElement('button'), { type: 'button', textContent: words.close });
    close.addEventListener('click', () => dialog.close());
    dialog.replaceChildren(label, note, list, close);
    dialog.showModal();
    input.focus();
  });
  return open;
}

const isTextField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text' && !target.readOnly);

/** All words of the query stand in the name, the kind of value or the id; letters with and without marks are the same. */
function isFound(thing: Thing, query: string): boolean {
  const text = bare(`${nameOf(thing)} ${thing.id}`);
  return bare(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const bare = (text: string) => plainWords(text).replaceAll('\u00a0', ' ');

const MARKS: Record<ThingKind, (thing: Thing, chosen: string) => string> = {
  fact: ({ id }) => `<Fact id="${id}"/>`,
  place: ({ id }) => `<Place id="${id}"/>`,
  document: ({ id, name }, chosen) => `[${chosen || name}](${id})`,
  term: ({ id, name }, chosen) => `<Term id="${id}">${chosen || name.replace(/^.* – /, '')}</Term>`,
};

/** The mark of a thing, around the words that were chosen in the text where it takes words. */
export const markOf = (thing: Thing, chosen: string): string => MARKS[thing.kind](thing, chosen);

function insert(field: Field, mark: string, from: number, to: number): void {
  field.focus();
  field.setRangeText(mark, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function row(thing: Thing, kind: string, choose: (thing: Thing) => Promise<void>): HTMLLIElement {
  const button = Object.assign(document.createElement('button'), { type: 'button' });
  const small = Object.assign(document.createElement('small'), { textContent: `${kind} · ${thing.id}` });
  button.append(nameOf(thing), small);
  button.addEventListener('click', () => void choose(thing));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
const entry = (text: string) => Object.assign(document.createElement('li'), { textContent: text });
