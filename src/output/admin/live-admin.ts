import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readYaml } from '../../checks/yaml-file.ts';
import { site } from '../../schemas/site.ts';
import { ADMIN, adminPage } from './page.ts';
import type { Reading } from './reading.ts';
import { serviceOf } from './service.ts';
import { EDITOR_LANGUAGES, writeEditor } from './write-admin.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers what is asked below `/admin/` while a site is not built: the page at once, its script when it has been made, its
 * configuration and its checks of the content as it is now. Anything else goes to `next`. A fault of the content (a
 * broken `site.yaml`) is told as text with the status 500; the page then says so.
 */
export function liveAdmin(root: string, reading: Reading): Answer {
  let written: Promise<ReturnType<typeof sirv>> | undefined;
  const checks = checksAnswer(reading);
  return (request, response, next) => {
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
    if (path === `/${ADMIN}`) {
      response.writeHead(301, { Location: `/${ADMIN}/${search}` }).end();
      return;
    }
    if (!path.startsWith(`/${ADMIN}/`)) {
      next();
      return;
    }
    const language = EDITOR_LANGUAGES.find((one) => path === `/${ADMIN}/config.${one}.json`);
    const answer = async () => {
      if (path === `/${ADMIN}/`) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(adminPage(serviceIn(root)));
        // What takes long begins before it is asked for.
        written ??= writeBeside(root);
        await Promise.allSettled([written, reading.config('pl')]);
        return;
      }
      if (language) {
        const config = await reading.config(language);
        response.setHeader('Content-Type', 'application/json');
        response.end(config);
        return;
      }
      written ??= writeBeside(root);
      const send = await written;
      send(request, response, next);
    };
    checks(request, response, () => {
      answer().catch((error: unknown) => {
        written = undefined;
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
      });
    });
  };
}

/** Answers what is to mend in the content of this computer (`/admin/checks.<language>.json`); anything else goes to `next`. */
export function checksAnswer(reading: Reading): Answer {
  return (request, response, next) => {
    const language = EDITOR_LANGUAGES.find((one) => request.url === `/${ADMIN}/checks.${one}.json`);
    if (!language) {
      next();
      return;
    }
    reading.findings(language).then(
      (findings) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(findings),
      (error: unknown) => response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error)),
    );
  };
}

async function writeBeside(root: string): Promise<ReturnType<typeof sirv>> {
  const folder = join(root, '.cache/live-admin', ADMIN);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await writeEditor(folder);
  return sirv(join(folder, '..'), { dev: true });
}

/** The service that `site.yaml` names; a file that cannot be used names none, and the checks say what is wrong with it. */
function serviceIn(root: string) {
  const file = 'content/site.yaml';
  const own = site.safeParse(readYaml(file, readFileSync(join(root, file), 'utf8')).data);
  return serviceOf(own.data?.editing);
}
