import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { liveChecks } from './src/integrations/live-checks.ts';
import { siteUrl } from './src/integrations/site-url.ts';
import { withdrawnPaths } from './src/integrations/withdrawn-paths.ts';
import { MARKDOWN_FEATURES } from './src/markdown/parse.ts';

/** Astro marks every compiled text with a directive, and the bundler warns about each: nothing to mend. */
function withoutDirectiveWarning(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}

const WITHDRAWN = withdrawnPaths(process.cwd());

/** Pages that say what another one says, or that they are withdrawn, stand in no sitemap. */
const isListed = (address) => {
  const { pathname } = new URL(address);
  const [, locale = '', path = ''] = /^\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
  return locale !== 'p' && !/^[^/]+\/[^/]+\/(?:with-pl|cards)\/$/.test(path) && !WITHDRAWN.includes(path);
};

export default defineConfig({
  site: siteUrl(),
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  markdown: { processor: satteri({ features: MARKDOWN_FEATURES }), syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: isListed }), liveChecks()],
  // The policy of the pages allows no inline script, so none is inlined.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { onLog: withoutDirectiveWarning },
    },
  },
  devToolbar: { enabled: false },
  server: { port: 4321 },
});
