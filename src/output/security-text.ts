import { LOCALES } from '../domain/locale.ts';

/** So long a file of contacts counts. A site that is built every night never shows an old one. */
const VALID_DAYS = 180;

/** Where hosts serve it. */
export const SECURITY_PATH = '.well-known/security.txt';

/**
 * Where people who find a weakness of the site write to, for a site at `url` built on `day`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText(contact: string, url: string, day: string): string {
  const expires = new Date(Date.parse(day) + VALID_DAYS * 86_400_000);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${new URL(`/${SECURITY_PATH}`, url).href}`,
    '',
  ].join('\n');
}
