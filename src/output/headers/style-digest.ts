import { createHash } from 'node:crypto';
import type { BuiltPage } from '../pages.ts';

/**
 * The CSP digest of the one stylesheet that stands in the pages.
 *
 * @throws Error when a page has no stylesheet, or another one than the rest: one policy could not serve both.
 */
export function styleDigest(pages: readonly BuiltPage[]): string {
  const digests = new Map<string, string>();
  for (const page of pages) {
    const styles = [...page.html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
    if (styles.length !== 1) throw new Error(`${page.file} holds ${styles.length} stylesheets; there must be one.`);
    digests.set(
      `sha256-${createHash('sha256')
        .update(styles[0] ?? '')
        .digest('base64')}`,
      page.file,
    );
  }
  const [digest, ...others] = digests.keys();
  if (digest === undefined) throw new Error('The site has no pages.');
  if (others.length > 0) throw new Error(`${[...digests.values()].join(' and ')} hold different stylesheets.`);
  return digest;
}
