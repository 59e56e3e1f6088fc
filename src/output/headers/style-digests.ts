import { createHash } from 'node:crypto';
import type { BuiltPage } from '../pages.ts';

/** More than this would make the header that every response carries too long. */
const MOST_STYLES = 24;

/**
 * The CSP digests of the stylesheets that stand in the pages, each once, in a stable order.
 *
 * @throws Error when a page has no stylesheet, or the pages hold more different ones than one policy should name.
 */
export function styleDigests(pages: readonly BuiltPage[]): string[] {
  const digests = new Map<string, string>();
  for (const page of pages) {
    const styles = [...page.html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
    if (styles.length === 0) throw new Error(`${page.file} holds no stylesheet.`);
    for (const style of styles) {
      digests.set(`sha256-${createHash('sha256').update(style).digest('base64')}`, page.file);
    }
  }
  if (digests.size === 0) throw new Error('The site has no pages.');
  if (digests.size > MOST_STYLES) {
    throw new Error(`The pages hold ${digests.size} different stylesheets: ${[...digests.values()].join(', ')}.`);
  }
  return [...digests.keys()].toSorted();
}
