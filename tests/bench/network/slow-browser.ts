import { chromium, type Browser } from '@playwright/test';
import { findChromium, thisMachine } from '../../../src/cli/test/find-chromium.ts';
import { localCertificate } from './certificate.ts';
import { serveCompressed } from './compressed-server.ts';
import { slowLink, type SlowLink } from './slow-link.ts';

/** A site behind a link that can be slowed down. */
export interface SlowSite extends Omit<SlowLink, 'port'> {
  url: string;
}

/** Starts Chromium and serves folders to it; `work` is done with both, then all is ended. */
export async function withSlowSites<Result>(
  folders: readonly string[],
  work: (browser: Browser, sites: readonly SlowSite[]) => Promise<Result>,
): Promise<Result> {
  const certificate = localCertificate();
  const executablePath = findChromium(thisMachine(process.cwd()));
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', `--ignore-certificate-errors-spki-list=${certificate.spki}`],
  });
  const ends: (() => void)[] = [];
  try {
    const sites: SlowSite[] = [];
    for (const folder of folders) {
      const server = await serveCompressed(folder, certificate);
      const { port, ...link } = await slowLink(server.port);
      ends.push(link.close, server.close);
      sites.push({ ...link, url: `https://localhost:${port}` });
    }
    return await work(browser, sites);
  } finally {
    await browser.close();
    for (const end of ends) end();
  }
}
