import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { addRelease, goBack } from '../output/release/releases.ts';
import { site } from '../schemas/site.ts';

const HELP = `npm run release -- <folder> [--host NAME] [--port NUMBER]
    Puts the site in dist/ into a folder of releases, compressed, with the configuration of nginx and Caddy beside it,
    and makes it the current one. Reload the server after it.
    --host  Name that readers type; otherwise that of the address in content/site.yaml.
    --port  Port to listen on; otherwise 80. With 443 Caddy sees to the certificate.

npm run release -- <folder> --back
    Makes the release before the current one the current one again. Reload the server after it.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    host: { type: 'string' },
    port: { type: 'string', default: '80' },
    back: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});
const [folder] = positionals;
const port = Number(values.port);

if (values.help) {
  process.stdout.write(HELP);
} else if (folder === undefined || !Number.isInteger(port) || port < 1 || port > 65_535) {
  process.stderr.write(HELP);
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${values.back ? back(resolve(folder)) : await add(resolve(folder))}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function add(releases: string): Promise<string> {
  const { url } = site.parse(parse(readFileSync('content/site.yaml', 'utf8')));
  const host = values.host ?? new URL(url).hostname;
  const { name, files, anew } = await addRelease('dist', releases, { host, port });
  return `Release ${name}: ${files} files compressed, ${anew} of them anew.\n${reload(releases)}`;
}

function back(releases: string): string {
  return `Back to release ${goBack(releases)}.\n${reload(releases)}`;
}

function reload(releases: string): string {
  const file = (name: string) => join(releases, 'current', name);
  return `Now reload the server, which includes ${file('nginx.conf')} or imports ${file('Caddyfile')}.`;
}
