import { sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/** A change comes rarely alone: editors save twice, and tools write several files. */
const PAUSE_MS = 300;

/**
 * In the editors' live view: checks the content at the start and after each change, and says what to mend. The checks read
 * everything, so they run beside the server, which goes on answering.
 */
export function liveChecks(): AstroIntegration {
  return {
    name: 'live-checks',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const worker = new Worker(new URL('./live-checks-worker.ts', import.meta.url));
        worker.unref();
        worker.on('message', (report: string) => logger.info(`\n${report}`));
        worker.on('error', (error) => logger.error(`The checks have stopped: ${String(error)}`));
        server.httpServer?.once('close', () => void worker.terminate());
        const check = () => worker.postMessage(process.cwd());
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.includes(`${sep}content${sep}`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(check, PAUSE_MS);
        });
        check();
      },
    },
  };
}
