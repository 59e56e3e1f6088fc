/**
 * Type of every kind of file that the site holds, by the end of its name. Servers are told all of them: their own lists
 * differ by version.
 */
export const MEDIA_TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  avif: 'image/avif',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
};

/** Types whose files are text in UTF-8, which the answer says. */
export const TEXT_TYPES = ['text/html', 'text/javascript', 'text/csv', 'text/plain', 'application/xml'];
