/**
 * The Content-Security-Policy of every page. Nothing is allowed but what the site itself serves. The one stylesheet
 * stands inline in each page and is allowed by its digest.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(styleDigest: string): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'${styleDigest}'`,
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
