import { canKeep, removePage, savedPages, type SavedPage } from './saved-pages.ts';

/** The pages that the reader saved singly, each with a button that removes it; what stood here where there are none. */
class SavedPageList extends HTMLElement {
  connectedCallback(): void {
    if (canKeep()) void this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const pages = await savedPages();
    if (pages.length === 0) return;
    const list = document.createElement('ul');
    list.className = 'saved-pages plain';
    list.append(...pages.map((page) => this.#item(page)));
    this.replaceChildren(list);
  }

  #item({ path, title }: SavedPage): HTMLLIElement {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset['remove'] ?? '';
    button.setAttribute('aria-label', `${button.textContent}: ${title}`);
    const item = document.createElement('li');
    button.addEventListener('click', () => void removePage(path).then(() => item.remove()));
    item.append(link, button);
    return item;
  }
}

customElements.define('saved-page-list', SavedPageList);
