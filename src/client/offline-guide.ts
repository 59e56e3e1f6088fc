import { INTL_TAGS, type Locale } from '../domain/locale.ts';
import { withYearWord } from '../domain/year-word.ts';
import type { PackNews } from '../domain/offline-copies.ts';
import type { OfflineStrings } from '../i18n/offline-strings.ts';
import { keptPacks, newestPack, removePacks, savePack, type KeptPack, type SaveFault } from './packs.ts';
import { canKeep } from './saved-pages.ts';
import { element, fill } from './search-entry.ts';

/**
 * The box that saves the whole guide of the page's language: says size and age before, shows progress, can be cancelled,
 * and removes the copy with one button.
 */
class OfflineGuide extends HTMLElement {
  readonly #status = this.#part('.offline-status');
  readonly #details = this.#part('.offline-details');
  readonly #actions = this.#part('.offline-actions');
  readonly #locale = document.documentElement.lang as Locale;

  connectedCallback(): void {
    // The box never gets smaller than it was when the page opened: what stands below stays where it is.
    const box = this.#part('.offline-live');
    box.style.minBlockSize = `${box.offsetHeight}px`;
    if (canKeep() && 'DecompressionStream' in globalThis) return void this.#show();
    this.#details.replaceChildren();
    this.#actions.replaceChildren();
    this.#say(this.#strings.unsupported);
  }

  get #strings(): OfflineStrings {
    return JSON.parse(this.dataset['strings'] ?? '{}') as OfflineStrings;
  }

  /** Shows what there is to save and what is saved, after a sentence on what has just happened. */
  async #show(happened?: Happened): Promise<void> {
    const strings = this.#strings;
    const [packs, news] = await Promise.all([keptPacks().catch((): KeptPack[] => []), newestPack(this.#locale)]);
    const kept = packs.find(({ locale }) => locale === this.#locale);
    const isNew = news !== null && news.pack !== kept?.path;
    const state = kept
      ? `${fill(strings.saved, { date: this.#date(kept.built) })} ${news ? (isNew ? strings.newer : strings.newest) : strings.noNetwork}`
      : news
        ? strings.notSaved
        : strings.noNetworkNoCopy;
    this.#say(happened?.isAll ? '' : state, happened);
    this.#details.replaceChildren(...(news ? this.#newsRows(news) : []));
    this.#actions.replaceChildren();
    if (news && isNew) this.#addButton(kept ? strings.update : strings.save, 'main', () => this.#save(news));
    if (kept) this.#addButton(strings.remove, '', () => this.#remove());
  }

  async #save(offered: PackNews): Promise<void> {
    const strings = this.#strings;
    const stop = new AbortController();
    const bar = element('progress', '');
    bar.max = 1;
    bar.value = 0;
    const progress = (share: number) => {
      bar.value = share;
      bar.setAttribute('aria-label', fill(strings.saving, { percent: String(Math.round(share * 100)) }));
      const tens = Math.floor(share * 10) * 10;
      this.#say(fill(strings.saving, { percent: String(tens) }));
    };
    progress(0);
    this.#details.replaceChildren();
    this.#actions.replaceChildren(bar);
    this.#addButton(strings.cancel, '', () => stop.abort());
    // Asks that the browser does not clear the copy away when room is short; it decides.
    void navigator.storage?.persist?.().catch(() => undefined);
    // A page that was open during a release would otherwise put an older guide in the place of a newer one.
    const news = (await newestPack(this.#locale)) ?? offered;
    const fault: SaveFault | null = await savePack(news, progress, stop.signal);
    await this.#show(
      fault === null ? undefined : { words: strings.faults[fault], className: fault === 'cancelled' ? '' : 'fault' },
    );
    this.querySelector('button')?.focus();
  }

  async #remove(): Promise<void> {
    await removePacks(this.#locale);
    await this.#show({ words: this.#strings.removed, className: '', isAll: true });
    this.querySelector('button')?.focus();
  }

  #newsRows({ bytes, pages, built }: PackNews): HTMLElement[] {
    const strings = this.#strings;
    const size = new Intl.NumberFormat(INTL_TAGS[this.#locale], { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
    const rows: [string, string][] = [
      [strings.size, fill(strings.megabytes, { size })],
      [strings.pages, String(pages)],
      [strings.asOf, this.#date(built)],
    ];
    return rows.map(([name, value]) => element('div', '', element('dt', '', name), element('dd', '', value)));
  }

  #date(day: string): string {
    const tag = INTL_TAGS[this.#locale];
    const text = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
    return withYearWord(text, this.#locale);
  }

  #addButton(label: string, className: string, act: () => Promise<void> | void): void {
    const button = element('button', className, label);
    button.type = 'button';
    button.addEventListener('click', () => void act());
    this.#actions.append(button);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The page has no ${selector}.`);
    return part;
  }

  #say(text: string, happened?: Happened): void {
    if (!happened && this.#status.textContent === text) return;
    this.#status.replaceChildren(...(happened ? [element('b', happened.className, happened.words), ' '] : []), text);
  }
}

/** What the reader's last press of a button came to. */
interface Happened {
  words: string;
  className: string;
  /** True where nothing is left to say. */
  isAll?: boolean;
}

customElements.define('offline-guide', OfflineGuide);
