import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyText } from '../headers/policy.ts';
import type { Service } from './service.ts';

/** Where the editor stands in the site. */
export const ADMIN = 'admin';

/**
 * The policy of the browser editor: it brings its own scripts, letters and icons, styles itself inline, shows pictures that it
 * holds in memory, and speaks with the service that keeps the repository, where there is one.
 *
 * @see https://sveltiacms.app/en/docs/security
 */
export function adminPolicy(connect: readonly string[], pictures: readonly string[] = []): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': ["'self'", 'blob:', 'data:', ...pictures].join(' '),
    'font-src': "'self'",
    'connect-src': ["'self'", 'blob:', 'data:', ...connect].join(' '),
    'worker-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
  };
}

/** The page of the editor. It does nothing without scripts, and says so. */
export function adminPage(service: Service | undefined): string {
  const policy = policyText(adminPolicy(service?.connect ?? [], service?.pictures));
  return `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>Redakcja · Editing · Open Kraków</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="admin.css" />
    <script type="module" src="admin.js"></script>
  </head>
  <body${service ? '' : ' data-only-local'}>
    <noscript><p class="notice">Redakcja potrzebuje JavaScriptu. <span lang="en">The editor needs JavaScript.</span></p></noscript>
    <p class="notice" id="waiting">Otwieram redakcję… Za pierwszym razem może to potrwać pół minuty.
      <span lang="en">The editor is being opened… The first time this may take half a minute.</span></p>
    <noscript><style>#waiting { display: none; }</style></noscript>
  </body>
</html>
`;
}

/** The policy with which a finished site serves its editor; undefined where it has none. */
export function adminPolicyOf(folder: string): string | undefined {
  const page = join(folder, ADMIN, 'index.html');
  if (!existsSync(page)) return undefined;
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(page, 'utf8'))?.[1];
}
