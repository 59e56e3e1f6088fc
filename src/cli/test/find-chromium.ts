import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser asks of the machine and does to it. */
export interface Machine {
  /** Paths of browsers that may be there, the wanted ones first. */
  candidates: readonly string[];
  /** Where Playwright keeps its own Chromium. */
  playwrightPath: string;
  /** True as root on Debian, Ubuntu and their kin. */
  mayUseApt: boolean;
  /** True when this browser is there and starts. */
  starts(path: string): boolean;
  /** Runs a command quietly. Gives back false when it fails. */
  run(command: string, parameters: readonly string[]): boolean;
  say(line: string): void;
}

const MISSING =
  'The browser tests need Chromium. Install Chromium or Google Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test';

/** The first Chromium of this machine that starts, or undefined. */
export function findChromium(machine: Machine): string | undefined {
  return [...machine.candidates, machine.playwrightPath].find((path) => machine.starts(path));
}

/**
 * A Chromium that starts; installs one where there is none: Playwright's own, or, as root on Debian or Ubuntu, with
 * apt, saying so.
 *
 * @throws Error with one line on what to install.
 */
export function provideChromium(machine: Machine): string {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  machine.say('There is no Chromium here: downloading the one of Playwright.');
  const playwright = 'node_modules/.bin/playwright';
  const isDownloaded = machine.run(process.execPath, [playwright, 'install', 'chromium']);
  if (machine.starts(machine.playwrightPath)) return machine.playwrightPath;
  if (machine.mayUseApt) {
    machine.say(`${isDownloaded ? 'It lacks system libraries' : 'That failed'}: installing with apt.`);
    if (isDownloaded) machine.run(process.execPath, [playwright, 'install-deps', 'chromium']);
    else if (machine.run('apt-get', ['update'])) machine.run('apt-get', ['install', '-y', 'chromium']);
    const installed = findChromium(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(MISSING);
}

/** The machine that this program runs on. */
export function thisMachine(root: string): Machine {
  const { CHROMIUM_PATH, CHROME_PATH } = process.env;
  const named = [CHROMIUM_PATH, CHROME_PATH].flatMap((path) => path || []);
  const folder = (name: string) => join('/Applications', `${name}.app`, 'Contents/MacOS', name);
  const apps = ['Chromium', 'Google Chrome'].flatMap((name) => [folder(name), join(homedir(), folder(name))]);
  const linux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  return {
    candidates: [...named, ...(process.platform === 'darwin' ? apps : linux.map((name) => `/usr/bin/${name}`))],
    playwrightPath: chromium.executablePath(),
    mayUseApt: process.platform === 'linux' && process.getuid?.() === 0 && isDebianLike(),
    starts: (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
    run: (command, parameters) => spawnSync(command, parameters, { cwd: root, env, stdio: 'ignore' }).status === 0,
    say: (line) => process.stdout.write(`${line}\n`),
  };
}

function isDebianLike(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
