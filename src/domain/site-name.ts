/** What readers call a site by its address: `https://www.krakow.pl/a` → `krakow.pl`. @throws TypeError when it is no address. */
export const siteName = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
