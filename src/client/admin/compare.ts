import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { EditorField } from '../../output/admin/field.ts';
import type { Names } from '../../output/admin/names.ts';
import { textPieces } from './text-pieces.ts';

const WORDS = {
  pl: {
    open: 'Cztery języki obok siebie',
    close: 'Zamknij',
    note: 'Teksty są takie, jak je ostatnio zapisano. Oznaczenia przy tłumaczeniach są z dnia zbudowania serwisu.',
    outdated: 'polski tekst się zmienił',
    missing: 'nie ma tłumaczenia',
    lead: 'Wstęp',
  },
  en: {
    open: 'Four languages side by side',
    close: 'Close',
    note: 'The texts are as they were last saved. The marks on translations are of the day on which the site was built.',
    outdated: 'the Polish text has changed',
    missing: 'no translation',
    lead: 'Lead',
  },
};

interface Sources {
  /** The texts of the opened folder, by path. */
  texts: ReadonlyMap<string, string>;
  behind: Names['behind'];
  /** The fields of the texts of a kind, for their labels. */
  fieldsOf: (kind: string) => readonly EditorField[];
}

/** Offers, while a text is open and beside the other buttons for texts, to show it in all languages beside each other, piece by piece. For reading: Sveltia edits. */
export function offerComparison(sources: Sources, language: 'pl' | 'en', others: readonly HTMLButtonElement[]): void {
  const words = WORDS[language];
  const tools = element('div', 'text-tools');
  const button = element('button', '', words.open);
  button.type = 'button';
  const dialog = element('dialog', 'compare');
  tools.append(...others, button);
  document.body.append(tools, dialog);
  dialog.addEventListener('close', () => dialog.replaceChildren());
  button.addEventListener('click', () => {
    const open = openText();
    if (!open) return;
    const close = element('button', 'compare-close', words.close);
    close.type = 'button';
    close.addEventListener('click', () => dialog.close());
    const top = element('header', '', '');
    top.append(element('h2', '', words.open), close);
    dialog.replaceChildren(top, element('p', '', words.note), comparison(open, sources, language));
    dialog.showModal();
  });
  const show = () => {
    const open = openText();
    button.hidden = !open || !sources.texts.has(pathOf(open, LOCALES[0]));
    tools.hidden = !/^#\/collections\/[a-z-]+-texts\/(?:entries\/.|new)/.test(location.hash);
  };
  show();
  // Sveltia changes the address without telling; what it then draws is seen.
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
}

interface OpenText {
  kind: string;
  id: string;
}

function openText(): OpenText | undefined {
  const [, kind, id] = /^#\/collections\/([a-z-]+)-texts\/entries\/([a-z0-9-]+)/.exec(location.hash) ?? [];
  return kind === undefined || id === undefined ? undefined : { kind, id };
}

const pathOf = ({ kind, id }: OpenText, locale: Locale) => `content/${kind}/${id}/${locale}.mdx`;

function comparison(open: OpenText, { texts, behind, fieldsOf }: Sources, language: 'pl' | 'en'): HTMLElement {
  const all = LOCALES.map((locale) => ({
    locale,
    pieces: new Map(textPieces(texts.get(pathOf(open, locale)) ?? '').map(({ id, words }) => [id, words])),
  }));
  const ids = [...new Set(all.flatMap(({ pieces }) => [...pieces.keys()]))];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const table = element('table', '');
  const head = table.createTHead().insertRow();
  for (const { locale } of all) head.append(Object.assign(element('th', '', names.of(locale)), { scope: 'col' }));
  for (const id of ids) {
    const part = table.createTBody();
    const heading = element('th', '', labelOf(id, fieldsOf(open.kind), WORDS[language].lead));
    part.insertRow().append(Object.assign(heading, { colSpan: all.length, scope: 'rowgroup' }));
    const row = part.insertRow();
    for (const { locale, pieces } of all) {
      const own = pieces.get(id);
      const status = own === undefined ? 'missing' : behind[`${open.kind}/${open.id}`]?.[locale]?.[id];
      const cell = row.insertCell();
      cell.lang = locale;
      if (status === 'outdated' || status === 'missing') {
        cell.append(Object.assign(element('strong', '', WORDS[language][status]), { lang: language }));
      }
      cell.append(element('div', '', own ?? ''));
    }
  }
  return table;
}

/** “Kroki: hand-in”; a section of the body is named by its heading, which stands in the cells. */
function labelOf(id: string, fields: readonly EditorField[], lead: string): string {
  const [key = '', inner] = id.split('/');
  if (id === 'lead') return lead;
  const field = fields.find(({ name }) => name === key);
  if (!field) return `#${id}`;
  const innerLabel = field.fields?.find(({ name }) => name === inner)?.label ?? inner;
  return innerLabel === undefined ? field.label : `${field.label}: ${innerLabel}`;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = '') {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}
