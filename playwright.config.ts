import { defineConfig, devices } from '@playwright/test';
import { findChromium, thisMachine } from './src/cli/test/find-chromium.ts';

const executablePath = findChromium(thisMachine(import.meta.dirname));

/** Without a sandbox it also starts as root in a container; the rest keeps the browser from calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  globalSetup: './tests/browser/serve-built-site.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  timeout: 120_000,
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { args: FLAGS, ...(executablePath === undefined ? {} : { executablePath }) },
    baseURL: process.env['SITE_ADDRESS'],
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
  },
  projects: [
    { name: 'with-javascript', testIgnore: '**/without-javascript/**' },
    { name: 'without-javascript', testMatch: '**/without-javascript/**/*.spec.ts', use: { javaScriptEnabled: false } },
  ],
});
