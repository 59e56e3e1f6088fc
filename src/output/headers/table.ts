import { contentSecurityPolicy, policyText, WORKER_POLICY } from './policy.ts';

export interface HeaderRule {
  /** Which addresses: an exact one, or a prefix that ends with `*`. Later rules add to earlier ones and replace same names. */
  path: string;
  headers: Record<string, string>;
}

/**
 * Every response header of the site, from which the configuration of each host is written. `digests` are the CSP
 * digests of the stylesheets that stand in the pages, `services` the origins to which readers may send something.
 */
export function headerRules(digests: readonly string[], services: readonly string[] = []): HeaderRule[] {
  const page = { ...contentSecurityPolicy(digests, services), 'frame-ancestors': "'none'" };
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policyText(page),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
        'Cache-Control': 'no-cache',
      },
    },
    { path: '/_assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { path: '/pagefind/pagefind-worker.js', headers: { 'Content-Security-Policy': WORKER_POLICY } },
  ];
}

/** The headers of one address under the rules. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign(
    {},
    ...rules
      .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
      .map((rule) => rule.headers),
  ) as Record<string, string>;
}

/** The rules in the `_headers` form that Netlify and Cloudflare Pages read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
