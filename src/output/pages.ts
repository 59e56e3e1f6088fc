import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of the finished site. */
export interface BuiltPage {
  /** Path of the file below the output folder, with `/`: `uk/procedures/pesel-number/index.html`. */
  file: string;
  /** Address of the page: `/uk/procedures/pesel-number/`. */
  url: string;
  html: string;
}

/** A tool for editors, which is no page of the site. */
const EDITOR = 'admin/index.html';

/** Every HTML page below an output folder, by address. */
export function builtPages(outputFolder: string): BuiltPage[] {
  const editor = join(outputFolder, EDITOR);
  return readdirSync(outputFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html') && join(entry.parentPath, entry.name) !== editor)
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(outputFolder, path).split(sep).join('/');
      return { file, url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html: readFileSync(path, 'utf8') };
    })
    .toSorted((a, b) => inPageOrder(a.url, b.url));
}

/** The order of pages by address. */
export const inPageOrder = (a: string, b: string): number => a.localeCompare(b, 'en');
