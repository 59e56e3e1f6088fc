import type { AstroIntegration } from 'astro';
import { liveAdmin } from '../output/admin/live-admin.ts';

/** In the editors' live view: the browser editor under `/admin/`, so that what is saved there is seen at once beside it. */
export function adminInLiveView(): AstroIntegration {
  return {
    name: 'live-admin',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(liveAdmin(process.cwd()));
      },
    },
  };
}
