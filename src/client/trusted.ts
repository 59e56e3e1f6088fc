/** The part of the browser's Trusted Types that this site uses; browsers without them have none. */
interface TrustedTypes {
  createPolicy(name: string, rules: Record<string, (value: string) => string>): Policy;
}

interface Policy {
  createHTML(html: string): string;
}

/** The only addresses that a script of this site may start a worker from. */
const WORKERS = ['/service-worker.js', '/pagefind/pagefind-worker.js'];

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

// Pagefind names its worker by a plain address, which only the policy named “default” can let through.
trustedTypes?.createPolicy('default', { createScriptURL: workerAddress });
const inert = trustedTypes?.createPolicy('inert-page', { createHTML: (html) => html });

/**
 * A page of this site as a document apart from the page that is open: nothing in it runs or loads. Scripts take single
 * parts out of it.
 */
export function parsedPage(html: string): Document {
  return new DOMParser().parseFromString(inert ? inert.createHTML(html) : html, 'text/html');
}

/** @throws TypeError for every address but those of the site's own workers. */
function workerAddress(address: string): string {
  const { origin, pathname, search } = new URL(address, location.origin);
  if (origin === location.origin && search === '' && WORKERS.indexOf(pathname) >= 0) return address;
  throw new TypeError(`No script may be loaded from ${address}.`);
}
