/** Puts the language that stands first among the browser's languages to the top of a list. It leads nobody away. */
class OwnLanguage extends HTMLElement {
  connectedCallback(): void {
    const entries = [...this.querySelectorAll<HTMLElement>('li[lang]')];
    const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
    const first = wanted.map((locale) => entries.find(({ lang }) => lang === locale)).find(Boolean);
    first?.parentElement?.prepend(first);
  }
}

customElements.define('own-language', OwnLanguage);
