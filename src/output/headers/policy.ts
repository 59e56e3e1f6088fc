/**
 * The Content-Security-Policy of every page. Nothing is allowed but what the site itself serves. The stylesheets
 * stand inline in the pages and are allowed by their digests; `services` are origins to which a reader may send something.
 * Text becomes code or markup only through the two policies of `client/trusted.ts`.
 *
 * @see https://www.w3.org/TR/CSP3/
 * @see https://www.w3.org/TR/trusted-types/
 */
export function contentSecurityPolicy(
  styleDigests: readonly string[],
  services: readonly string[] = [],
): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': styleDigests.map((digest) => `'${digest}'`).join(' '),
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': ["'self'", ...services].join(' '),
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default inert-page',
  };
}

/** The policy of the search worker's own response: it runs WebAssembly, pages do not. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The origins beside its own to which the policies of these pages let them send something, each once. */
export function servicesOf(pages: readonly { html: string }[]): string[] {
  const found = new Set<string>();
  for (const { html } of pages) {
    const sources =
      /<meta http-equiv="Content-Security-Policy" content="[^"]*connect-src ([^;"]*)/.exec(html)?.[1] ?? '';
    for (const source of sources.split(' ')) if (source.startsWith('https://')) found.add(source);
  }
  return [...found].sort();
}

/** A policy as one line, for a header or a meta element. */
export function policyText(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
