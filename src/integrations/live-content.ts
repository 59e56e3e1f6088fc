import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { CONTENT_FILES, type ContentChange } from '../schemas/content-files.ts';

/** The module that gives Astro’s pages what its loaders have kept. */
const STORE_MODULE = '\0astro:data-layer-content';

/**
 * Has pages read the kept entries from their file. In the editors' live view it loads each file of the content that
 * changes at once, and no other, so that the page shows it in about a second.
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev' && command !== 'build') return;
        const folder = command === 'dev' ? new URL('.astro/', config.root) : config.cacheDir;
        const file = fileURLToPath(new URL('data-store.json', folder));
        updateConfig({ vite: { plugins: [storeFromFile(file)] } });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const load = (path: string) => {
          const context: ContentChange = { file: relative(process.cwd(), path) };
          if (!context.file.startsWith(`content${sep}`)) return;
          refreshContent?.({ loaders: [CONTENT_FILES], context: { ...context } }).catch((error: unknown) =>
            logger.error(`${context.file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`),
          );
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, load);
      },
    },
  };
}

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Has the kept entries read from their file. Astro would put them into the code of the module, megabytes that Vite then
 * parses as code: in a build once, in the live view after each change.
 */
const storeFromFile = (file: string): VitePlugin => ({
  name: 'store-from-file',
  load: {
    // Before Astro's own answer.
    order: 'pre',
    handler: (id) =>
      id === STORE_MODULE && existsSync(file)
        ? `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`
        : undefined,
  },
});
