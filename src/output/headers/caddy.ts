import { LOCALES } from '../../domain/locale.ts';
import type { HostedSite } from './nginx.ts';
import { headersFor, type HeaderRule } from './table.ts';
import { MEDIA_TYPES, TEXT_TYPES } from './types.ts';

/**
 * The site as a block for a Caddyfile of Caddy 2.6 or newer. On port 443 Caddy sees to the certificate and to the way
 * from `http:` by itself; on any other port it listens without TLS.
 *
 * @see https://caddyserver.com/docs/caddyfile
 */
export function caddyConfig(rules: readonly HeaderRule[], { folder, host, port }: HostedSite): string {
  return `# Written by "npm run release" from src/output/headers/. Changes here are lost.
${port === 443 ? host : `http://${host}:${port}`} {
  root * ${quoted(folder)}

  # In a route everything happens in the order in which it stands here.
  route {
${rules.map(({ path, headers }) => headerBlock(path, headers)).join('\n')}
    header -Server
${Object.entries(MEDIA_TYPES)
  .map(
    ([end, type]) => `    @${end} path *.${end}
    header @${end} Content-Type "${typeText(type)}"`,
  )
  .join('\n')}

${LOCALES.map((locale) => homeRedirect(locale)).join('\n')}
    @index path_regexp index ^(.*/)index\\.html$
    redir @index {re.index.1} 301
    # Caddy itself would lose the words of a search here.
    @folder {
      not path */
      file {path}/index.html
    }
    @asked {
      not path */
      file {path}/index.html
      expression {query} != ""
    }
    redir @asked {path}/?{query} 301
    redir @folder {path}/ 301
    @hidden path /_headers /_redirects *.br *.gz
    error @hidden 404
    @written not method GET HEAD
    error @written 405
    file_server {
      precompressed br gzip
    }
  }

  handle_errors {
${headerBlock('/*', headersFor('/*', rules))}
    header -Server
    header Content-Type "text/html; charset=utf-8"
${LOCALES.map(
  (locale) => `    @unknown-${locale} path /${locale}/*
    rewrite @unknown-${locale} /${locale}/404.html`,
).join('\n')}
    @unknown not path ${LOCALES.map((locale) => `/${locale}/*`).join(' ')}
    rewrite @unknown /404.html
    file_server {
      precompressed br gzip
    }
  }
}
`;
}

const headerBlock = (path: string, headers: Record<string, string>) =>
  `    header ${path} {
${Object.entries(headers)
  .map(([name, value]) => `      ${name} ${quoted(value)}`)
  .join('\n')}
    }`;

const homeRedirect = (locale: string) => `    @home-${locale} {
      path /
      header_regexp Accept-Language (?i)^\\s*${locale}\\b
    }
    redir @home-${locale} /${locale}/ 302`;

const typeText = (type: string) => (TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type);

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
