import { extname } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import type { Order } from './messages.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** An order for a page before Astro asks for it. */
export interface EarlyOrder {
  order: Order;
  route: RouteData;
}

/**
 * The orders for all paths of a site, those of one subject beside each other: languages grow evenly, so that what is made
 * of each language's pages in their order can follow closely.
 */
export function ordersFor(paths: readonly Path[], site: string): EarlyOrder[] {
  return paths
    .map(({ pathname, route }) => ({
      order: { url: addressOf(pathname, route, site), component: route.component, route: route.route },
      route,
    }))
    .map((one) => ({ ...one, name: one.order.url.replace(/^https?:\/\/[^/]+\/(?:\w\w\/)?/, '') }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Says which order is the same as another one. */
export const keyOf = ({ url, component, route }: Order): string => `${component} ${route} ${url}`;

/** What a page is asked for by; the same as Astro's, whose function for it is not public. */
function addressOf(pathname: string, { type }: RouteData, site: string): string {
  const isFile = type === 'endpoint' && extname(pathname) !== '';
  return new URL(isFile ? pathname : pathname.replace(/\/?$/, '/'), new URL(site).origin).href;
}

/**
 * What a page is about: its last parameter, which is the same in four languages, beside Polish and on cards. A page that
 * has no parameter but the language lists what the other languages list too.
 */
export function subject(url: string, { pattern, params, component }: RouteData): string {
  if (params.length < 2) return component;
  const path = decodeURI(new URL(url).pathname);
  return (pattern.exec(path) ?? pattern.exec(path.replace(/\/$/, '')))?.at(-1) ?? component;
}
