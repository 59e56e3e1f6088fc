// `npm start` and `npm test`: installs what package-lock.json names, then hands over to the project's own Node. It runs
// on the system's Node with nothing installed, so it is plain JavaScript and imports nothing of the project.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const COMMANDS = ['start', 'test'];
/** The first Node that runs TypeScript by itself and knows all that `src/cli` uses. */
const OLDEST_OWN_NODE = 24;

const [command = '', ...rest] = process.argv.slice(2);
if (!COMMANDS.includes(command)) stop(`Usage: node src/cli/bootstrap.mjs ${COMMANDS.join('|')}`, 2);
if (!isInstalled()) install();
handOver(join(ROOT, 'src', 'cli', `${command}.ts`), rest);

/** True when node_modules holds exactly what package-lock.json names, apart from what other systems need. */
function isInstalled() {
  const wanted = lockedPackages(join(ROOT, 'package-lock.json'));
  const found = lockedPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  const isSame = ([path, { version, integrity, optional = false }]) => {
    const own = found[path];
    return own ? own.version === version && own.integrity === integrity : optional;
  };
  return Object.entries(wanted).every(isSame) && Object.keys(found).every((path) => path in wanted);
}

/** Packages of a lock file by path, without the project itself; none where there is no readable lock file. */
function lockedPackages(file) {
  try {
    const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
    return packages;
  } catch {
    return {};
  }
}

/**
 * Runs `npm ci` with the system's Node and npm; what npm says is shown only when it fails. A registry that does not hold
 * the packages of other systems leaves them out of the lock file, and `npm ci` refuses it: then `npm install` puts in the
 * same locked versions and leaves the lock file as it is.
 */
function install() {
  process.stderr.write(
    'Installing what package-lock.json names. This takes about a minute, and only when it has changed.\n',
  );
  const clean = npm(['ci']);
  if (clean.status === 0) return;
  const { status, stdout, stderr, error } = npm(['install', '--no-save']);
  if (status !== 0) stop(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\nnpm install failed.`, status ?? 1);
}

/** Runs npm with the system's Node, never the project's, which it may be about to replace. */
function npm(words) {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder));
  return spawnSync('npm', [...words, '--include=dev', '--loglevel=error', '--no-audit', '--no-fund', '--no-progress'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PATH: path.join(delimiter) },
    maxBuffer: 2 ** 26,
  });
}

/** Runs a program of the project until it ends, and ends as it did. */
function handOver(program, programArguments) {
  const own = join(BIN, 'node');
  const node = existsSync(own) ? own : process.execPath;
  if (node !== own && Number.parseInt(process.versions.node, 10) < OLDEST_OWN_NODE) {
    stop(`npm did not install Node (does it ignore install scripts?), and ${process.version} is too old.`, 1);
  }
  const env = { ...process.env, PATH: [BIN, process.env.PATH].join(delimiter) };
  const child = spawn(node, [program, ...programArguments], { cwd: ROOT, env, stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeAllListeners(name);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}

function stop(message, code) {
  process.stderr.write(`${message.trim()}\n`);
  process.exit(code);
}
