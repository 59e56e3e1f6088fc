import { spawnSync } from 'node:child_process';
import { thisMachine, type Machine } from './find-chromium.ts';

/** A web server that the tests configure and start: its program, how that says its version, and its Debian packages. */
const SERVERS = {
  nginx: {
    paths: ['/usr/sbin/nginx', '/usr/bin/nginx'],
    ask: ['-v'],
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  },
  caddy: { paths: ['/usr/bin/caddy', '/usr/local/bin/caddy'], ask: ['version'], packages: ['caddy'] },
} as const;

/**
 * Path of a web server; installs it with apt where there is none and this is root on Debian or Ubuntu, saying so.
 *
 * @throws Error with one line on what to install.
 */
export function provideWebServer(name: keyof typeof SERVERS, machine: Machine = webServerMachine(name)): string {
  const find = () => machine.candidates.find((path) => machine.starts(path));
  const found = find();
  if (found !== undefined) return found;
  const { packages } = SERVERS[name];
  if (machine.mayUseApt) {
    machine.say(`There is no ${name} here: installing it with apt.`);
    const install = () => machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
    if (!install() && machine.run('apt-get', ['update'])) install();
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(`This test needs ${name}. Install ${packages.join(' and ')}. It was not run.`);
}

function webServerMachine(name: keyof typeof SERVERS): Machine {
  const { paths, ask } = SERVERS[name];
  return {
    ...thisMachine(process.cwd()),
    candidates: paths,
    starts: (path) => spawnSync(path, ask, { stdio: 'ignore', timeout: 30_000 }).status === 0,
  };
}
