import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

/** What the network gives in the place of the site's own answer. */
export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** The network between a reader and the built site, with an address of its own: what one test keeps, no other sees. */
export interface Network {
  url: string;
  /** Nothing answers any more; connections break off. */
  down(): void;
  up(): void;
  /** Answers addresses that fit in another way, until `up()`. */
  answer(path: RegExp, reply: Reply): void;
}

/** Bytes of the site itself. */
export async function fromSite(path: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(`${process.env['SITE_ADDRESS']}${path}`)).arrayBuffer());
}

async function startNetwork(): Promise<Network & { close(): void }> {
  let isDown = false;
  const replies: { path: RegExp; reply: Reply }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (isDown) return void response.destroy();
    const other = replies.findLast((one) => one.path.test(path));
    if (other) return other.reply(request, response);
    void fetch(`${process.env['SITE_ADDRESS']}${path}`, { redirect: 'manual' }).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    down() {
      isDown = true;
      server.closeAllConnections();
    },
    up() {
      isDown = false;
      replies.length = 0;
    },
    answer: (path, reply) => void replies.push({ path, reply }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Tests whose pages reach the site over a network that they can break. */
export const test = base.extend<{ network: Network }>({
  network: async ({ browserName: _ }, use) => {
    const network = await startNetwork();
    await use(network);
    network.close();
  },
  baseURL: async ({ network }, use) => use(network.url),
});
