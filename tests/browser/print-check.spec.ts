import { expect, test as plain, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { printedCode, recordPath, type PrintRecord } from '../../src/domain/print-version.ts';
import { wordsIn } from './site.ts';

const ID = 'pesel-number';

/** What the site says now, or said before a change. */
async function recordOf(page: Page, locale: Locale): Promise<PrintRecord> {
  return (await (await page.request.get(recordPath(locale, ID))).json()) as PrintRecord;
}

/** A sheet on which the given parts said something else. */
const sheetWith = (record: PrintRecord, digests: Record<string, string>): PrintRecord => ({
  ...record,
  version: '000000',
  parts: record.parts.map((part) => ({ ...part, digest: digests[part.id] ?? part.digest })),
});

const result = (page: Page) => page.locator('print-check').getByRole('status');
const heading = (page: Page) => result(page).getByRole('heading');

plain.describe('a reader with a print on the table', () => {
  // Answers are put in the place of the site’s own.
  plain.use({ serviceWorkers: 'block' });

  for (const locale of LOCALES) {
    const t = wordsIn(locale);

    plain(
      `reads that nothing has changed, or what has, with the old value and the new one (${locale})`,
      async ({ page }) => {
        const record = await recordOf(page, locale);
        await page.goto(`/${locale}/check/#${printedCode(record)}`);
        await expect(heading(page)).toHaveText(t('check.same'));

        const value = record.parts.find(({ id }) => id === 'fact/fee-power-of-attorney');
        const steps = record.parts.find(({ id }) => id === 'section/section.steps');
        const then = { 'fact/fee-power-of-attorney': 'old', 'section/section.steps': 'els' };
        const parts = record.parts.map((part) => (part === value ? { ...part, before: { old: '16 zł' } } : part));
        await page.route(recordPath(locale, ID), (route) => route.fulfill({ json: { ...record, parts } }));
        await page.goto(`/${locale}/check/#${printedCode(sheetWith(record, then))}`);
        await page.reload();
        await expect(heading(page)).toHaveText(t('check.changed'));
        const entries = result(page).getByRole('listitem');
        await expect(entries).toHaveCount(2);
        await expect(entries.first()).toHaveText(steps?.label ?? '-');
        await expect(entries.last()).toContainText(`${t('check.was')}16 zł${t('check.is-now')}${value?.now}`);
        await entries.first().getByRole('link').click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/procedures/${ID}/#steps$`));
      },
    );
  }

  plain('changes the language and reads the same answer in it', async ({ page }) => {
    const record = await recordOf(page, 'uk');
    await page.goto(`/uk/check/#${printedCode(sheetWith(record, { 'section/section.steps': 'els' }))}`);
    await expect(heading(page)).toHaveText(wordsIn('uk')('check.changed'));
    await page.locator('language-switch a[lang="en"]').click();
    await expect(heading(page)).toHaveText(wordsIn('en')('check.changed'));
    await expect(result(page).getByRole('listitem')).toHaveText([wordsIn('en')('section.steps')]);
  });

  for (const fragment of [
    'pesel-number.f3567',
    'pesel-number.f3567e.abcd',
    '../../offline/en.f3567e',
    '%E0%A4%A',
    '<img src=x onerror=alert(1)>',
    `pesel-number.f3567e.${'a'.repeat(30_000)}`,
    '__proto__.e1.f3567e',
  ]) {
    plain(`is told that the code cannot be read: ${fragment.slice(0, 40)}`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      page.on('dialog', () => asked.push('dialog'));
      await page.goto(`/en/check/#${fragment}`);
      await expect(heading(page)).toHaveText(wordsIn('en')('check.unreadable'));
      expect(asked.filter((path) => path === 'dialog' || path.endsWith('.json'))).toEqual([]);
    });
  }

  plain('is not told that a page is unchanged which the site no longer has', async ({ page }) => {
    for (const code of ['no-such-page.f3567e.abc', 'constructor.e1.f3567e']) {
      await page.goto(`/en/check/#${code}`);
      await expect(heading(page)).toHaveText(wordsIn('en')('check.unknown'));
    }
  });

  plain('leaves no trace in the address where somebody may be watching', async ({ page }) => {
    const discreet = 'violence-at-home';
    const record = (await (await page.request.get(recordPath('en', discreet))).json()) as PrintRecord;
    await page.goto(`/en/check/#${printedCode(record)}`);
    await expect(heading(page)).toHaveText(wordsIn('en')('check.same'));
    await expect(page).toHaveURL(/\/en\/check\/$/);
    await expect(page.locator('main')).not.toContainText(/violence/i);
  });
});
