import { createInterface } from 'node:readline/promises';
import { UsageError } from './verbs/verb.ts';

/** Asks at the terminal, one line a question; null where input or output is no terminal. */
export function terminalAsk(): ((prompt: string) => Promise<string>) | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  return async (prompt) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const stopped = new Promise<never>((_resolve, reject) => {
      terminal.once('close', () => reject(new UsageError('Stopped: nothing was written.')));
    });
    try {
      return await Promise.race([terminal.question(prompt), stopped]);
    } finally {
      terminal.removeAllListeners('close');
      terminal.close();
    }
  };
}
