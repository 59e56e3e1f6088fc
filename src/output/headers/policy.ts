/**
 * The Content-Security-Policy of every page. Nothing is allowed but what the site itself serves. The stylesheets
 * stand inline in the pages and are allowed by their digests.
 *
 * @see https://www.w3.org/TR/CSP3/
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
