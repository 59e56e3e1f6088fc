import { expect, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { STRINGS } from '../../src/i18n/strings.ts';
import { builtPages } from '../../src/output/pages.ts';

/** Addresses of every built page. */
export const ADDRESSES: readonly string[] = builtPages('dist').map((page) => page.url);

/** The interface strings of a language, as readers see them. */
export function wordsIn(locale: Locale): (key: string, values?: Record<string, string>) => string {
  const strings: Record<string, string> = STRINGS[locale];
  return (key, values = {}) => {
    const words = strings[key];
    if (words === undefined) throw new Error(`locales/${locale}/ has no "${key}".`);
    return words.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
  };
}

/** Kinds of page that differ in their parts, each with its address in every language it stands in. */
export const PAGE_TYPES: readonly { name: string; addresses: readonly string[] }[] = [
  { name: 'the language page', addresses: ['/'] },
  { name: 'the home page', addresses: inFourLanguages('') },
  { name: 'a topic', addresses: inFourLanguages('topics/papers-and-stay/') },
  ...emptyTopic(),
  { name: 'a short procedure', addresses: inFourLanguages('procedures/pesel-number/') },
  { name: 'a procedure in two languages', addresses: inFourLanguages('procedures/pesel-number/with-pl/') },
  { name: 'the cards of a procedure', addresses: inFourLanguages('procedures/pesel-number/cards/') },
  { name: 'a short address', addresses: ['/p/pesel-number/'] },
  { name: 'a long procedure', addresses: inFourLanguages('procedures/temporary-residence-work/') },
  { name: 'a chapter of the guide', addresses: inFourLanguages('guide/first-days/') },
  { name: 'a section of the brochure', addresses: inFourLanguages('rights-and-duties/right-police-stop/') },
  { name: 'a reporting page', addresses: inFourLanguages('reporting/violence-at-home/') },
  { name: 'the list of a kind', addresses: inFourLanguages('guide/') },
  { name: 'the contacts', addresses: inFourLanguages('pages/contacts/') },
  { name: 'the emergency page', addresses: inFourLanguages('pages/emergency/') },
  { name: 'the A–Z list', addresses: inFourLanguages('a-z/') },
  { name: 'the calendar', addresses: inFourLanguages('events/') },
  { name: 'a year of events', addresses: inFourLanguages('events/2025/') },
  { name: 'the news', addresses: inFourLanguages('news/') },
  { name: 'what has changed', addresses: inFourLanguages('changes/') },
  { name: 'the help points', addresses: inFourLanguages('help-points/') },
  { name: 'the plan', addresses: inFourLanguages('plan/') },
  { name: 'the open data', addresses: inFourLanguages('open-data/') },
  { name: 'the finder for city staff', addresses: inFourLanguages('staff/find/') },
  { name: 'the search', addresses: inFourLanguages('search/') },
  { name: 'the search with results', addresses: inFourLanguages('search/?q=PESEL') },
  { name: 'the page that checks a print', addresses: inFourLanguages('check/') },
  { name: 'the page that saves the guide', addresses: inFourLanguages('offline/') },
  { name: 'the page without a connection', addresses: inFourLanguages('offline/no-connection/') },
  { name: 'the page for a wrong address', addresses: ['/no-such-page/'] },
];

function inFourLanguages(path: string): string[] {
  return LOCALES.map((locale) => `/${locale}/${path}`);
}

/** A topic that still has no page, as long as there is one. */
function emptyTopic(): { name: string; addresses: string[] }[] {
  const without = builtPages('dist').find(
    ({ url, html }) => url.startsWith('/en/topics/') && !html.includes('href="/en/procedures/'),
  );
  return without
    ? [{ name: 'a topic without pages', addresses: inFourLanguages(without.url.slice('/en/'.length)) }]
    : [];
}

/** Opens an address and waits for what its scripts add. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?q=')) await expect(page.locator('.results > li').first()).toBeVisible();
}

/** Parts of open folds that have not come yet: the form of a report, and the buttons of a clerk’s entry. */
const STILL_COMING = 'details[open] > word-back:not(:has(form)), .staff-list details[open]:not(:has(.copying))';

/** Opens every folded part of the page, and waits for what is loaded only then. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await expect(page.locator(STILL_COMING)).toHaveCount(0);
}

/** The score of all that moved by itself, from the start until two frames after everything has come. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return new Promise<number>((resolve) => {
      let score = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) score += (entry as PerformanceEntry & { value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(score);
      }, 50);
    });
  });
}

/** A device with one voice of its own, which says nothing. */
export const withVoice = (page: Page, lang: string): Promise<unknown> =>
  page.addInitScript((own) => {
    const synthesis = {
      getVoices: () => [{ lang: own, localService: true }],
      addEventListener: () => undefined,
      speak: () => undefined,
      cancel: () => undefined,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: class {} });
  }, lang);

/** So many faults are spelt out; the first ones usually explain the rest. */
const SPELT_OUT = 12;

/** Faults as lines, each once, with the number of pages it was found on and the first of them. */
export function linesOf(faults: readonly { address: string; fault: string }[]): string[] {
  const pages = new Map<string, Set<string>>();
  for (const { address, fault } of faults) pages.set(fault, (pages.get(fault) ?? new Set()).add(address));
  const lines = [...pages].map(([fault, found]) => `${fault} (${found.size} pages, first ${[...found][0]})`);
  const rest = lines.length - SPELT_OUT;
  return rest > 0 ? [...lines.slice(0, SPELT_OUT), `and ${rest} more`] : lines;
}
