import { expect, test } from '@playwright/test';
import { errorsIn, goTo, keepAtHome, save, startEditing } from './editor.ts';
import { filesNow } from './memory-folder.ts';
import { changedLines } from './repository.ts';

test('An editor changes a fee, mends a sentence, adds an event and begins news on a folder, and nothing else changes', async ({
  page,
  baseURL,
}) => {
  const elsewhere = await keepAtHome(page, baseURL);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));

  // Sveltia draws a field when it comes into view.
  await page.setViewportSize({ width: 1400, height: 6000 });
  await startEditing(page, { button: 'Work with Local Repository', menu: 'Fees and deadlines' });
  // An icon is one sign; without its letters the word that stands for it is as wide as it is long.
  const icons = () =>
    page
      .locator('.material-symbols-outlined')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width > 30).map((one) => one.textContent));
  await expect(page.locator('.material-symbols-outlined').first()).toBeVisible();
  await expect.poll(icons).toEqual([]);

  const lines = async () => changedLines(await filesNow(page));
  await test.step('a fee', async () => {
    await goTo(page, 'facts/entries/fees');
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
    await goTo(page, 'procedures-texts/entries/pesel-number');
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

  await test.step('the four languages of a text, as they were saved', async () => {
    await goTo(page, 'procedures-texts/entries/pesel-number');
    await page.getByRole('button', { name: 'Four languages side by side' }).click();
    const table = page.getByRole('dialog').getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText(['Polish', 'English', 'Ukrainian', 'Russian']);
    const who = table.getByRole('row').filter({ hasText: 'Drogi są dwie:' }).getByRole('cell');
    await expect(who).toHaveCount(4);
    await expect(who.nth(2)).toHaveAttribute('lang', 'uk');
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  });

  const titles = { Polish: 'Piknik sąsiedzki', English: 'Picnic', Ukrainian: 'Пікнік', Russian: 'Пикник' };
  const fillEvent = async (date: string, id: string) => {
    await goTo(page, 'events/new');
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill(date);
    await page.getByRole('textbox', { name: 'Venue' }).fill('Park Jordana, al. 3 Maja 11');
    for (const [language, title] of Object.entries(titles)) {
      const words = page.getByRole('group', { name: new RegExp(`${language}.* Field`) });
      await words.getByRole('textbox', { name: 'Title' }).fill(title);
    }
    await page.getByRole('textbox', { name: 'Address of the source' }).fill('https://www.krakow.pl/piknik');
    await page.getByRole('textbox', { name: 'Date of the source' }).fill('2027-04');
    await page.getByRole('radio', { name: 'read in the source' }).click();
    await page.getByRole('textbox', { name: 'Slug' }).fill(id);
  };
  await test.step('an event', async () => {
    await fillEvent('2027-05-30', 'neighbours-picnic');
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

  await test.step('an event of which only the month is known', async () => {
    await fillEvent('2027-06', 'summer-picnic');
    await save(page);
    await expect
      .poll(async () => Object.keys(await filesNow(page)))
      .toContain('content/events/2027/06-summer-picnic.yaml');
  });

  await test.step('news, first its data and then its words', async () => {
    const before = await filesNow(page);
    await goTo(page, 'news-data/new');
    await page.getByRole('radio', { name: 'draft' }).click();
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-11-27');
    await page.getByRole('textbox', { name: 'As of' }).fill('undated');
    await page.getByRole('textbox', { name: 'Slug' }).fill('new-tram-line');
    await save(page);
    const path = 'content/news/new-tram-line';
    await expect.poll(async () => Object.keys(await filesNow(page))).toContain(`${path}/page.yaml`);

    await goTo(page, 'news-texts/new');
    for (const language of ['Polish', 'English', 'Ukrainian', 'Russian']) {
      const pane = page.getByRole('group', { name: new RegExp(`Edit .*${language}`) });
      if (language === 'Ukrainian' || language === 'Russian') {
        const english = page.getByRole('group', { name: /Edit .*(?:English|Ukrainian)/ });
        await english.getByRole('radio', { name: language }).click();
      }
      await pane.getByRole('textbox', { name: 'Title' }).fill(`Tramwaj ${language}`);
      await pane.getByRole('textbox', { name: 'Summary' }).fill('Nowa linia.');
      await pane.getByRole('textbox', { name: 'Text', exact: true }).fill('Linia jedzie do Nowej Huty.');
    }
    await page.getByRole('textbox', { name: 'Slug' }).fill('new-tram-line');
    await save(page);
    await expect.poll(async () => Object.keys(await filesNow(page))).toContain(`${path}/ru.mdx`);
    const now = await filesNow(page);
    expect(Object.keys(now).filter((file) => !(file in before))).toEqual(
      ['page.yaml', 'pl.mdx', 'en.mdx', 'uk.mdx', 'ru.mdx'].map((file) => `${path}/${file}`),
    );
    expect(now[`${path}/uk.mdx`]).toBe(
      '---\ntitle: Tramwaj Ukrainian\nsummary: Nowa linia.\n---\n\nLinia jedzie do Nowej Huty.\n',
    );
    expect(errorsIn(now)).toEqual([]);
  });

  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});
