import { FINDER_DATA, type FinderData } from '../domain/finder-data.ts';
import { isFoundBy } from '../domain/finder.ts';
import { copyPanel, type PanelWords } from './staff-panel.ts';

/**
 * Narrows the list of documents to what a clerk typed or pasted, and gives an opened one its buttons for copying. What
 * the list does not show is loaded once somebody needs it; where that fails, the shown names can still be searched.
 */
class StaffFinder extends HTMLElement {
  private loading: Promise<FinderData> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.addEventListener('submit', (event) => event.preventDefault());
    input.addEventListener('focus', () => void this.load());
    input.addEventListener('input', () => void this.follow(input));
    this.entries().forEach((entry) => {
      const details = entry.querySelector('details');
      details?.addEventListener('toggle', () => {
        if (details.open) void this.equip(entry, details);
      });
    });
    // A browser that comes back to the page keeps what was typed.
    if (input.value !== '') void this.follow(input);
  }

  private load(): Promise<FinderData> {
    this.loading ??= loadData().catch(() => {
      // The next letter tries again.
      this.loading = null;
      return {};
    });
    return this.loading;
  }

  private async follow(input: HTMLInputElement): Promise<void> {
    const data = await this.load();
    this.narrow(input.value, data);
  }

  private narrow(query: string, data: FinderData): void {
    let count = 0;
    this.entries().forEach((entry) => {
      const shown = { names: entry.querySelector('summary')?.textContent ?? '', codes: [], addresses: [] };
      entry.hidden = !isFoundBy(query, data[entry.dataset['id'] ?? ''] ?? shown);
      if (!entry.hidden) count += 1;
    });
    this.querySelectorAll<HTMLElement>('.staff-group').forEach((group) => {
      group.hidden = !group.querySelector('.staff-list > li:not([hidden])');
    });
    const jump = this.querySelector<HTMLElement>('.jump');
    if (jump) jump.hidden = query.trim() !== '';
    const status = this.querySelector('[role="status"]');
    const { found = '', none = '' } = this.dataset;
    if (status) status.textContent = query.trim() === '' ? '' : count === 0 ? none : `${found} ${count}`;
  }

  /** Gives an opened entry the sizes of its PDFs, and its buttons. */
  private async equip(entry: HTMLElement, details: HTMLElement): Promise<void> {
    const id = entry.dataset['id'] ?? '';
    const known = (await this.load())[id];
    if (!known || details.querySelector('.copying')) return;
    entry.querySelectorAll<HTMLElement>('.versions > li').forEach((version) => {
      const size = known.sizes[version.dataset['locale'] as keyof typeof known.sizes];
      const link = version.querySelector('[type="application/pdf"]');
      if (size !== undefined && link) {
        link.textContent = `PDF (${(this.dataset['size'] ?? '').replace('{size}', String(size))})`;
      }
    });
    if (!('clipboard' in navigator)) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as PanelWords;
    const sentences = JSON.parse(this.dataset['sentences'] ?? '{}') as Record<string, string>;
    details.append(copyPanel(entry, known, words, sentences));
  }

  private entries(): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('.staff-list > li'));
  }
}

async function loadData(): Promise<FinderData> {
  const response = await fetch(FINDER_DATA);
  if (!response.ok) throw new Error(`${FINDER_DATA}: ${response.status}`);
  return (await response.json()) as FinderData;
}

customElements.define('staff-finder', StaffFinder);
