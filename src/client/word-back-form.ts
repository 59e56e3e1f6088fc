import { mailAddress, reportText, type PageReport } from '../domain/page-report.ts';
import css from '../styles/on-demand/word-back.css?inline';
import { adoptStyle } from './adopt-style.ts';
import type { WordBackSettings } from './word-back-settings.ts';

let isStyled = false;

/** Puts the form into an element: what the reader thinks, of which part, in what words, and the ways to hand it on. */
export function showForm(host: HTMLElement): void {
  const settings = JSON.parse(host.dataset['settings'] ?? '{}') as WordBackSettings;
  const { labels } = settings;
  if (!isStyled) adoptStyle(css);
  isStyled = true;
  const verdict = choice(labels);
  const section = sections(labels);
  const words = document.createElement('textarea');
  words.rows = 3;
  const preview = make('pre');
  const form = document.createElement('form');
  const current = (): PageReport => {
    const chosen = section?.selectedOptions[0];
    const anchor = section?.value ?? '';
    return {
      title: settings.title,
      url: settings.url + (anchor === '' ? '' : `#${anchor}`),
      query: new URLSearchParams(location.search).get('q') ?? undefined,
      section: anchor === '' ? '' : (chosen?.textContent ?? ''),
      language: settings.language,
      version: settings.version,
      verdict: form.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
      words: words.value,
    };
  };
  const ways = waysOn(settings, current, () => reportText(current(), labels));
  const show = () => {
    preview.textContent = reportText(current(), labels);
    ways.update();
  };
  form.append(
    verdict,
    ...(section ? [labelled(labels.section, section)] : []),
    labelled(labels['words-label'], words, make('span', labels.hint, 'hint')),
    make('p', labels.preview, 'hint'),
    preview,
    ways.element,
  );
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
  host.replaceChildren(form);
}

function choice(labels: WordBackSettings['labels']): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  fieldset.append(make('legend', labels.question));
  for (const key of ['helped', 'unclear', 'wrong'] as const) {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = 'verdict';
    input.value = labels[key];
    const label = make('label');
    label.append(input, labels[key]);
    fieldset.append(label);
  }
  return fieldset;
}

/** The sections of the page to choose from, that of the address chosen; null where there are none. */
function sections(labels: WordBackSettings['labels']): HTMLSelectElement | null {
  const found = Array.from(document.querySelectorAll<HTMLElement>('article section[id] > h2:first-child'));
  if (found.length === 0) return null;
  const select = document.createElement('select');
  select.append(new Option(labels['whole-page'], ''));
  for (const heading of found) select.append(new Option(heading.textContent.trim(), heading.parentElement?.id ?? ''));
  const wanted = location.hash.slice(1);
  if (found.some((heading) => heading.parentElement?.id === wanted)) select.value = wanted;
  return select;
}

interface Ways {
  element: HTMLElement;
  update: () => void;
}

/** Letter, endpoint and copy, as far as they are there; each says what came of it. */
function waysOn(settings: WordBackSettings, report: () => PageReport, text: () => string): Ways {
  const { labels, mailbox, endpoint, title } = settings;
  const element = make('p', '', 'ways');
  const status = make('span');
  status.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.textContent = labels.mail;
  if (mailbox !== null) element.append(link);
  const act = (label: string, action: () => Promise<unknown>, done: string) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      status.textContent = '';
      void action().then(
        () => (status.textContent = done),
        () => (status.textContent = labels.failed),
      );
    });
    element.append(button);
  };
  if (endpoint !== null) act(labels.send, () => send(endpoint, report()), labels.sent);
  if ('clipboard' in navigator) act(labels.copy, () => navigator.clipboard.writeText(text()), labels.copied);
  element.append(status);
  return {
    element,
    update() {
      if (mailbox !== null) link.href = mailAddress(mailbox, title, text());
    },
  };
}

/** Hands the report to the editors' own service: this and nothing else, without cookies and without the page's address. */
async function send(endpoint: string, report: PageReport): Promise<void> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(report),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!answer.ok) throw new Error(String(answer.status));
}

function labelled(text: string, ...fields: HTMLElement[]): HTMLElement {
  const label = make('label');
  label.append(make('span', text, 'label'), ...fields);
  return label;
}

function make(name: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
