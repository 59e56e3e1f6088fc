/**
 * The Content-Security-Policy of every page. Nothing is allowed but what the site itself serves. The stylesheets
 * stand inline in the pages and are allowed by their digests. Text becomes code or markup only through the two policies
 * of `client/trusted.ts`.
 *
 * @see https://www.w3.org/TR/CSP3/
 * @see https://www.w3.org/TR/trusted-types/
 */
export function contentSecurityPolicy(styleDigests: readonly string[]): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': styleDigests.map((digest) => `'${digest}'`).join(' '),
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
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

/** A policy as one line, for a header or a meta element. */
export function policyText(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
