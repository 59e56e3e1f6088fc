import type { Address } from './addresses.ts';
import { visit, wait, type Visit, type VisitOptions } from './visit.ts';

/** A visit that is remembered, with its day. */
export type Remembered = Record<string, Visit & { on: string }>;

export interface LinkReport extends Address {
  visit: Visit;
}

/** How many days a good answer, or a closed door, is believed. */
const BELIEVED_FOR = 7;
const BELIEVED: ReadonlySet<string> = new Set(['fine', 'blocked']);
const SERVERS_AT_ONCE = 6;

/**
 * Visits addresses: servers side by side, one server's pages one after the other with a pause. What `remembered` still
 * holds is not asked again; what was found is added to it.
 */
export async function visitAll(
  addresses: readonly Address[],
  options: VisitOptions & { today: string; remembered: Remembered },
): Promise<LinkReport[]> {
  const { today, remembered } = options;
  const reports = new Map<string, LinkReport>();
  const servers = new Map<string, Address[]>();
  for (const address of addresses) {
    const known = remembered[address.url];
    if (known && BELIEVED.has(known.outcome) && daysBetween(known.on, today) < BELIEVED_FOR) {
      reports.set(address.url, { ...address, visit: known });
      continue;
    }
    const { host } = new URL(address.url);
    servers.set(host, [...(servers.get(host) ?? []), address]);
  }
  const waiting = [...servers.values()];
  const worker = async () => {
    for (let server = waiting.shift(); server; server = waiting.shift()) {
      for (const [index, address] of server.entries()) {
        if (index > 0) await wait(options.pause);
        const found = await visit(address.url, options);
        remembered[address.url] = { ...found, on: today };
        reports.set(address.url, { ...address, visit: found });
      }
    }
  };
  await Promise.all(Array.from({ length: SERVERS_AT_ONCE }, worker));
  return addresses.flatMap(({ url }) => reports.get(url) ?? []);
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
