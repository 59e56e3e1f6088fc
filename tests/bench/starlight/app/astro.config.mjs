import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Written by the bench beside this file: names of the languages, and the pages that the sidebar leads to. */
const { title, locales, sidebar } = JSON.parse(readFileSync(new URL('site.json', import.meta.url), 'utf8'));

export default defineConfig({
  site: 'https://example.org',
  trailingSlash: 'always',
  integrations: [starlight({ title, defaultLocale: 'pl', locales, sidebar })],
});
