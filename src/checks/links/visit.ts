/** How a visit to an address ended. */
export type Outcome =
  /** The page is there. */
  | 'fine'
  /** The page says that it lives elsewhere for good. */
  | 'moved'
  /** The site leads to its front page: the page itself is probably gone. */
  | 'front-page'
  | 'gone'
  | 'no-host'
  | 'loop'
  /** The connection cannot be trusted: a browser warns its reader. */
  | 'insecure'
  /** The server turns programs away; a person may well see the page. */
  | 'blocked'
  | 'slow'
  | 'failing';

export interface Visit {
  outcome: Outcome;
  /** The status of the last answer; null where there was none. */
  status: number | null;
  /** Where the way ended; null where it is the address itself. */
  to: string | null;
}

export interface VisitOptions {
  /** Milliseconds for each answer to begin. */
  timeout: number;
  /** How often a visit is tried again that may have failed by chance. */
  retries: number;
  /** Milliseconds between two visits to one server, and, doubled each time, before another try. */
  pause: number;
}

export const POLITE: VisitOptions = { timeout: 20_000, retries: 2, pause: 1000 };

const MOST_REDIRECTS = 10;

/** Says openly who is asking, in the form that servers expect. */
const HEADERS = {
  'User-Agent': 'Mozilla/5.0 (compatible; OpenKrakowLinkCheck/1.0)',
  Accept: 'text/html,application/pdf,*/*;q=0.8',
  'Accept-Language': 'pl,en;q=0.8',
};

const BLOCKING = new Set([401, 403, 405, 406, 407, 429, 451, 999]);
const CHANCE: ReadonlySet<Outcome> = new Set(['slow', 'failing']);

/** Visits an address as a reader's browser would, without reading the page. Never throws. */
export async function visit(url: string, options: VisitOptions): Promise<Visit> {
  for (let tries = 0; ; tries += 1) {
    const found = await visitOnce(url, options.timeout);
    if (!CHANCE.has(found.outcome) || tries >= options.retries) return found;
    await wait(options.pause * 2 ** tries);
  }
}

export const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function visitOnce(url: string, timeout: number): Promise<Visit> {
  const cookies = new Map<string, string>();
  let current = url;
  let isForGood = true;
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await fetch(current, {
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        headers: { ...HEADERS, ...(cookies.size > 0 ? { Cookie: [...cookies.values()].join('; ') } : {}) },
      });
      // Only the answer counts: however long the page is, it is not loaded.
      void response.body?.cancel().catch(() => undefined);
      const { status } = response;
      const next = status >= 300 && status < 400 ? response.headers.get('location') : null;
      if (next === null)
        return { outcome: ended(url, current, response, isForGood), status, to: elsewhere(url, current) };
      isForGood &&= status === 301 || status === 308;
      // Some sites lead round in a circle until their cookie comes back.
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        cookies.set(pair.split('=')[0] ?? '', pair);
      }
      current = new URL(next, current).href;
    }
    return { outcome: 'loop', status: null, to: null };
  } catch (error) {
    return { outcome: failure(error), status: null, to: elsewhere(url, current) };
  }
}

const elsewhere = (url: string, end: string) => (new URL(url).href === new URL(end).href ? null : end);

function ended(url: string, end: string, { status, ok, headers }: Response, isForGood: boolean): Outcome {
  if (status === 404 || status === 410) return 'gone';
  if (BLOCKING.has(status) || headers.has('cf-mitigated')) return 'blocked';
  if (!ok) return status === 503 && headers.has('retry-after') ? 'blocked' : 'failing';
  const [before, after] = [new URL(url), new URL(end)];
  if (before.href === after.href) return 'fine';
  if (after.pathname === '/' && after.search === '' && (before.pathname !== '/' || before.search !== ''))
    return 'front-page';
  return isForGood ? 'moved' : 'fine';
}

const INSECURE = /^(?:CERT_|ERR_TLS_|ERR_SSL_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;

/** What an error of `fetch` means for a reader. */
export function failure(error: unknown): Outcome {
  if (error instanceof Error && error.name === 'TimeoutError') return 'slow';
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return 'no-host';
  if (INSECURE.test(code)) return 'insecure';
  return code.includes('TIMEOUT') || code === 'ETIMEDOUT' ? 'slow' : 'failing';
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}
