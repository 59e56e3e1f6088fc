import { contentSecurityPolicy, policyText, WORKER_POLICY } from './policy.ts';

const WASM = ['en', 'pl', 'ru', 'unknown'].map((name) => `/pagefind/wasm.${name}.pagefind`);

export interface HeaderRule {
  /** Which addresses: an exact one, or a prefix that ends with `*`. Later rules add to earlier ones and replace same names. */
  path: string;
  headers: Record<string, string>;
}

/** What a page may never ask the device for. Copying, sharing, printing and full screen stay allowed. */
const NEVER_ASKED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What browsers are told to ask anew each time; they get “not modified” where nothing has changed. */
export const FRESH = 'no-cache';

/**
 * Every response header of the site, from which the configuration of each host is written. `digests` are the CSP
 * digests of the stylesheets that stand in the pages, `services` the origins to which readers may send something, `editor`
 * the policy of the browser editor, where the site has one.
 */
export function headerRules(
  digests: readonly string[],
  services: readonly string[] = [],
  editor?: string,
): HeaderRule[] {
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
        'Permissions-Policy': NEVER_ASKED.map((feature) => `${feature}=()`).join(', '),
        'Strict-Transport-Security': 'max-age=31536000',
        'Cache-Control': FRESH,
      },
    },
    // Hosts that can tell the reader's language lead from here to it.
    { path: '/', headers: { Vary: 'Accept-Language' } },
    { path: '/_assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    // Their names carry digests too.
    { path: '/pictures/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    // Hosts compress WebAssembly by its type, and Pagefind gives it another name.
    ...WASM.map((path) => ({ path, headers: { 'Content-Type': 'application/wasm' } })),
    { path: '/pagefind/pagefind-worker.js', headers: { 'Content-Security-Policy': WORKER_POLICY } },
    ...(editor === undefined ? [] : [editorRule(editor)]),
  ];
}

/** A tool for editors: no search engine lists it, and it may open the window in which a service signs them in. */
const editorRule = (policy: string): HeaderRule => ({
  path: '/admin/*',
  headers: {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex',
  },
});

/** The headers of one address under the rules. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign(
    {},
    ...rules
      .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
      .map((rule) => rule.headers),
  ) as Record<string, string>;
}
