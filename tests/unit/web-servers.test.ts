import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provideWebServer } from '../../src/cli/test/find-web-server.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { styleDigests } from '../../src/output/headers/style-digests.ts';
import { headerRules, headersFor } from '../../src/output/headers/table.ts';
import { builtPages } from '../../src/output/pages.ts';
import { addRelease } from '../../src/output/release/releases.ts';
import { freePort } from './free-port.ts';

const page = (words: string) =>
  `<!doctype html><meta charset="utf-8"><title>${words}</title><style>p{color:red}</style>${`<p>${words}</p>`.repeat(299)}`;

const FILES: Record<string, string> = {
  'index.html': page('choose'),
  '404.html': page('nothing'),
  ...Object.fromEntries(
    LOCALES.flatMap((locale) => [
      [`${locale}/index.html`, page(locale)],
      [`${locale}/404.html`, page(`nothing ${locale}`)],
    ]),
  ),
  'uk/guide/first-days/index.html': page('перші дні'),
  'uk/manifest.webmanifest': '{}',
  '_assets/a.12345678.js': `export const words = '${'ó'.repeat(2000)}';`,
  'pagefind/pagefind-worker.js': 'self.onmessage = () => {};',
  'api/places.geojson': '{}',
  'api/places.csv': 'ó',
  _headers: 'secret',
  _redirects: 'secret',
};

let folder: string;

beforeAll(() => {
  // Web servers run as somebody else, who may not look into the home of root.
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, 'dist', name)), { recursive: true });
    writeFileSync(join(folder, 'dist', name), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How each server is started with the configuration of a release. It ends with the process that is given back. */
const SERVERS = {
  nginx: (release: string): ChildProcess => {
    const state = join(folder, 'nginx');
    mkdirSync(state);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${state};`);
    const modules = '/etc/nginx/modules-enabled';
    const main = [
      ...(existsSync(modules) ? [`include ${modules}/*.conf;`] : []),
      process.getuid?.() === 0 ? 'user root;' : '',
      `pid ${state}/pid; error_log stderr; worker_processes 1; daemon off; events {}`,
      `http { access_log off; ${paths.join(' ')} include ${release}/nginx.conf; }`,
    ];
    writeFileSync(join(state, 'main.conf'), main.join('\n'));
    return spawn(provideWebServer('nginx'), ['-e', 'stderr', '-c', join(state, 'main.conf')], { stdio: 'pipe' });
  },
  caddy: (release: string): ChildProcess => {
    const main = join(folder, 'Caddyfile');
    writeFileSync(main, `{\n  admin off\n  auto_https off\n}\nimport ${release}/Caddyfile\n`);
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    return spawn(provideWebServer('caddy'), ['run', '--adapter', 'caddyfile', '--config', main], {
      stdio: 'pipe',
      env,
    });
  },
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

for (const [name, start] of Object.entries(SERVERS)) {
  describe(`a reader of the site on ${name}`, () => {
    let server: ChildProcess;
    let port: number;
    let told = '';
    let rules: ReturnType<typeof headerRules>;

    beforeAll(async () => {
      port = await freePort();
      const releases = join(folder, name + '-releases');
      const release = await addRelease(join(folder, 'dist'), releases, { host: 'localhost', port });
      rules = headerRules(styleDigests(builtPages(join(folder, 'dist'))));
      server = start(join(releases, release.name));
      server.stderr?.on('data', (bytes: Buffer) => (told += bytes.toString()));
      await untilItAnswers();
    });

    afterAll(async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
    });

    async function untilItAnswers(): Promise<void> {
      for (;;) {
        if (server.exitCode !== null) throw new Error(`${name} stopped: ${told}`);
        try {
          return void (await get('/'));
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    }

    const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      new Promise<Answer>((resolve, reject) => {
        const sent = request({ host: 'localhost', port, path, headers, method }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
          );
        });
        sent.on('error', reject).end();
      });

    test('gets every header of the one table, and no other page than the one asked for', async () => {
      for (const path of [
        '/uk/guide/first-days/',
        '/uk/',
        '/_assets/a.12345678.js',
        '/pagefind/pagefind-worker.js',
        '/',
      ]) {
        const { status, headers, body } = await get(path);
        expect([path, status]).toEqual([path, 200]);
        expect(body.toString()).toBe(FILES[path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)]);
        for (const [header, value] of Object.entries(headersFor(path, rules))) {
          if (header === 'Vary') expect(headers.vary, path).toContain(value);
          else expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value);
        }
      }
    });

    test('has one address for each page', async () => {
      for (const [path, to] of [
        ['/uk', '/uk/'],
        ['/uk?q=pesel', '/uk/?q=pesel'],
        ['/uk/guide/first-days', '/uk/guide/first-days/'],
        ['/uk/index.html', '/uk/'],
      ] as const) {
        const { status, headers } = await get(path);
        expect([301, 308]).toContain(status);
        expect([path, headers.location]).toEqual([path, to]);
        expect(headers['content-security-policy']).toContain("default-src 'none'");
      }
    });

    test('reads in the own language that there is no such page, and no browser keeps that', async () => {
      for (const [path, words] of [
        ['/nothing', 'nothing'],
        ['/nothing/here/', 'nothing'],
        ['/_assets/nothing.js', 'nothing'],
        ['/ukraine/', 'nothing'],
        ['/_headers', 'nothing'],
        ['/_redirects', 'nothing'],
        ['/uk/index.html.br', 'nothing uk'],
        ...LOCALES.map((locale) => [`/${locale}/no/such/`, `nothing ${locale}`] as const),
      ] as const) {
        const { status, headers, body } = await get(path);
        expect([path, status, body.toString()]).toEqual([path, 404, page(words)]);
        expect([path, headers['cache-control']]).toEqual([path, 'no-cache']);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      }
    });

    test('is led to the first own language from the front page, and from nowhere else', async () => {
      for (const locale of LOCALES) {
        const { status, headers } = await get('/', { 'Accept-Language': `${locale}-XX,de;q=0.5` });
        expect([status, headers.location]).toEqual([302, `/${locale}/`]);
        expect(headers.vary).toContain('Accept-Language');
      }
      for (const language of ['de,uk;q=0.5', 'ukx', '*', '']) {
        expect((await get('/', { 'Accept-Language': language })).body.toString(), language).toBe(page('choose'));
      }
      const inEnglish = await get('/uk/', { 'Accept-Language': 'en' });
      expect([inEnglish.status, inEnglish.body.toString()]).toEqual([200, page('uk')]);
    });

    test('gets files compressed beforehand, in the form that the browser knows', async () => {
      for (const path of ['/uk/', '/_assets/a.12345678.js']) {
        const plain = (await get(path)).body;
        const brotli = await get(path, { 'Accept-Encoding': 'gzip, deflate, br' });
        const gzip = await get(path, { 'Accept-Encoding': 'gzip' });
        expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
        expect(brotliDecompressSync(brotli.body).equals(plain)).toBe(true);
        expect(gunzipSync(gzip.body).equals(plain)).toBe(true);
        expect(brotli.headers.vary).toContain('Accept-Encoding');
        expect(brotli.body.length).toBeLessThan(plain.length / 3);
      }
    });

    test('asks anew for little: what has not changed is not sent again', async () => {
      const { headers } = await get('/uk/');
      const again = await get('/uk/', { 'If-None-Match': headers.etag ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test('gets each kind of file with its type', async () => {
      for (const [path, type] of [
        ['/uk/', 'text/html; charset=utf-8'],
        ['/_assets/a.12345678.js', 'text/javascript; charset=utf-8'],
        ['/uk/manifest.webmanifest', 'application/manifest+json'],
        ['/api/places.geojson', 'application/geo+json'],
        ['/api/places.csv', 'text/csv; charset=utf-8'],
      ] as const) {
        expect([path, (await get(path)).headers['content-type']]).toEqual([path, type]);
      }
    });

    test('gets nothing from outside the site, and nobody can write to it', async () => {
      writeFileSync(join(folder, 'secret.txt'), 'secret');
      for (const path of [
        '/../secret.txt',
        '/%2e%2e/%2e%2e/secret.txt',
        '/..%2f..%2fsecret.txt',
        '/uk/..%5c..%5csecret.txt',
      ]) {
        const { status, body } = await get(path);
        expect([400, 404]).toContain(status);
        expect(body.toString()).not.toContain('secret');
      }
      for (const method of ['POST', 'PUT', 'DELETE'])
        expect([method, (await get('/uk/', {}, method)).status]).toEqual([method, 405]);
      expect(readFileSync(join(folder, 'dist/uk/index.html'), 'utf8')).toBe(page('uk'));
    });
  });
}
