import { mkdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readContent } from '../../checks/content-tree.ts';
import { site } from '../../schemas/site.ts';
import { ADMIN } from './page.ts';
import { adminConfig, EDITOR_LANGUAGES, writeAdmin } from './write-admin.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers what is asked below `/admin/` while a site is not built: the page and its script as they were first asked for, its
 * configuration made of the content as it is now. Anything else goes to `next`. A fault of the content (a broken
 * `site.yaml`) is told as text with the status 500; the checks say what to mend.
 */
export function liveAdmin(root: string): Answer {
  let written: Promise<ReturnType<typeof sirv>> | undefined;
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === `/${ADMIN}`) {
      response.writeHead(301, { Location: `/${ADMIN}/` }).end();
      return;
    }
    if (!path.startsWith(`/${ADMIN}/`)) {
      next();
      return;
    }
    const language = EDITOR_LANGUAGES.find((one) => path === `/${ADMIN}/config.${one}.json`);
    const answer = async () => {
      if (language) {
        response.setHeader('Content-Type', 'application/json');
        response.end(adminConfig(readContent(root), siteOf(root), language));
        return;
      }
      written ??= writeBeside(root);
      const send = await written;
      send(request, response, next);
    };
    answer().catch((error: unknown) => {
      written = undefined;
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  };
}

async function writeBeside(root: string): Promise<ReturnType<typeof sirv>> {
  const folder = join(root, '.cache/live-admin');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await writeAdmin(folder, readContent(root), siteOf(root));
  return sirv(folder, { dev: true });
}

const siteOf = (root: string) => site.parse(readContent(root).site.data);
