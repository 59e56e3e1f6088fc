import { LOCALES } from '../../domain/locale.ts';
import { headersFor, type HeaderRule } from './table.ts';
import { MEDIA_TYPES, TEXT_TYPES } from './types.ts';

/** Where a server finds the site, and for whom. */
export interface HostedSite {
  /** The folder that is served, such as `/srv/open-krakow/current`. */
  folder: string;
  /** The name that readers type, such as `open-krakow.example`. */
  host: string;
  /** Port that is listened on. */
  port: number;
}

/**
 * The site as a file for the `http` block of nginx 1.18 or newer with its brotli_static module. It listens without TLS,
 * behind whatever ends TLS on that machine.
 *
 * Each header is one variable: nginx drops the headers of a server where a location adds one of its own.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function nginxConfig(rules: readonly HeaderRule[], { folder, host, port }: HostedSite): string {
  const names = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
  return [
    '# Written by "npm run release" from src/output/headers/. Changes here are lost.',
    ...names.map((name) => headerMap(name, rules)),
    map('$http_accept_language', '$site_home', [
      ...LOCALES.map((locale) => `"~*^\\s*${locale}\\b" /${locale}/;`),
      'default "";',
    ]),
    map('$uri', '$site_not_found', [
      ...LOCALES.map((locale) => `"~^/${locale}/" /${locale}/404.html;`),
      'default /404.html;',
    ]),
    `server {
  listen ${port};
  listen [::]:${port};
  server_name ${host};
  root ${quoted(folder)};

  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};
  types {
${Object.entries(MEDIA_TYPES)
  .map(([end, type]) => `    ${type} ${end};`)
  .join('\n')}
  }
  default_type application/octet-stream;

  gzip off;
  gzip_static on;
  gzip_vary on;
  brotli_static on;

${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}
  error_page 404 $site_not_found;

  location = / {
    if ($site_home) {
      return 302 $site_home;
    }
    try_files /index.html =404;
  }
  location ~ "^/(?:_headers|_redirects)$|\\.(?:br|gz)$" {
    return 404;
  }
  location / {
    if ($request_uri ~ "^[^?]*/index\\.html(?:\\?|$)") {
      rewrite ^(.*/)index\\.html$ $1 permanent;
    }
    index index.html;
    try_files $uri $uri/ =404;
  }
}
`,
  ].join('\n\n');
}

/** The value of one header by the address, as every rule that names it says; the last rule that fits stands first. */
function headerMap(name: string, rules: readonly HeaderRule[]): string {
  const own = rules.filter((rule) => name in rule.headers && rule.path !== '/*').toReversed();
  const everywhere = headersFor('/*', rules)[name] ?? '';
  return map('$uri', variable(name), [
    ...own.map(({ path, headers }) => `"${pattern(path)}" ${quoted(headers[name] ?? '')};`),
    `default ${quoted(everywhere)};`,
  ]);
}

const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx looks a page up under the name of its file. */
const pattern = (path: string) =>
  `~^${path.replace(/[.]/g, '\\.').replace(/\/$/, '/(?:index\\.html)?').replace(/\*$/, '')}${path.endsWith('*') ? '' : '$'}`;

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

const map = (of: string, to: string, lines: readonly string[]) =>
  `map ${of} ${to} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
