import { sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { liveAdmin } from '../output/admin/live-admin.ts';
import { readingOf } from '../output/admin/reading.ts';

/** A change comes rarely alone: editors save twice, and tools write several files. */
const PAUSE_MS = 300;

type Server = HookParameters<'astro:server:setup'>['server'];

/**
 * In the editors' live view: checks the content at the start and after each change, and says what to mend; and gives the
 * browser editor under `/admin/`, so that what is saved there is seen at once beside it.
 */
export function liveEditing(): AstroIntegration {
  const root = process.cwd();
  const reading = readingOf(root);
  let server: Server | undefined;
  return {
    name: 'live-editing',
    hooks: {
      'astro:server:setup': ({ server: made, logger }) => {
        server = made;
        server.httpServer?.once('close', () => void reading.close());
        let asked = 0;
        const check = () => {
          const number = (asked += 1);
          reading.again().then(
            // Of several that wait for the same reading, one tells.
            (report) => number === asked && logger.info(`\n${report}`),
            (error: unknown) => logger.error(`The checks have stopped: ${String(error)}`),
          );
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.includes(`${sep}content${sep}`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(check, PAUSE_MS);
        });
        check();
      },
      'astro:server:start': () => {
        // By now before Astro, which answers an address without a slash by itself.
        server?.middlewares.stack.unshift({ route: '', handle: liveAdmin(root, reading) });
      },
    },
  };
}
