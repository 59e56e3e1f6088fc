import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { wordsIn } from './site.ts';

interface Said {
  text: string;
  lang: string;
  rate: number;
}

/** A device with voices of some languages. It says nothing by itself: tests end a sentence with `window.endSentence()`. */
async function withVoices(page: Page, voices: readonly { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((own) => {
    class Utterance {
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const said: Utterance[] = [];
    let current: Utterance | null = null;
    const synthesis = {
      getVoices: () => own,
      addEventListener: () => undefined,
      speak(utterance: Utterance) {
        said.push(utterance);
        current = utterance;
      },
      cancel() {
        current = null;
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      said: () => said.map(({ text, lang, rate }) => ({ text, lang, rate })),
      endSentence: () => current?.onend?.(),
    });
  }, voices);
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: () => Said[] }).said());
const endSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { endSentence: () => void }).endSentence());

/** Waits until so many sentences were given to the voice. */
const expectSaid = (page: Page, sentences: number) => expect.poll(() => said(page)).toHaveLength(sentences);

const OWN = [
  { lang: 'uk-UA', localService: true },
  { lang: 'pl_PL', localService: true },
];

test('a page is read in its order, each passage in its own language, and the sentence is marked', async ({ page }) => {
  const words = wordsIn('uk');
  await withVoices(page, OWN);
  await page.goto('/uk/procedures/pesel-number/');
  const start = page.getByRole('button', { name: words('aloud.start') });
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words('aloud.pause') })).toBeFocused();
  await expectSaid(page, 1);
  await endSentence(page);
  const title = (await page.locator('h1').textContent())?.trim();
  const official = (await page.locator('.official [lang="pl"]').textContent())?.trim();
  await expectSaid(page, 2);
  expect((await said(page)).slice(0, 2)).toEqual([
    { text: title, lang: 'uk-UA', rate: 1 },
    { text: official, lang: 'pl-PL', rate: 1 },
  ]);
  const marked = await page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String));
  expect(marked.map((text) => text.trim())).toEqual([official]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('a reader pauses, goes on with the same sentence, changes the speed and stops', async ({ page }) => {
  const words = wordsIn('uk');
  await withVoices(page, OWN);
  await page.goto('/uk/procedures/pesel-number/');
  await page.getByRole('button', { name: words('aloud.start') }).click();
  const pause = page.getByRole('button', { name: words('aloud.pause') });
  await expect(pause).toBeVisible();
  await expectSaid(page, 1);
  await endSentence(page);
  await expectSaid(page, 2);
  await pause.click();
  await expect(page.getByRole('button', { name: words('aloud.resume') })).toBeVisible();
  await endSentence(page);
  expect(await said(page)).toHaveLength(2);
  await page.getByRole('button', { name: words('aloud.resume') }).click();
  await expectSaid(page, 3);
  await page.getByLabel(words('aloud.speed')).selectOption('1.5');
  await expectSaid(page, 4);
  const heard = await said(page);
  expect(heard.map(({ rate }) => rate)).toEqual([1, 1, 1, 1.5]);
  expect(heard[2]?.text).toBe(heard[1]?.text);
  expect(heard[3]?.text).toBe(heard[1]?.text);
  await page.getByRole('button', { name: words('aloud.stop') }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('read-aloud'))).toBe(false);
  await page.getByRole('button', { name: words('aloud.start') }).click();
  await expectSaid(page, 5);
  expect((await said(page)).at(-1)?.text).toBe(heard[0]?.text);
});

test('telephone numbers are read digit by digit, and nothing is read twice or left out', async ({ page }) => {
  await withVoices(page, OWN);
  await page.goto('/uk/pages/emergency/');
  await page.getByRole('button', { name: wordsIn('uk')('aloud.start') }).click();
  await expect(page.getByRole('button', { name: wordsIn('uk')('aloud.pause') })).toBeVisible();
  await expectSaid(page, 1);
  for (let sentence = 0; sentence < 400; sentence += 1) await endSentence(page);
  const heard = (await said(page)).map(({ text }) => text);
  expect(heard.some((text) => text.includes('1 1 2'))).toBe(true);
  expect(heard.filter((text) => /(?:^|\s)112(?:$|[\s.,])/.test(text))).toEqual([]);
  // A heading may be the name of a page that the text leads to as well: those that stand once are counted.
  const headings = await page.evaluate(() => {
    const wordsOf = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility() && one.closest('nav') === null)
        .map((one) => one.textContent.trim());
    const others = wordsOf('article :is(a, p, li, strong)');
    return wordsOf('article h2').filter((heading) => !others.includes(heading));
  });
  const read = heard.filter((text) => headings.includes(text));
  expect(read.length).toBeGreaterThan(1);
  expect(new Set(read).size).toBe(read.length);
});

for (const [name, voices] of [
  ['no voice', []],
  ['no voice of the language', [{ lang: 'de-DE', localService: true }]],
  ['only voices that send the text away', [{ lang: 'uk-UA', localService: false }]],
] as const) {
  test(`a device with ${name} shows no button`, async ({ page }) => {
    await withVoices(page, voices);
    await page.goto('/uk/procedures/pesel-number/');
    await expect(page.locator('read-aloud')).toBeEmpty();
  });
}
