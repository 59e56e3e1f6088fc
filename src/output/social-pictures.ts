import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { KINDS } from '../domain/kind.ts';
import type { BuiltPage } from './pages.ts';
import { drawOnce, type SocialPicture } from './social-picture.ts';

/** Pictures that pages of one kind share. */
const SHARED = new RegExp(
  `/(?:home|places|topics|a-z|glossary|search|events|changes|open-data|staff|help-points|${KINDS.join('|')})\\.png$`,
);

/** Draws the picture that each page names in `og:image`, once for pages that share one. Gives back their number. */
export async function drawSocialPictures(outputFolder: string, pages: readonly BuiltPage[]): Promise<number> {
  const wanted = new Map<string, SocialPicture>();
  for (const page of pages) {
    const root = parse(page.html.slice(0, page.html.indexOf('</head>')));
    const meta = (property: string) => root.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    const address = meta('og:image');
    if (address === undefined) continue;
    // A page that says the same as another one shares its picture, which that one names.
    const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
    if (canonical !== undefined && new URL(canonical).pathname !== page.url) continue;
    const path = new URL(address).pathname;
    const shared = !/\/og\/\w\w\//.test(path) || SHARED.test(path);
    const siteName = meta('og:site_name') ?? '';
    wanted.set(path, {
      siteName,
      title: shared ? (meta('og:description') ?? siteName) : (meta('og:title') ?? siteName),
      official: officialName(page.html),
    });
  }
  const waiting = wanted.entries();
  const draw = async () => {
    for (const [path, picture] of waiting) {
      const file = join(outputFolder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await drawOnce(picture));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, draw));
  return wanted.size;
}

/** The official name that a page shows, in the element marked so. Reading the whole page for it would take long. */
function officialName(html: string): string | null {
  const [element = ''] = /<(\w+)[^>]* data-pagefind-meta="official"[^>]*>.*?<\/\1>/s.exec(html) ?? [];
  return parse(element).querySelector('[data-pagefind-meta="official"]')?.text ?? null;
}
