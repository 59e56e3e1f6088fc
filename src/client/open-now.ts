import { INTL_TAGS, type Locale } from '../domain/locale.ts';
import { addDays } from '../domain/non-working-days.ts';
import { openState, timeInKrakow, type LocalTime, type OpeningHours } from '../domain/opening-hours.ts';

const EVERY_MS = 30_000;

/**
 * Says whether a place is open now in Kraków, and when it closes or opens next (`data-hours`). After `data-until` the
 * hours are too old for that, and it says nothing.
 */
class OpenNow extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const hours = JSON.parse(this.dataset['hours'] ?? '{"weekly":[]}') as OpeningHours;
    const words = document.createElement('strong');
    const show = () => {
      const now = timeInKrakow(new Date());
      const text = now.day > (this.dataset['until'] ?? '') ? '' : this.#words(hours, now);
      if (words.textContent !== text) words.textContent = text;
    };
    words.className = 'hours';
    show();
    this.replaceChildren(words);
    this.#timer = setInterval(show, EVERY_MS);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #words(hours: OpeningHours, now: LocalTime): string {
    const { dataset } = this;
    const state = openState(hours, now);
    if (state.state === 'unknown') return dataset['unknown'] ?? '';
    const [always = '', until = '', next] =
      state.state === 'open'
        ? [dataset['open'], dataset['openUntil'], state.until]
        : [dataset['closed'], dataset['closedUntil'], state.opens];
    return next === null || next === undefined ? always : until.replace('{{time}}', this.#timeWords(next, now));
  }

  /** The hour; before it, where it is not today, “tomorrow”, the weekday, or from a week on the date. */
  #timeWords({ day, time }: LocalTime, now: LocalTime): string {
    const clock = time.replace(/^0/, '');
    if (day === now.day) return clock;
    if (day === addDays(now.day, 1)) return `${this.dataset['tomorrow'] ?? ''}, ${clock}`;
    const date = day < addDays(now.day, 7) ? {} : ({ day: 'numeric', month: 'long' } as const);
    const tag = INTL_TAGS[document.documentElement.lang as Locale];
    const words = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC', ...date });
    return `${words.format(new Date(`${day}T00:00:00Z`))}, ${clock}`;
  }
}

customElements.define('open-now', OpenNow);
