import { spawn, spawnSync } from 'node:child_process';

/** What a command took. */
export interface Cost {
  seconds: number;
  /** The most memory that it and all that it started held at once, in megabytes. */
  megabytes: number;
}

const LOOK_MS = 500;

/**
 * Runs a command of Node to its end and watches its memory, with that of the processes it starts (`ps`).
 *
 * @throws Error with what it said, when it fails.
 */
export async function watchedRun(parameters: readonly string[], folder: string): Promise<Cost> {
  const began = performance.now();
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, parameters, {
    cwd: folder,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), LOOK_MS);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watching);
  if (code !== 0)
    throw new Error(`${parameters.join(' ')} ended with ${String(code)}.\n${Buffer.concat(said).toString()}`);
  return { seconds: (performance.now() - began) / 1000, megabytes: most / 1000 };
}

/** Kilobytes of a process and all below it. */
function memoryOf(root: number): number {
  const rows = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout.trim().split('\n');
  const processes = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const own = new Set([root]);
  let size = 0;
  while (own.size > size) {
    size = own.size;
    for (const [pid = 0, parent = 0] of processes) if (own.has(parent)) own.add(pid);
  }
  return processes.reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (own.has(pid) ? kilobytes : 0), 0);
}
