import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/checks/content-tree.ts';
import { writeAdmin } from '../../src/output/admin/write-admin.ts';
import { site } from '../../src/schemas/site.ts';
import { fakeGitHub } from './fake-github.ts';
import { fakeGitLab } from './fake-gitlab.ts';
import { changedLines, REPOSITORY } from './repository.ts';

const ADDRESS = 'https://open-krakow.test';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

const SERVICES = [
  {
    name: 'GitHub',
    service: 'github',
    host: 'https://api.github.com',
    fake: fakeGitHub,
    review: 'POST /repos/city/open-krakow/pulls',
  },
  {
    name: 'GitLab',
    service: 'gitlab',
    host: 'https://gitlab.com',
    fake: fakeGitLab,
    review: 'POST /api/v4/projects/city/open-krakow/merge_requests',
  },
];

for (const { name, service, host, fake, review } of SERVICES) {
  test(`An editor signs in to ${name} with a token, and a changed fee is a commit of one line in one file`, async ({
    page,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'admin-service-'));
    const content = readContent(process.cwd());
    const editing = { service, repository: 'city/open-krakow', branch: 'main' };
    await writeAdmin(folder, content, site.parse({ ...(content.site.data as object), editing }));
    const html = readFileSync(join(folder, 'admin/index.html'), 'utf8');
    expect(/connect-src ([^;]*);/.exec(html)?.[1]).toBe(`'self' blob: data: ${host}`);

    const elsewhere: string[] = [];
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.route('**', (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    });
    await page.route(`${ADDRESS}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const file = path === '/icon.svg' ? 'public/icon.svg' : join(folder, path);
      return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(path)] ?? 'image/svg+xml' });
    });
    const { commits, requests } = await fake(page, REPOSITORY);

    await page.setViewportSize({ width: 1400, height: 6000 });
    await page.goto(`${ADDRESS}/admin/`);
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('secret-of-editor');
    await page.getByRole('button', { name: 'Sign In', exact: true }).click();
    await expect(page.getByText('Fees and deadlines').first()).toBeVisible({ timeout: 60_000 });

    await page.evaluate(() => {
      location.hash = '#/collections/facts/entries/fees';
    });
    const fee = page.getByRole('group').filter({ hasText: 'fee-residence-blue-card' }).last();
    await fee.getByRole('button', { name: 'Expand' }).first().click();
    const values = page.getByRole('group', { name: 'Values in time' });
    await values.getByRole('button', { name: 'Expand', exact: true }).last().click();
    await page.getByRole('spinbutton', { name: 'Value' }).fill('460');
    await page.getByRole('button', { name: 'Save', exact: true }).click();

    await expect.poll(() => commits.length).toBe(1);
    const [commit] = commits;
    expect(commit?.repository).toBe('city/open-krakow');
    expect(commit?.branch).not.toBe('main');
    expect(commit?.others).toBe(0);
    expect(Object.keys(commit?.changed ?? {})).toEqual(['content/facts/fees.yaml']);
    expect(changedLines({ ...REPOSITORY, ...commit?.changed })).toEqual([
      'content/facts/fees.yaml −    - value: 440',
      'content/facts/fees.yaml +    - value: 460',
    ]);
    await expect.poll(() => requests).toContain(review);
    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
    rmSync(folder, { recursive: true });
  });
}
