import { spawn } from 'node:child_process';
import { join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program of the project (`node_modules/.bin/eslint`, `src/cli/build.ts`) with this Node and lets it write to
 * the terminal. Gives back its exit code, 1 when it was ended from outside. When this process is told to stop, the
 * program is stopped first.
 *
 * @throws Error when the program cannot be started.
 */
export function runTool(root: string, program: string, parameters: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, program), ...parameters], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const stop = (signal: NodeJS.Signals) => {
      child.once('exit', () => process.exit(1));
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    child.on('error', reject);
    child.on('exit', (code, endedBy) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      if (endedBy) process.stderr.write(`${program} was ended from outside (${endedBy}).\n`);
      resolve(code ?? 1);
    });
  });
}
