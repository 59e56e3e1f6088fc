import { renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../domain/locale.ts';

/** Moves the page for unknown addresses of each language to where hosts look for it: `<locale>/404.html`. */
export function placeNotFound(outputFolder: string): void {
  for (const locale of LOCALES) {
    const built = join(outputFolder, locale, '404');
    renameSync(join(built, 'index.html'), join(outputFolder, locale, '404.html'));
    rmdirSync(built);
  }
}
