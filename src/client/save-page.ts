import type { Locale } from '../domain/locale.ts';
import { canKeep, isSaved, removePage, savePage } from './saved-pages.ts';

/**
 * A button that keeps this page on the device, and removes it again. A kept page is renewed whenever it is opened with a
 * connection. Where the browser cannot keep pages there is no button.
 */
class SavePage extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('span');
  #saved = false;

  connectedCallback(): void {
    if (!canKeep()) return;
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => void this.#toggle());
    this.#status.setAttribute('role', 'status');
    void isSaved(location.pathname).then(
      (saved) => {
        this.#show(saved);
        this.replaceChildren(this.#button, ' ', this.#status);
        const isCopy = document.querySelector('saved-copy') !== null;
        if (saved && !isCopy) void this.#save().catch(() => undefined);
      },
      () => undefined,
    );
  }

  #save(): Promise<void> {
    return savePage(location.pathname, document.documentElement.lang as Locale);
  }

  async #toggle(): Promise<void> {
    this.#button.disabled = true;
    try {
      if (this.#saved) await removePage(location.pathname);
      else await this.#save();
      this.#show(!this.#saved);
    } catch {
      this.#status.textContent = this.dataset['failed'] ?? '';
    }
    this.#button.disabled = false;
  }

  #show(saved: boolean): void {
    const { save = '', remove = '', done = '' } = this.dataset;
    this.#saved = saved;
    this.#button.textContent = saved ? remove : save;
    this.#status.textContent = saved ? done : '';
  }
}

customElements.define('save-page', SavePage);
