/** A pause in scrolling that means: the reader reads here. */
const PAUSE_MS = 150;
/** So long after scrolling away from a section, a reader still means it. */
const REMEMBERED_MS = 15_000;

/**
 * Keeps the reader's section, and the words of a search, when the language changes. The switch stands at the top of the
 * page, so the section is the one that the reader was in before scrolling up to it. Sections have the same ids in four
 * languages. Without JavaScript the links lead to the top of the page.
 */
class LanguageSwitch extends HTMLElement {
  /** Where the reader paused before the present scrolling, and when that began. */
  #paused: { section: string; at: number } | null = null;
  #latest: { section: string | null; at: number } = { section: null, at: 0 };

  connectedCallback(): void {
    addEventListener('scroll', () => this.#follow(), { passive: true });
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      link.search = location.search;
      link.hash = this.#section() ?? location.hash;
    });
  }

  #follow(): void {
    const now = performance.now();
    const { section, at } = this.#latest;
    if (now - at > PAUSE_MS) this.#paused = section === null ? null : { section, at: now };
    this.#latest = { section: currentSection(), at: now };
  }

  #section(): string | null {
    const current = currentSection();
    // A jump to the top may not have been told yet.
    if (current === null && this.#latest.section !== null) return this.#latest.section;
    const paused = this.#paused;
    return paused !== null && performance.now() - paused.at < REMEMBERED_MS ? paused.section : current;
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
