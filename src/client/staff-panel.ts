import type { FinderEntry } from '../domain/finder-data.ts';
import type { Locale } from '../domain/locale.ts';

/** The words of the buttons that copy. */
export interface PanelWords {
  language: string;
  section: string;
  wholePage: string;
  link: string;
  short: string;
  polish: string;
  bilingual: string;
  copied: string;
}

/** Choice of language and section, and buttons that copy links and sentences about one document. */
export function copyPanel(
  entry: HTMLElement,
  { sections, titles }: Pick<FinderEntry, 'sections' | 'titles'>,
  words: PanelWords,
  sentences: Readonly<Record<string, string>>,
): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'copying';
  const { id = '' } = entry.dataset;
  const versions = Array.from(entry.querySelectorAll<HTMLElement>('.versions > li'));
  const language = select(
    `language-${id}`,
    words.language,
    versions.map((one) => [one.dataset['locale'] ?? '', one.firstElementChild?.textContent ?? '']),
  );
  const section = select(`section-${id}`, words.section, [['', words.wholePage], ...sections]);
  section.list.lang = 'pl';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');

  const short = entry.querySelector('.short')?.textContent?.trim() ?? '';
  const linkIn = (locale: string) => {
    const link = entry.querySelector(`.versions > [data-locale="${locale}"] a`);
    const fragment = section.list.value === '' ? '' : `#${section.list.value}`;
    // The short link bears the address of the site, also where the page is read elsewhere.
    return { url: new URL(link?.getAttribute('href') ?? '', short).href + fragment, title: titles[locale as Locale] };
  };
  const sentence = (locale: string, url: string) =>
    (sentences[locale] ?? '').replace('{title}', () => linkIn(locale).title).replace('{url}', () => url);
  const chosen = () => language.list.value;
  const actions: [string, () => string][] = [
    [words.link, () => linkIn(chosen()).url],
    [words.short, () => short],
    [words.polish, () => sentence('pl', short)],
    [
      words.bilingual,
      () =>
        chosen() === 'pl'
          ? sentence('pl', short)
          : `${sentence('pl', short)}\n${sentence(chosen(), linkIn(chosen()).url)}`,
    ],
  ];
  const buttons = actions.map(([label, text]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      const copied = text();
      void navigator.clipboard.writeText(copied).then(() => {
        status.textContent = `${words.copied}: ${copied}`;
      });
    });
    return button;
  });
  panel.append(language.field, section.field, ...buttons, status);
  return panel;
}

/** A list under its own label; `id` ties the two together. */
function select(
  id: string,
  name: string,
  options: readonly [string, string][],
): { field: HTMLElement; list: HTMLSelectElement } {
  const field = document.createElement('div');
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = name;
  const list = document.createElement('select');
  list.id = id;
  options.forEach(([value, text]) => list.append(new Option(text, value)));
  field.append(label, list);
  return { field, list };
}
