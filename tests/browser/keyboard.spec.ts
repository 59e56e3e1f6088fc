import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { wordsIn } from './site.ts';

const INTERACTIVE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Room around a control in which its focus ring is drawn, in pixels. */
const RING = 8;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Focused {
  name: string;
  isUncovered: boolean;
  clip: { x: number; y: number; width: number; height: number };
}

/** The control that has the focus, or null when the focus has left the page. */
function focused(page: Page): Promise<Focused | null> {
  return page.evaluate((ring) => {
    const element = document.activeElement;
    const rect = element?.getClientRects()[0];
    if (!(element instanceof HTMLElement) || element === document.body || !rect) return null;
    const top = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
    const x = Math.max(0, rect.x - ring);
    const y = Math.max(0, rect.y - ring);
    return {
      name: `${element.localName} "${(element.innerText || element.ariaLabel || '').trim()}"`,
      isUncovered: top !== null && (element.contains(top) || top.contains(element)),
      clip: {
        x,
        y,
        width: Math.min(innerWidth, rect.right + ring) - x,
        height: Math.min(innerHeight, rect.bottom + ring) - y,
      },
    };
  }, RING);
}

/** How far one colour of a pixel must change, of 255, to be seen. */
const SEEN = 60;

/** True when the focus changes at least as many pixels as a line around half of the control has. */
async function isFocusVisible(page: Page, { clip }: Focused): Promise<boolean> {
  const withFocus = await page.screenshot({ clip });
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((control) => control.blur());
  const without = await page.screenshot({ clip });
  await element.evaluate((control) => control.focus({ preventScroll: true }));
  const [before, after] = await Promise.all(
    [without, withFocus].map((picture) => sharp(picture).removeAlpha().raw().toBuffer()),
  );
  const channels = before?.map((value, index) => Math.abs(value - (after?.[index] ?? 0))) ?? [];
  const changed = new Set([...channels.entries()].filter(([, by]) => by >= SEEN).map(([at]) => Math.floor(at / 3)));
  return changed.size >= clip.width + clip.height;
}

/** Controls that a reader sees and that the Tab key has not reached; the arrows go on within a group of radio buttons. */
function unreached(page: Page): Promise<string[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility() && !('reached' in element))
        .filter(
          (element) =>
            !(element instanceof HTMLInputElement && element.type === 'radio') ||
            ![...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].some(
              (other) => other.name === element.name && 'reached' in other,
            ),
        )
        .map((element) => `${element.localName} "${(element.innerText || element.ariaLabel || '').trim()}"`),
    INTERACTIVE,
  );
}

/** Opens the fold that has the focus; the form of a report is loaded only then, and is waited for. */
async function openFold(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  for (const report of await page.locator('details[open] > word-back').all()) await report.locator('form').waitFor();
}

for (const address of ['/en/', '/uk/procedures/temporary-residence-work/']) {
  test(`a reader with a keyboard reaches everything on ${address} and always sees where they are`, async ({ page }) => {
    await page.goto(address);
    const faults: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const control = await focused(page);
      if (!control) break;
      const isNew = await page.evaluate(() => {
        const element = document.activeElement;
        return element !== null && !('reached' in element) && Object.assign(element, { reached: true }) === element;
      });
      if (!isNew) break;
      if (control.name.startsWith('summary')) await openFold(page);
      if (!control.isUncovered) faults.push(`${control.name} is covered`);
      if (!(await isFocusVisible(page, control))) faults.push(`${control.name} does not show the focus`);
    }
    expect(faults).toEqual([]);
    expect(await unreached(page)).toEqual([]);
  });
}

test('a reader with a keyboard skips the masthead with the first press', async ({ page }) => {
  await page.goto('/pl/procedures/pesel-number/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: wordsIn('pl')('skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});
