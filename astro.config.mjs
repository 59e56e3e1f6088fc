import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { liveContent } from './src/integrations/live-content.ts';
import { liveEditing } from './src/integrations/live-editing.ts';
import { livePictures } from './src/integrations/live-pictures.ts';
import { siteUrl } from './src/integrations/site-url.ts';
import { withdrawnPaths } from './src/integrations/withdrawn-paths.ts';
import { MARKDOWN_FEATURES } from './src/markdown/parse.ts';

/** Astro marks every compiled text with a directive, and the bundler warns about each: nothing to mend. */
function withoutDirectiveWarning(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}

/**
 * A module that is loaded on demand is simply imported. Vite's own helper also preloads styles and nested modules, of which
 * there are none here, and weighs as much as the elements that would use it.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

const WITHDRAWN = withdrawnPaths(process.cwd());

/** Pages that say what another one says, that they are withdrawn, or that there is none, stand in no sitemap. */
const isListed = (address) => {
  const { pathname } = new URL(address);
  const [, locale = '', path = ''] = /^\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
  return (
    locale !== 'p' && !/^[^/]+\/[^/]+\/(?:with-pl|cards)\/$/.test(path) && path !== '404/' && !WITHDRAWN.includes(path)
  );
};

export default defineConfig({
  site: siteUrl(),
  trailingSlash: 'always',
  // Not in node_modules, which several projects may share: builds beside each other would read one another's content.
  cacheDir: './.cache/astro',
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  markdown: { processor: satteri({ features: MARKDOWN_FEATURES }), syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: isListed }), liveContent(), liveEditing(), livePictures()],
  // The policy of the pages allows no inline script, so none is inlined.
  vite: {
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { onLog: withoutDirectiveWarning },
    },
  },
  devToolbar: { enabled: false },
  server: { port: 4321 },
});
