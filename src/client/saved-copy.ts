import { INTL_TAGS, type Locale } from '../domain/locale.ts';
import { withYearWord } from '../domain/year-word.ts';

/**
 * Stands on kept pages only, above the text: says how many days old the copy is, and labels values that have run out
 * since. A clock that stands before the day of the copy is wrong; that day counts in its place.
 */
class SavedCopy extends HTMLElement {
  connectedCallback(): void {
    const { built = '', expired = '' } = this.dataset;
    const clock = localDay(new Date());
    const locale = document.documentElement.lang as Locale;
    const age = this.querySelector('span');
    if (age && clock > built) {
      const days = Math.round((Date.parse(clock) - Date.parse(built)) / 86_400_000);
      age.textContent = `(${new Intl.RelativeTimeFormat(INTL_TAGS[locale], { numeric: 'auto' }).format(-days, 'day')})`;
    }
    labelExpired(clock > built ? clock : built, expired, locale);
  }
}

/** Puts the label on values that held until a day before this one. Days are `2026-11-27`. */
function labelExpired(today: string, label: string, locale: Locale): void {
  for (const fact of document.querySelectorAll<HTMLElement>('[data-valid-to]')) {
    const until = fact.dataset['validTo'] ?? '';
    if (until >= today) continue;
    const mark = document.createElement('span');
    mark.className = 'mark';
    const format = new Intl.DateTimeFormat(INTL_TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' });
    mark.textContent = label.replace('{{date}}', withYearWord(format.format(new Date(until)), locale));
    fact.append(' ', mark);
  }
}

const localDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

customElements.define('saved-copy', SavedCopy);
