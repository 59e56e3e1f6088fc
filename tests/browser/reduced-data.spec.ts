import { expect, test as base } from '@playwright/test';

const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      // Chromium knows this wish of a reader, and keeps it behind a flag.
      const args = [...(launchOptions.args ?? []), '--enable-experimental-web-platform-features'];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});

for (const [value, faces] of [
  ['reduce', 0],
  ['no-preference', 1],
] as const) {
  test(`a reader with the wish “reduced data: ${value}” loads ${faces} faces`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-data', value }] });
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) loaded.push(request.url());
    });
    await page.goto('/uk/procedures/pesel-number/', { waitUntil: 'networkidle' });
    expect(loaded).toHaveLength(faces);
  });
}
