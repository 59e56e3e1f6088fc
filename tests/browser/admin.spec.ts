import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { diffLines } from 'diff';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { filesNow, offerFolder, type Files } from './memory-folder.ts';

/** The content of this very repository, and what tells Sveltia that it is one. */
const REPOSITORY: Files = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  ...Object.fromEntries(
    readdirSync('content', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  ),
};

const DAY = '2026-11-27';

/** Lines that differ from the repository, as “path −line” and “path +line”. */
function changedLines(now: Files): string[] {
  return [...new Set([...Object.keys(REPOSITORY), ...Object.keys(now)])].flatMap((path) =>
    REPOSITORY[path] === now[path]
      ? []
      : diffLines(REPOSITORY[path] ?? '', now[path] ?? '').flatMap(({ added, removed, value }) =>
          added || removed
            ? value
                .replace(/\n$/, '')
                .split('\n')
                .map((line) => `${path} ${added ? '+' : '−'}${line}`)
            : [],
        ),
  );
}

/** The errors that the checks find in these files. */
function errorsIn(files: Files): string[] {
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

const open = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${address}`);

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

test('An editor changes a fee, mends a sentence and adds an event on a folder, and nothing else changes', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  const faults: string[] = [];
  await page.route(
    (url) => url.origin !== baseURL && !['blob:', 'data:'].includes(url.protocol),
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));

  // Sveltia draws a field when it comes into view.
  await page.setViewportSize({ width: 1400, height: 6000 });
  await page.goto('/admin/');
  await offerFolder(page, REPOSITORY);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByText('Facts: fees, deadlines, phones').first()).toBeVisible({ timeout: 60_000 });
  // An icon is one sign; without its letters the word that stands for it is as wide as it is long.
  const icons = () =>
    page
      .locator('.material-symbols-outlined')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width > 30).map((one) => one.textContent));
  await expect(page.locator('.material-symbols-outlined').first()).toBeVisible();
  await expect.poll(icons).toEqual([]);

  const lines = async () => changedLines(await filesNow(page));
  await test.step('a fee', async () => {
    await open(page, 'facts/entries/fees');
    const fee = page.getByRole('group').filter({ hasText: 'fee-residence-blue-card' }).last();
    await fee.getByRole('button', { name: 'Expand' }).first().click();
    const values = page.getByRole('group', { name: 'Values in time' });
    await values.getByRole('button', { name: 'Expand' }).last().click();
    await values.getByRole('spinbutton', { name: 'Value' }).fill('460');
    await save(page);
    await expect
      .poll(lines)
      .toEqual(['content/facts/fees.yaml −    - value: 440', 'content/facts/fees.yaml +    - value: 460']);
  });

  await test.step('a sentence', async () => {
    await open(page, 'procedures-texts/entries/pesel-number');
    const polish = page.getByRole('group', { name: /Edit .*Polish/ });
    const english = page.getByRole('group', { name: /Edit .*English/ });
    await expect(english.getByRole('textbox', { name: 'Title' })).toHaveValue('PESEL number for foreigners');
    const body = polish.getByRole('textbox', { name: 'Text', exact: true });
    await body.fill((await body.inputValue()).replace('Są dwie drogi:', 'Drogi są dwie:'));
    await save(page);
    await expect
      .poll(async () => (await lines()).slice(2))
      .toEqual([
        'content/procedures/pesel-number/pl.mdx −Każda osoba z zagranicy, która mieszka w Polsce. Są dwie drogi:',
        'content/procedures/pesel-number/pl.mdx +Każda osoba z zagranicy, która mieszka w Polsce. Drogi są dwie:',
      ]);
  });

  await test.step('an event', async () => {
    await open(page, 'events/new');
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2027-05-30');
    await page.getByRole('textbox', { name: 'Venue' }).fill('Park Jordana, al. 3 Maja 11');
    const titles = { Polish: 'Piknik sąsiedzki', English: 'Picnic', Ukrainian: 'Пікнік', Russian: 'Пикник' };
    for (const [language, title] of Object.entries(titles)) {
      const words = page.getByRole('group', { name: new RegExp(`${language}.* Field`) });
      await words.getByRole('textbox', { name: 'Title' }).fill(title);
    }
    await page.getByRole('textbox', { name: 'Address of the source' }).fill('https://www.krakow.pl/piknik');
    await page.getByRole('textbox', { name: 'Date of the source' }).fill('2027-04');
    await page.getByRole('radio', { name: 'seen' }).click();
    await page.getByRole('textbox', { name: 'Slug' }).fill('neighbours-picnic');
    await save(page);
    await expect.poll(async () => (await lines()).length).toBe(4 + 15);
    const now = await filesNow(page);
    expect(now['content/events/2027/05-30-neighbours-picnic.yaml']?.split('\n')).toEqual([
      'date: 2027-05-30',
      'venue: Park Jordana, al. 3 Maja 11',
      'words:',
      ...Object.values(titles).flatMap((title, at) => [`  ${['pl', 'en', 'uk', 'ru'][at]}:`, `    title: ${title}`]),
      'sourceUrl: https://www.krakow.pl/piknik',
      'sourceDate: 2027-04',
      'origin: seen',
      'confirm: true',
      '',
    ]);
    expect(errorsIn(now)).toEqual([]);
  });

  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});
