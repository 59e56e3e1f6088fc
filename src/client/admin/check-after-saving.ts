import type { EditorFinding } from '../../output/admin/field.ts';

const WORDS = {
  pl: {
    checking: 'Zapisano. Sprawdzam…',
    fine: 'Zapisano i sprawdzono: nie ma nic do poprawy.',
    errors: 'Zapisano. Zanim zobaczą to czytelnicy, trzeba poprawić:',
    warnings: 'Zapisano. Warto obejrzeć:',
    failed: 'Zapisano. Sprawdzić się nie udało; zrobi to polecenie npm run content -- check --lang pl.',
    line: 'wiersz',
    open: 'Otwórz',
    close: 'Zamknij',
  },
  en: {
    checking: 'Saved. Checking…',
    fine: 'Saved and checked: nothing to mend.',
    errors: 'Saved. Before readers see it, this must be mended:',
    warnings: 'Saved. Worth a look:',
    failed: 'Saved. It could not be checked; npm run content -- check does it.',
    line: 'line',
    open: 'Open',
    close: 'Close',
  },
};

/** Several files are written at one saving. */
const PAUSE_MS = 700;

/** A good answer needs no longer than it takes to read it. */
const FINE_MS = 6000;

/**
 * Has the content of this computer checked after each saving, and shows what is to mend: every error, since one holds up
 * the whole site, and the warnings of the files that were saved. A server that knows no content answers with nothing.
 */
export function checkAfterSaving(language: 'pl' | 'en'): { saved: (path: string) => void } {
  const words = WORDS[language];
  const panel = Object.assign(document.createElement('section'), { className: 'checks', hidden: true });
  panel.setAttribute('role', 'status');
  panel.lang = language;
  document.body.append(panel);
  const saved = new Set<string>();
  let [waiting, asked] = [0, 0];

  const show = (text: string, findings: readonly EditorFinding[] = []) => {
    const close = button(words.close, () => (panel.hidden = true));
    const list = document.createElement('ul');
    list.append(...findings.map((one) => entry(one, words)));
    panel.replaceChildren(paragraph(text), ...(findings.length > 0 ? [list] : []), close);
    panel.hidden = false;
  };

  const check = async () => {
    const number = (asked += 1);
    show(words.checking);
    const answer = await fetch(`checks.${language}.json`).catch(() => undefined);
    if (number !== asked) return;
    panel.hidden = answer?.status === 204;
    if (answer?.status === 204) return;
    if (!answer?.ok) {
      show(words.failed);
      return;
    }
    const findings = (await answer.json()) as EditorFinding[];
    const errors = findings.filter(({ severity }) => severity === 'error');
    const warnings = findings.filter(({ severity, file }) => severity === 'warning' && saved.has(file));
    if (errors.length > 0) show(words.errors, [...errors, ...warnings]);
    else if (warnings.length > 0) show(words.warnings, warnings);
    else {
      show(words.fine);
      setTimeout(() => (panel.hidden ||= number === asked), FINE_MS);
    }
  };
  return {
    saved: (path) => {
      saved.add(path);
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => void check(), PAUSE_MS);
    },
  };
}

function entry({ file, line, words: what }: EditorFinding, words: (typeof WORDS)['pl']): HTMLLIElement {
  const item = document.createElement('li');
  const place = document.createElement('small');
  place.textContent = `${file}, ${words.line} ${line}`;
  item.append(paragraph(what), place);
  const address = addressOf(file);
  if (address !== undefined) {
    const link = Object.assign(document.createElement('a'), { href: address, textContent: words.open });
    item.append(' ', link);
  }
  return item;
}

/** Where the editor opens a file; undefined where it opens it nowhere. */
function addressOf(file: string): string | undefined {
  const [, folder = '', id = '', name = ''] = file.split('/');
  if (name.endsWith('.mdx')) return `#/collections/${folder}-texts/entries/${id}`;
  if (name === 'procedure.yaml' || name === 'page.yaml')
    return `#/collections/${folder}-data/entries/${id}/${name.replace('.yaml', '')}`;
  if (!['facts', 'places', 'glossary', 'leaflets'].includes(folder) || name !== '') return undefined;
  return `#/collections/${folder}/entries/${id.replace(/\.yaml$/, '')}`;
}

const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });

function button(text: string, act: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.addEventListener('click', act);
  return made;
}
