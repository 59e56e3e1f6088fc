import { expect, test } from '@playwright/test';
import { errorsIn, goTo, save, startEditing } from './editor.ts';
import { filesNow } from './memory-folder.ts';
import { changedLines, REPOSITORY } from './repository.ts';

test.use({ locale: 'pl-PL', viewport: { width: 1400, height: 6000 } });

const LANGUAGES = ['polski', 'angielski', 'ukraiński', 'rosyjski'];
const CODES = ['pl', 'en', 'uk', 'ru'];
const NAMES = ['Dom Sąsiedzki', 'Neighbours’ House', 'Сусідський дім', 'Соседский дом'];

test('A clerk adds a term, a place and a link to them by choosing names, and is told what is missing', async ({
  page,
}) => {
  // Each form is drawn anew, with all its fields at once.
  test.slow();
  await startEditing(page, { button: 'Pracuj z lokalnym repozytorium', menu: 'Słowniczek' });
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  const field = (path: string) => page.locator(`[data-key-path="${path}"]`);
  const words = (language: string) => page.getByRole('group', { name: new RegExp(`Pole .*${language}`) });
  const added = async () => Object.keys(await filesNow(page)).filter((path) => !(path in REPOSITORY));

  await test.step('a term, complete in four languages', async () => {
    await goTo(page, 'glossary/new');
    await save(page, 'Zapisz');
    await expect(page.getByText('To pole jest wymagane.').first()).toBeVisible();
    expect(await added()).toEqual([]);
    for (const [at, language] of LANGUAGES.entries()) {
      await words(language)
        .getByRole('textbox', { name: 'Hasło' })
        .fill(NAMES[at] ?? '');
      await words(language).getByRole('textbox', { name: 'Wyjaśnienie' }).fill('Miejsce spotkań.');
    }
    await box('Identyfikator').fill('neighbours-house');
    await save(page, 'Zapisz');
    await expect.poll(added).toEqual(['content/glossary/neighbours-house.yaml']);
    const now = await filesNow(page);
    expect(now['content/glossary/neighbours-house.yaml']?.split('\n')).toEqual([
      'words:',
      ...CODES.flatMap((code, at) => [
        `  ${code}:`,
        `    term: ${NAMES[at] ?? ''}`,
        '    explanation: Miejsce spotkań.',
      ]),
      '',
    ]);
    expect(errorsIn(now)).toEqual([]);
  });

  await test.step('a place, as a draft; a day that no calendar has is not taken', async () => {
    await goTo(page, 'places/new');
    await box('Nazwa urzędowa').fill('Dom Sąsiedzki Krowodrza');
    for (const [at, language] of LANGUAGES.entries()) {
      await words(language)
        .getByRole('textbox', { name: 'Nazwa' })
        .fill(NAMES[at] ?? '');
      await words(language).getByRole('textbox', { name: 'O miejscu' }).fill('…');
    }
    await field('kind').getByRole('combobox').click();
    await page.getByRole('option', { name: 'kultura' }).click();
    await page.getByRole('radio', { name: 'do potwierdzenia' }).click();
    await box('Adres źródła').fill('https://www.krakow.pl/dom');
    await box('Data źródła').fill('2026-02-31');
    await page.getByRole('radio', { name: 'przeczytane w źródle' }).click();
    await page.getByRole('switch', { name: 'Szkic' }).click();
    await box('Identyfikator').fill('neighbours-house');
    await save(page, 'Zapisz');
    await expect(page.getByText('Ma to być „2026”, „2026-05”, „2026-05-04” albo „undated”.').first()).toBeVisible();
    await box('Data źródła').fill('2026-02-28');
    await save(page, 'Zapisz');
    await expect.poll(async () => (await added()).length).toBe(2);
    const now = await filesNow(page);
    const lines = now['content/places/neighbours-house.yaml']?.split('\n') ?? [];
    expect(lines.slice(0, 4)).toEqual([
      'draft: true',
      'kind: culture',
      'status: to-be-confirmed',
      'officialName: Dom Sąsiedzki Krowodrza',
    ]);
    expect(lines).toContain('sourceDate: 2026-02-28');
    expect(errorsIn(now)).toEqual([]);
  });

  await test.step('a page that leads on: chosen by name, written by id', async () => {
    const before = await filesNow(page);
    await goTo(page, 'procedures-data/entries/pesel-number/procedure');
    const related = field('related');
    await expect(related.getByText('Profil zaufany (trusted-profile)')).toBeVisible();
    await related.getByRole('combobox').click();
    await page.getByRole('searchbox').last().fill('karta polaka');
    await page.getByRole('option', { name: 'Karta Polaka (karta-polaka)' }).click();
    await save(page, 'Zapisz');
    await expect
      .poll(async () => changedLines(await filesNow(page), before))
      .toEqual([
        'content/procedures/pesel-number/procedure.yaml −related: [address-registration, trusted-profile, temporary-protection-pesel-ukr]',
        'content/procedures/pesel-number/procedure.yaml +related: [address-registration, trusted-profile, temporary-protection-pesel-ukr, karta-polaka]',
      ]);
  });

  await test.step('a fact, put into a sentence by what it says', async () => {
    const before = await filesNow(page);
    await goTo(page, 'procedures-texts/entries/pesel-number');
    const polish = page.getByRole('group', { name: /Polski/ }).first();
    const summary = polish.getByRole('textbox', { name: 'Streszczenie' });
    await summary.press('Control+End');
    await page.getByRole('button', { name: 'Wstaw fakt lub odnośnik' }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('17 zł pełnomocnictwo');
    await page.getByRole('button', { name: /fee-power-of-attorney/ }).click();
    await expect(summary).toHaveValue(/<Fact id="fee-power-of-attorney"\/>$/);
    await save(page, 'Zapisz');
    const path = 'content/procedures/pesel-number/pl.mdx';
    await expect
      .poll(async () => (await filesNow(page))[path])
      .toMatch(/na stałe\.<Fact\s+id="fee-power-of-attorney"\/>\n/);
    const lines = changedLines(await filesNow(page), before);
    expect(lines.filter((line) => !line.startsWith(path))).toEqual([]);
    expect(lines.filter((line) => line.startsWith(`${path} −`))).toHaveLength(1);
  });
});
