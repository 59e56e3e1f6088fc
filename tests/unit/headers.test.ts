import { describe, expect, test } from 'vitest';
import { adminPolicy } from '../../src/output/admin/page.ts';
import { serviceOf } from '../../src/output/admin/service.ts';
import { headersFile, redirectsFile } from '../../src/output/headers/host-files.ts';
import { policyText } from '../../src/output/headers/policy.ts';
import { headerRules, headersFor, type HeaderRule } from '../../src/output/headers/table.ts';
import { styleDigests } from '../../src/output/headers/style-digests.ts';
import { securityText } from '../../src/output/security-text.ts';
import type { BuiltPage } from '../../src/output/pages.ts';

const RULES = headerRules(['sha256-abc=']);

const page = (html: string, file = 'pl/index.html'): BuiltPage => ({ file, url: '/pl/', html });

describe('the headers of an address', () => {
  const rules: HeaderRule[] = [
    { path: '/*', headers: { 'Cache-Control': 'no-cache', 'X-Everywhere': 'yes' } },
    { path: '/_assets/*', headers: { 'Cache-Control': 'immutable' } },
    { path: '/worker.js', headers: { 'X-Worker': 'yes' } },
  ];

  test('add up, and a later rule replaces the same name of an earlier one', () => {
    expect(headersFor('/_assets/a.js', rules)).toEqual({ 'Cache-Control': 'immutable', 'X-Everywhere': 'yes' });
    expect(headersFor('/worker.js', rules)).toEqual({
      'Cache-Control': 'no-cache',
      'X-Everywhere': 'yes',
      'X-Worker': 'yes',
    });
  });

  test('of an exact rule do not reach an address that only begins like it', () => {
    expect(headersFor('/worker.js/more', rules)).toEqual({ 'Cache-Control': 'no-cache', 'X-Everywhere': 'yes' });
    expect(headersFor('/_assets', rules)).toEqual({ 'Cache-Control': 'no-cache', 'X-Everywhere': 'yes' });
  });

  test('are none where no rule fits', () => {
    expect(headersFor('/pl/', rules.slice(1))).toEqual({});
  });

  test('leave the rules as they were', () => {
    const before = structuredClone(rules);
    headersFor('/_assets/a.js', rules);
    expect(rules).toEqual(before);
  });
});

describe('a reader’s browser is told', () => {
  const onPage = headersFor('/uk/procedures/pesel-number/', RULES);
  const directives = (policy: string | undefined) =>
    new Map(
      (policy ?? '').split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')] as const;
      }),
    );

  test('to take nothing but what the site itself serves', () => {
    const policy = directives(onPage['Content-Security-Policy']);
    expect(policy.get('default-src')).toBe("'none'");
    for (const [name, value] of policy) {
      if (name === 'style-src') expect(value).toBe("'sha256-abc='");
      else if (name === 'require-trusted-types-for') expect(value).toBe("'script'");
      else if (name === 'trusted-types') expect(value).toBe('default inert-page');
      else expect(["'self'", "'none'"], name).toContain(value);
    }
    for (const name of ['script-src', 'img-src', 'font-src', 'connect-src'])
      expect(policy.get(name), name).toBe("'self'");
  });

  test('never to let another site frame a page or change its addresses', () => {
    const policy = directives(onPage['Content-Security-Policy']);
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
  });

  test('to say nobody where the reader comes from, and to guess no types', () => {
    expect(onPage['Referrer-Policy']).toBe('no-referrer');
    expect(onPage['X-Content-Type-Options']).toBe('nosniff');
  });

  test('to ask anew for pages, and to keep files whose name changes with their content', () => {
    expect(onPage['Cache-Control']).toBe('no-cache');
    expect(headersFor('/_assets/style.abc.css', RULES)['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersFor('/_assets/style.abc.css', RULES)['X-Content-Type-Options']).toBe('nosniff');
  });

  test('to run WebAssembly in the search worker, and nowhere else', () => {
    expect(headersFor('/pagefind/pagefind-worker.js', RULES)['Content-Security-Policy']).toContain(
      "'wasm-unsafe-eval'",
    );
    for (const path of ['/', '/pl/', '/pagefind/pagefind.js', '/404.html']) {
      expect(headersFor(path, RULES)['Content-Security-Policy'], path).not.toContain('unsafe');
    }
  });
});

describe('the headers file of a host', () => {
  test('holds each address with its headers set in below it, and takes off first what an earlier rule has put on', () => {
    const file = headersFile([
      { path: '/*', headers: { 'X-One': '1', 'X-Two': "default-src 'none'; base-uri 'none'" } },
      { path: '/_assets/*', headers: { 'X-One': '2' } },
    ]);
    expect(file).toBe(
      "/*\n  X-One: 1\n  X-Two: default-src 'none'; base-uri 'none'\n\n/_assets/*\n  ! X-One\n  X-One: 2\n",
    );
  });

  test('has one line for each header: no value breaks it', () => {
    const lines = headersFile(RULES).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^(?:|\/\S*|  ! [A-Za-z-]+|  [A-Za-z-]+: \S.*)$/);
  });

  test('has no line that is longer than Cloudflare reads, however many stylesheets there are', () => {
    const digests = Array.from({ length: 12 }, (_, at) => `sha256-${String(at).padStart(43, '0')}=`);
    for (const line of headersFile(headerRules(digests)).split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('the redirects of a host', () => {
  test('lead from the front page alone, and to the page in four languages that nothing is there', () => {
    const lines = redirectsFile().trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('/ '))).toHaveLength(4);
    expect(lines).toContain('/  /uk/  302!  Language=uk');
    expect(lines).toContain('/uk/*  /uk/404.html  404');
    expect(lines).toHaveLength(8);
  });
});

describe('somebody who has found a weakness', () => {
  test('reads where to write, and until when that counts', () => {
    expect(securityText('security@city.example', 'https://site.example', '2026-11-27')).toBe(
      [
        'Contact: mailto:security@city.example',
        'Expires: 2027-05-26T00:00:00Z',
        'Preferred-Languages: pl, en, uk, ru',
        'Canonical: https://site.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });
});

describe('the digests of the stylesheets', () => {
  const RED = 'sha256-FcQqt3aNlV7AZnGV4zkQRVeCeJOxbMPnQSx258L803E=';

  test('are those that browsers compute of what stands between the tags', () => {
    expect(styleDigests([page('<head><style>body{color:red}</style></head>')])).toEqual([RED]);
  });

  test('name a stylesheet once, on however many pages it stands', () => {
    const pages = [
      page('<style>body{color:red}</style>'),
      page('<style>body{color:red}</style><style>a{}</style>', 'en/index.html'),
    ];
    expect(styleDigests(pages)).toHaveLength(2);
    expect(styleDigests(pages)).toContain(RED);
    expect(styleDigests(pages.toReversed())).toEqual(styleDigests(pages));
  });

  test('change with a single sign', () => {
    expect(styleDigests([page('<style>body{color:red} </style>')])).not.toEqual([RED]);
  });

  test('cannot be given for a page without a stylesheet', () => {
    expect(() => styleDigests([page('<p></p>', 'uk/index.html')])).toThrow('uk/index.html holds no stylesheet');
  });

  test('cannot be given for pages that each bring another one: the header would grow with the site', () => {
    const pages = Array.from({ length: 25 }, (_, index) => page(`<style>a{order:${index}}</style>`));
    expect(() => styleDigests(pages)).toThrow('25 different stylesheets');
  });

  test('cannot be given for a site without pages', () => {
    expect(() => styleDigests([])).toThrow('The site has no pages');
  });
});

describe('the browser editor under /admin/', () => {
  const policy = policyText(adminPolicy(['https://api.github.com']));
  const rules = headerRules(['sha256-abc='], [], policy);

  test('has its own policy, lets nobody frame it, and no search engine lists it', () => {
    const headers = headersFor('/admin/', rules);
    expect(headers['Content-Security-Policy']).toBe(`${policy}; frame-ancestors 'none'`);
    expect(headers['X-Robots-Tag']).toBe('noindex');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test('loosens nothing for readers', () => {
    for (const path of ['/uk/', '/administration/', '/']) {
      expect(headersFor(path, rules)).toEqual(headersFor(path, headerRules(['sha256-abc='])));
    }
  });

  test('may speak with the site and the service of the repository, and runs no script but its own', () => {
    expect(adminPolicy([])['connect-src']).toBe("'self' blob: data:");
    expect(adminPolicy(['https://api.github.com'])['connect-src']).toBe("'self' blob: data: https://api.github.com");
    expect(adminPolicy([])['script-src']).toBe("'self'");
  });

  test('is told of GitHub or GitLab only where the site names a repository', () => {
    expect(serviceOf(undefined)).toBeUndefined();
    const service = serviceOf({ service: 'gitlab', repository: 'city/open-krakow', branch: 'main', appId: 'abc' });
    expect(service?.backend).toEqual({
      name: 'gitlab',
      repo: 'city/open-krakow',
      branch: 'main',
      app_id: 'abc',
      auth_type: 'pkce',
    });
    const token = serviceOf({ service: 'github', repository: 'city/open-krakow', branch: 'main' });
    expect(token?.backend['auth_methods']).toEqual(['token']);
    expect(token?.connect).toContain('https://api.github.com');
  });
});
