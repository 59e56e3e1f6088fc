/**
 * The part of a service worker's world that this one uses. TypeScript's own types of it clash with those of pages.
 *
 * @see https://w3c.github.io/ServiceWorker/
 */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<OpenPage | undefined>;
    matchAll(): Promise<readonly OpenPage[]>;
  };
  readonly registration: {
    unregister(): Promise<boolean>;
    readonly navigationPreload?: { enable(): Promise<void> };
  };
}

interface LifeEvent extends Event {
  /** Keeps the worker alive until this is done. */
  waitUntil(work: Promise<unknown>): void;
}

/** A page, or a worker of a page, asks for something. */
export interface AskEvent extends LifeEvent {
  readonly request: Request;
  /** Who asks; empty for a navigation. */
  readonly clientId: string;
  /** The page that the answer to a navigation becomes. */
  readonly resultingClientId: string;
  /** The answer that the browser asked for while this worker was waking up; undefined where there is none. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response> | Response): void;
}

/** A page of this site that is open now. */
interface OpenPage {
  readonly url: string;
}

export const scope = globalThis as unknown as WorkerScope;
