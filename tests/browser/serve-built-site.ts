import { serveSite } from '../../src/output/serve.ts';

/** Serves `dist/` on a free port for the whole run; tests find it under SITE_ADDRESS. Gives back what ends it. */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
  const { url, close } = await serveSite({ folder: 'dist', port: 0 });
  process.env['SITE_ADDRESS'] = url;
  return close;
}
