import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import { addressesIn } from '../../src/checks/links/addresses.ts';
import { linksText } from '../../src/checks/links/link-text.ts';
import { failure, visit, type Outcome } from '../../src/checks/links/visit.ts';
import { visitAll, type Remembered } from '../../src/checks/links/visit-all.ts';

const TODAY = '2026-11-21';
const OPTIONS = { timeout: 400, retries: 1, pause: 0 };

/** Addresses that were asked for, and how many bytes of the endless page were taken. */
let asked: string[] = [];
let sent = 0;

const leadTo = (response: ServerResponse, status: number, location: string, headers = {}) =>
  response.writeHead(status, { Location: location, ...headers }).end();

/** Every fault that a server can have. */
const ROOMS: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/fine': (_, response) => response.writeHead(200).end('<h1>A page</h1>'),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/gone-for-good': (_, response) => response.writeHead(410).end(),
  '/loop': (_, response) => leadTo(response, 302, '/loop'),
  '/moved': (_, response) => leadTo(response, 301, '/fine'),
  '/today-elsewhere': (_, response) => leadTo(response, 302, '/fine'),
  '/old-article': (_, response) => leadTo(response, 301, '/'),
  '/': (_, response) => response.writeHead(200).end(),
  '/cookie': ({ headers }, response) =>
    headers.cookie === 'seen=1'
      ? response.writeHead(200).end()
      : leadTo(response, 302, '/cookie', { 'Set-Cookie': 'seen=1; Path=/' }),
  '/robots-no': (_, response) => response.writeHead(403).end(),
  '/too-often': (_, response) => response.writeHead(429).end(),
  '/fault': (_, response) => response.writeHead(500).end(),
  '/slow': () => undefined,
  '/cut-off': (_, response) => response.destroy(),
  '/once-a-fault': (_, response) =>
    response.writeHead(asked.filter((path) => path === '/once-a-fault').length > 1 ? 200 : 502).end(),
  '/huge': (_, response) => {
    response.writeHead(200);
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
      sent += 65_536;
    };
    response.on('drain', more);
    more();
  },
};

const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  ROOMS[path]?.(request, response);
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const CASES: [string, Outcome][] = [
  ['/fine', 'fine'],
  ['/gone', 'gone'],
  ['/gone-for-good', 'gone'],
  ['/loop', 'loop'],
  ['/moved', 'moved'],
  ['/today-elsewhere', 'fine'],
  ['/old-article', 'front-page'],
  ['/cookie', 'fine'],
  ['/robots-no', 'blocked'],
  ['/too-often', 'blocked'],
  ['/fault', 'failing'],
  ['/slow', 'slow'],
  ['/cut-off', 'failing'],
  ['/once-a-fault', 'fine'],
];

describe('an editor who checks outside addresses', () => {
  test.for(CASES)('learns that %s is %s', async ([path, outcome]) => {
    expect((await visit(base + path, OPTIONS)).outcome).toBe(outcome);
  });

  test('learns that a connection without a certificate cannot be trusted', async () => {
    expect((await visit(base.replace('http:', 'https:'), OPTIONS)).outcome).toBe('insecure');
  });

  test('learns where a page has moved', async () => {
    expect(await visit(`${base}/moved`, OPTIONS)).toEqual({ outcome: 'moved', status: 200, to: `${base}/fine` });
  });

  test('does not load an endless page', async () => {
    expect((await visit(`${base}/huge`, OPTIONS)).outcome).toBe('fine');
    await expect.poll(() => server.listening && sent).toBeLessThan(50_000_000);
  });

  test.for([
    ['CERT_HAS_EXPIRED', 'insecure'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'insecure'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'insecure'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'insecure'],
    ['ENOTFOUND', 'no-host'],
    ['EAI_AGAIN', 'failing'],
    ['ECONNREFUSED', 'failing'],
    ['UND_ERR_CONNECT_TIMEOUT', 'slow'],
  ] as const)('learns what %s means', ([code, outcome]) => {
    expect(failure(new TypeError('fetch failed', { cause: { code } }))).toBe(outcome);
  });
});

describe('an office whose pages are checked', () => {
  const addresses = (...paths: string[]) =>
    paths.map((path) => ({ url: base + path, at: [{ file: 'content/links.yaml', line: 3 }] }));

  test('is asked for one page at a time', async () => {
    let open = 0;
    let most = 0;
    const count = (request: IncomingMessage, response: ServerResponse) => {
      most = Math.max(most, (open += 1));
      response.on('close', () => (open -= 1));
      void request;
    };
    server.prependListener('request', count);
    await visitAll(addresses('/fine', '/cookie', '/moved', '/gone'), { ...OPTIONS, today: TODAY, remembered: {} });
    server.off('request', count);
    expect(most).toBe(1);
  });

  test('is not asked again within a week for what was there, but for what was not', async () => {
    const remembered: Remembered = {};
    const run = async (today: string) => {
      asked = [];
      await visitAll(addresses('/fine', '/gone'), { ...OPTIONS, today, remembered });
      return asked;
    };
    expect(await run(TODAY)).toEqual(['/fine', '/gone']);
    expect(await run('2026-11-24')).toEqual(['/gone']);
    expect(await run('2026-11-28')).toEqual(['/fine', '/gone']);
  });
});

describe('the report', () => {
  const report = async (language: 'en' | 'pl') => {
    const addresses = ['/fine', '/gone', '/robots-no', '/moved'].map((path) => ({
      url: base + path,
      at: [{ file: 'content/links.yaml', line: 3 }],
    }));
    const reports = await visitAll(addresses, { ...OPTIONS, today: TODAY, remembered: {} });
    return linksText(reports, language).replaceAll(base, 'http://office');
  };

  test('tells broken addresses from those that turn robots away, with what to do, in English', async () => {
    expect(await report('en')).toBe(`Broken (1)
  http://office/gone
    the page is gone (404) — find its new address on the site, or remove the link
    content/links.yaml:3

Moved: have a look (1)
  http://office/moved → http://office/fine
    the page has moved for good (200) — look at it and write the new address
    content/links.yaml:3

Blocked our robot, probably fine for readers (1)
  http://office/robots-no
    the server turns programs away (403) — open it in a browser yourself; nothing to mend if you see the page
    content/links.yaml:3

Addresses: 4. Broken: 1, Moved: 1, No answer today: 0, Blocked our robot: 1.`);
  });

  test('and in Polish', async () => {
    const text = await report('pl');
    expect(text).toContain('strony już nie ma (404) — znajdź jej nowy adres w tym serwisie albo usuń odnośnik');
    expect(text).toMatch(
      /Adresy: 4\. Nie działają: 1, Przeniesione: 1, Dziś bez odpowiedzi: 0, Zablokowały naszego robota: 1\.$/,
    );
  });

  test('says only that this computer is offline where no server at all has answered', () => {
    const visit = { outcome: 'no-host', status: null, to: null } as const;
    const reports = ['/a', '/b'].map((path) => ({ url: base + path, at: [], visit }));
    expect(linksText(reports, 'en')).toBe('No server has answered at all: is this computer connected to the internet?');
    expect(linksText(reports.slice(1), 'en')).toContain('there is no such server');
  });

  test('names every file and line that holds an address', () => {
    const found = addressesIn(readContent('tests/fixtures/valid'));
    expect(found.find(({ url }) => url === 'https://otwarty.krakow.pl/pesel')?.at).toEqual([
      { file: 'content/procedures/pesel-number/procedure.yaml', line: 10 },
      { file: 'content/procedures/pesel-number/procedure.yaml', line: 31 },
    ]);
    expect(found.map(({ url }) => url)).toContain('https://www.krakow.pl/events');
  });
});
