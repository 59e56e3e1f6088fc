import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CONTENT_FILES, type ContentChange } from '../schemas/content-files.ts';

/** In the editors' live view: loads each file of the content that changes at once, and no other. */
export function liveContent(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
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
