/**
 * The code under which the city's Public Information Bulletin describes a service, read from the address of its page:
 * `https://bip.krakow.pl/uslugi/SA-12` → `SA-12`. Null for every other address.
 */
export function serviceCodeIn(url: string): string | null {
  const host = /^https?:\/\/(?:www\.)?bip\.krakow\.pl\//i;
  return host.test(url) ? (/(?:\/uslugi\/|[?&]proc=)([A-Z]{2,3}-\d+)(?=$|[&#/?])/.exec(url)?.[1] ?? null) : null;
}

/** Codes that name one document only, by the document's id. A code that several documents share names none of them. */
export function serviceCodes(
  documents: readonly { id: string; urls: readonly string[] }[],
): ReadonlyMap<string, string[]> {
  const byCode = new Map<string, Set<string>>();
  for (const { id, urls } of documents) {
    for (const url of urls) {
      const code = serviceCodeIn(url);
      if (code !== null) byCode.set(code, (byCode.get(code) ?? new Set()).add(id));
    }
  }
  const codes = new Map<string, string[]>();
  for (const [code, ids] of byCode) {
    const [only] = ids;
    if (ids.size === 1 && only !== undefined) codes.set(only, [...(codes.get(only) ?? []), code]);
  }
  return codes;
}
