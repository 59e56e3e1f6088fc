import { isLocale, type Locale } from '../domain/locale.ts';
import {
  compareWithPrint,
  EDITIONS,
  readEditionCode,
  readPrintedCode,
  recordPath,
  type EditionRecord,
  type PrintRecord,
} from '../domain/print-version.ts';
import type { CheckStrings } from '../i18n/check-strings.ts';
import { answerAbout, answerAboutEdition, answerWithout } from './print-answer.ts';
import { element } from './search-entry.ts';

/**
 * Compares the code of a printed sheet, which stands after “#” in the address, with what the site says now, and tells the
 * result in the language of the page.
 */
class PrintCheck extends HTMLElement {
  readonly #status = element('div', 'check-result');

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status');
    this.replaceChildren(this.#status);
    addEventListener('hashchange', () => void this.#check());
    void this.#check();
  }

  async #check(): Promise<void> {
    const hash = decoded(location.hash.slice(1));
    if (hash === '') return this.#tell([]);
    delete this.dataset['settled'];
    const strings = JSON.parse(this.dataset['strings'] ?? '{}') as CheckStrings;
    const page = document.documentElement.lang as Locale;
    const [code = '', named] = hash.split('~');
    const printed = isLocale(named) ? named : page;
    // The code does not say its language. It is added, so that it stays known when the reader changes the language.
    if (named === undefined) history.replaceState(null, '', `#${code}~${page}`);
    this.#status.replaceChildren(element('p', '', strings.checking));
    this.#tell(await this.#answer(code, printed, page, strings));
  }

  /** Shows the answer, and lets what stands below be seen: it moves no more. */
  #tell(answer: readonly Node[]): void {
    this.#status.replaceChildren(...answer);
    this.dataset['settled'] = '';
  }

  async #answer(code: string, printed: Locale, page: Locale, strings: CheckStrings): Promise<Node[]> {
    const edition = readEditionCode(code);
    const sheet = readPrintedCode(code);
    try {
      if (edition) {
        const all = await read<Record<string, EditionRecord>>(recordPath(printed, EDITIONS));
        const record = all !== null && Object.keys(all).indexOf(edition.id) >= 0 ? all[edition.id] : undefined;
        return record ? answerAboutEdition(edition, record, page, strings) : this.#unknown(strings);
      }
      if (!sheet) return answerWithout('unsure', strings.unreadable, strings.unreadableHelp, null);
      const record = await read<PrintRecord>(recordPath(printed, sheet.id));
      if (!record) return this.#unknown(strings);
      if (record.discreet) history.replaceState(null, '', location.pathname);
      // What has changed is told by the record of the sheet’s language, and named in that of the page.
      const own = printed === page ? record : await read<PrintRecord>(recordPath(page, sheet.id)).catch(() => null);
      return answerAbout(compareWithPrint(sheet, record), record, own ?? record, page, strings);
    } catch {
      return answerWithout('unsure', strings.noNetwork, strings.noNetworkHelp, null);
    }
  }

  #unknown(strings: CheckStrings): Node[] {
    const href = this.dataset['search'] ?? '/';
    return answerWithout('changed', strings.unknown, strings.unknownHelp, { href, label: strings.search });
  }
}

/** A record of this site; null where there is none. A failing network, or a stranger’s answer, is an error. */
async function read<Shape>(path: string): Promise<Shape | null> {
  const response = await fetch(path);
  if (response.status === 404 || response.status === 410) return null;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Shape;
}

/** A part of an address as text; as it stands where it was cut off in the middle of a sign. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

customElements.define('print-check', PrintCheck);
