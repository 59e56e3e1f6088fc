/** Marks the site's language that stands first among the browser's languages. It never leads the reader away. */
class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
    const first = wanted.map((locale) => links.find((link) => link.dataset['locale'] === locale)).find(Boolean);
    first?.querySelector<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  }
}

customElements.define('language-choice', LanguageChoice);
