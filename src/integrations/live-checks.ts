import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check.ts';
import { readContent } from '../checks/content-tree.ts';
import { reportLanguage, reportText } from '../checks/report.ts';
import { buildDate } from '../domain/build-date.ts';

/** In the editors' live view: checks the content at the start and after each change, and says what to mend. */
export function liveChecks(): AstroIntegration {
  return {
    name: 'live-checks',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const check = () => {
          const findings = checkContent(readContent(process.cwd()), buildDate(process.env));
          logger.info(`\n${reportText(findings, reportLanguage(undefined, process.env))}`);
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.includes(`${sep}content${sep}`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(check, 300);
        });
        check();
      },
    },
  };
}
