/**
 * Keeps the reader's section when the language changes: the links lead to the section that is now at the top of the
 * screen. Sections have the same ids in four languages. Without JavaScript the links lead to the top of the page.
 */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link) link.hash = currentSection() ?? location.hash;
    });
  }
}

/** Id of the section that the reader sees at the top, or null above the first one. */
function currentSection(): string | null {
  const started = [...document.querySelectorAll<HTMLElement>('main section[id]')].filter(
    (section) => section.getBoundingClientRect().top <= innerHeight / 3,
  );
  return scrollY === 0 ? null : (started.at(-1)?.id ?? null);
}

customElements.define('language-switch', LanguageSwitch);
