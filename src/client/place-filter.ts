import { putAnew } from './put-anew.ts';

/**
 * Narrows a list of places to a topic, a language, a district, without a reload. What is chosen stands in the fragment of
 * the address (`#topic=health&language=uk`), so that it can be kept and sent; nothing is stored.
 */
class PlaceFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const chosen = this.chosen();
      const fragment = chosen.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
      history.replaceState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
      this.show(chosen);
    });
    window.addEventListener('hashchange', () => this.follow());
    this.follow();
    if (this.chosen().length > 0) putAnew(this.querySelectorAll('section'));
  }

  /** Takes the choice from the address; a plain anchor such as `#health` chooses nothing. */
  private follow(): void {
    const wanted = new URLSearchParams(location.hash.slice(1));
    this.selects().forEach((select) => {
      const value = wanted.get(select.name) ?? '';
      const known = Array.prototype.some.call(select.options, (option: HTMLOptionElement) => option.value === value);
      select.value = known ? value : '';
    });
    this.show(this.chosen());
  }

  private chosen(): [string, string][] {
    return this.selects()
      .map(({ name, value }): [string, string] => [name, value])
      .filter(([, value]) => value !== '');
  }

  private show(chosen: readonly [string, string][]): void {
    let count = 0;
    this.querySelectorAll('section').forEach((section) => {
      let inSection = 0;
      section.querySelectorAll<HTMLElement>('.help-point').forEach((point) => {
        const fits = chosen.every(([name, value]) => (point.dataset[name] ?? '').split(' ').indexOf(value) >= 0);
        point.hidden = !fits;
        if (fits) inSection += 1;
      });
      section.hidden = inSection === 0;
      count += inSection;
    });
    const status = this.querySelector('[role="status"]');
    const { count: words = '', none = '' } = this.dataset;
    if (status) status.textContent = count === 0 ? none : `${words} ${count}`;
  }

  private selects(): HTMLSelectElement[] {
    return Array.from(this.querySelectorAll('select'));
  }
}

customElements.define('place-filter', PlaceFilter);
