import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { offerFolder, type Files } from './memory-folder.ts';
import { REPOSITORY } from './repository.ts';

const DAY = '2026-11-27';

/** The errors that the checks find in these files. */
export function errorsIn(files: Files): string[] {
  const root = mkdtempSync(join(tmpdir(), 'edited-'));
  try {
    cpSync('locales', join(root, 'locales'), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkContent(readContent(root), DAY)
      .filter(({ severity }) => severity === 'error')
      .map((finding) => JSON.stringify(finding));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Opens a list, an entry or a new one: `events/new`. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${address}`);

export const save = (page: Page, name = 'Save'): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Opens the editor on a copy of this very repository, in the memory of the page. */
export async function startEditing(page: Page, { button, menu }: { button: string; menu: string }): Promise<void> {
  await page.goto('/admin/');
  await offerFolder(page, REPOSITORY);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText(menu).first()).toBeVisible({ timeout: 60_000 });
}

/** Lets no request leave the site, and gives back the addresses of those that would have. */
export async function keepAtHome(page: Page, home: string | undefined): Promise<string[]> {
  const elsewhere: string[] = [];
  await page.route(
    (url) => url.origin !== home && !['blob:', 'data:'].includes(url.protocol),
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  return elsewhere;
}
