import { LOCALE_NAMES } from '../domain/locale.ts';
import { keptPacks, removePacks } from './packs.ts';
import { canKeep } from './saved-pages.ts';
import { element } from './search-entry.ts';

/**
 * Other languages that the device keeps. With `data-remove` each has a button that removes it; without, it leads to the
 * page that the reader asked for. Nothing where there is none.
 */
class KeptLanguages extends HTMLElement {
  connectedCallback(): void {
    if (canKeep()) void this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const [, asked = '', ...rest] = location.pathname.split('/');
    const packs = (await keptPacks()).filter(({ locale }) => locale !== asked);
    const items = packs.map(({ locale }) => {
      const name = element('a', '', LOCALE_NAMES[locale]);
      name.lang = locale;
      name.href = `/${locale}/${rest.join('/')}`;
      const item = element('li', '', name);
      const label = this.dataset['remove'];
      if (label !== undefined) {
        const button = element('button', '', label);
        button.type = 'button';
        button.setAttribute('aria-label', `${label}: ${LOCALE_NAMES[locale]}`);
        button.addEventListener('click', () => void removePacks(locale).then(() => item.remove()));
        item.append(button);
      }
      return item;
    });
    if (items.length > 0)
      this.replaceChildren(
        element('h2', '', this.dataset['title'] ?? ''),
        element('ul', 'saved-pages plain', ...items),
      );
  }
}

customElements.define('kept-languages', KeptLanguages);
