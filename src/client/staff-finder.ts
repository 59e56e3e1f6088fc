import { isFoundBy } from '../domain/finder.ts';
import { copyPanel, type PanelWords } from './staff-panel.ts';

/** Narrows the list of documents to what a clerk typed or pasted, and gives an opened one its buttons for copying. */
class StaffFinder extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    input.addEventListener('input', () => this.narrow(input.value));
    const words = JSON.parse(this.dataset['words'] ?? '{}') as PanelWords;
    const sentences = JSON.parse(this.dataset['sentences'] ?? '{}') as Record<string, string>;
    this.entries().forEach((entry) => {
      const details = entry.querySelector('details');
      details?.addEventListener('toggle', () => {
        if (details.open && 'clipboard' in navigator && !details.querySelector('.copying')) {
          details.append(copyPanel(entry, words, sentences));
        }
      });
    });
    // A browser that comes back to the page keeps what was typed.
    if (input.value !== '') this.narrow(input.value);
  }

  private narrow(query: string): void {
    let count = 0;
    this.entries().forEach((entry) => {
      const { names = '', codes = '', addresses = '' } = entry.dataset;
      entry.hidden = !isFoundBy(query, { names, codes: codes.split(' '), addresses: addresses.split(' ') });
      if (!entry.hidden) count += 1;
    });
    this.querySelectorAll<HTMLElement>('.staff-group').forEach((group) => {
      group.hidden = !group.querySelector('.staff-list > li:not([hidden])');
    });
    const status = this.querySelector('[role="status"]');
    const { found = '', none = '' } = this.dataset;
    if (status) status.textContent = query.trim() === '' ? '' : count === 0 ? none : `${found} ${count}`;
  }

  private entries(): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('.staff-list > li'));
  }
}

customElements.define('staff-finder', StaffFinder);
