import { expect, test } from '@playwright/test';
import { fromTelephone } from '../photograph.ts';
import { goTo, keepAtHome, save, startEditing } from './editor.ts';
import { filesNow } from './memory-folder.ts';
import { changedLines, REPOSITORY } from './repository.ts';

const PLACE = 'content/places/city-office-stachowicza.yaml';
const ALT = {
  Polish: 'Wejście do urzędu z rampą po lewej stronie',
  English: 'The entrance of the office with a ramp on its left',
  Ukrainian: 'Вхід до установи з пандусом ліворуч',
  Russian: 'Вход в учреждение с пандусом слева',
};

test('An editor adds a photograph to a place: its lines are new, the file loses where it was taken', async ({
  page,
  baseURL,
}) => {
  const elsewhere = await keepAtHome(page, baseURL);
  await page.setViewportSize({ width: 1400, height: 6000 });
  await startEditing(page, { button: 'Work with Local Repository', menu: 'Fees and deadlines' });
  await goTo(page, 'places/entries/city-office-stachowicza');
  const photograph = page.getByRole('group', { name: /Photograph\W+Field/ });
  await photograph.getByRole('checkbox', { name: /Add/ }).click();
  await photograph.getByRole('button', { name: 'Expand' }).click();
  await photograph.getByRole('button', { name: 'Browse' }).click();
  const dialog = page.getByRole('dialog', { name: 'Select Image' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Upload' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'Office Entrance.JPG',
    mimeType: 'image/jpeg',
    buffer: await fromTelephone(1600, 1000).jpeg().toBuffer(),
  });
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await photograph.getByRole('textbox', { name: 'Author' }).fill('Jan Nowak');
  await photograph.getByRole('radio', { name: 'made for the city' }).click();
  for (const [language, alt] of Object.entries(ALT)) {
    const words = page.getByRole('group', { name: new RegExp(`${language}.* Field`) });
    await words.getByRole('textbox', { name: 'Description of the photograph' }).fill(alt);
  }
  await save(page);
  const place = async () => changedLines(await filesNow(page)).filter((line) => line.startsWith(PLACE));
  await expect
    .poll(place)
    .toEqual([
      ...Object.values(ALT).map((alt) => `${PLACE} +    alt: ${alt}`),
      ...['picture:', '  file: office-entrance.webp', '  author: Jan Nowak', '  licence: city'].map(
        (line) => `${PLACE} +${line}`,
      ),
    ]);
  const now = await filesNow(page);
  expect(Object.keys(now).filter((path) => now[path] !== REPOSITORY[path])).toEqual([
    PLACE,
    'content/pictures/office-entrance.webp',
  ]);
  const picture = now['content/pictures/office-entrance.webp'] ?? '';
  expect(picture).toMatch(/^RIFF.{4,12}WEBP/s);
  expect(picture).not.toContain('Camera of the tests');
  expect(elsewhere).toEqual([]);
});
