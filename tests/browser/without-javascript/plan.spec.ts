import { expect, test } from '@playwright/test';
import { LOCALES } from '../../../src/domain/locale.ts';
import { wordsIn } from '../site.ts';

for (const locale of LOCALES) {
  test(`a reader without JavaScript (${locale}) sees every step of the plan and is led to the six situations`, async ({
    page,
  }) => {
    const words = wordsIn(locale);
    await page.goto(`/${locale}/plan/`);
    await expect(page.getByText(words('plan.all'))).toBeVisible();
    const steps = page.locator('.plan-tasks > li');
    expect(await steps.count()).toBeGreaterThan(30);
    await expect(page.locator('.plan-tasks > li:visible')).toHaveCount(await steps.count());
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
    await expect(page.locator(`main a[href^="/${locale}/welcome-pack/"]`)).toHaveCount(7);
    await page.locator(`main a[href="/${locale}/welcome-pack/working/"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
