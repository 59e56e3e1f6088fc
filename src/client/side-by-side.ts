import { parsedPage } from './trusted.ts';

/** Two columns need this width; on less, the second language folds under the first. */
const WIDE = '(min-width: 48rem)';

/**
 * Folds the second language on a phone, and puts another one in its place: its page is fetched from this site, and its
 * own column taken. Without JavaScript all is open, and the second language is Polish.
 */
class SideBySide extends HTMLElement {
  /** The second language as it was built: cells by their place. */
  #built: { nodes: Node[]; lang: string }[] = [];

  connectedCallback(): void {
    this.#built = this.#cells().map((cell) => ({ nodes: [...cell.childNodes], lang: cell.lang }));
    const wide = matchMedia(WIDE);
    const fold = () => this.#open(wide.matches);
    wide.addEventListener('change', fold);
    addEventListener('beforeprint', () => this.#open(true));
    fold();
    const select = this.querySelector('select');
    select?.addEventListener('change', () => void this.#choose(select.value, select.selectedOptions[0]));
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const isOpen = button.textContent?.trim() === this.dataset['unfold'];
      this.#open(isOpen);
      button.textContent = this.dataset[isOpen ? 'fold' : 'unfold'] ?? '';
    });
  }

  async #choose(locale: string, option: HTMLOptionElement | undefined): Promise<void> {
    this.#say('');
    if (locale === this.#built[0]?.lang) {
      this.#cells().forEach((cell, at) => fill(cell, this.#built[at]?.nodes ?? [], locale));
      return;
    }
    try {
      const response = await fetch(option?.dataset['href'] ?? '');
      if (!response.ok) throw new Error(String(response.status));
      this.#show(parsedPage(await response.text()), locale, option?.text ?? '');
    } catch {
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  /** Takes the own column of another page. Where a section has other rows there, it stands in its first row whole. */
  #show(page: Document, locale: string, name: string): void {
    for (const cell of this.querySelectorAll<HTMLElement>('.beside-heads [data-second], summary[data-second]')) {
      fill(cell, [document.createTextNode(name.trim())], locale);
    }
    for (const section of this.querySelectorAll('section')) {
      const other = page.getElementById(section.id);
      const heading = section.querySelector<HTMLElement>('.beside-heading');
      const words = other?.querySelector('h2')?.textContent ?? '';
      if (heading) fill(heading, [document.createTextNode(words)], locale);
      const theirs = [...(other?.querySelectorAll<HTMLElement>('.beside-own') ?? [])];
      const cells = [...section.querySelectorAll<HTMLElement>('.beside-other')];
      cells.forEach((cell, at) => {
        const taken = theirs.length === cells.length ? theirs.slice(at, at + 1) : at === 0 ? theirs : [];
        const lang = (taken[0]?.lang ?? '') || locale;
        fill(
          cell,
          taken.reduce<Node[]>((nodes, one) => nodes.concat([...one.childNodes]), []),
          lang,
        );
      });
    }
  }

  #open(isOpen: boolean): void {
    for (const fold of this.querySelectorAll('details')) fold.open = isOpen;
  }

  #cells(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-second]')];
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

function fill(cell: HTMLElement, nodes: readonly Node[], lang: string): void {
  cell.replaceChildren(...nodes);
  cell.lang = lang;
}

customElements.define('side-by-side', SideBySide);
