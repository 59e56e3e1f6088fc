import { inPageOrder } from '../pages.ts';

/**
 * Passes pages on in the order of finished pages, each language for itself, whatever the order in which they come. `put` gets
 * a page as soon as all before it have come; what was not expected is not passed on.
 */
export function inTurn(put: (url: string, html: string) => unknown) {
  const languages = new Map<string, { waiting: string[]; come: Map<string, string> }>();
  return {
    expect(urls: readonly string[]): void {
      for (const url of urls.toSorted(inPageOrder)) {
        const language = languages.get(languageOf(url)) ?? { waiting: [], come: new Map<string, string>() };
        language.waiting.push(url);
        languages.set(languageOf(url), language);
      }
    },
    add(url: string, html: string): void {
      const language = languages.get(languageOf(url));
      if (!language) return;
      language.come.set(url, html);
      const ready = language.waiting.findIndex((one) => !language.come.has(one));
      for (const next of language.waiting.splice(0, ready === -1 ? language.waiting.length : ready)) {
        put(next, language.come.get(next) ?? '');
        language.come.delete(next);
      }
    },
  };
}

/** Pages outside the folders of languages are of one group too: each of them is in one order with any language. */
const languageOf = (url: string) => /^\/\w\w\//.exec(url)?.[0] ?? '/';
