/**
 * The code of a service card of the Kraków city office in an address of its Public Information Bulletin (BIP):
 * `https://bip.krakow.pl/uslugi/SA-12` → `SA-12`. Null for any other address.
 */
export function bipCode(url: string): string | null {
  if (!/(?:^|\.)bip\.krakow\.pl\.?$/.test(new URL(url).hostname)) return null;
  return /(?:\/uslugi\/|[?&]proc=)([A-Z]{2,3}-\d{1,3})(?![\w-])/.exec(url)?.[1] ?? null;
}
