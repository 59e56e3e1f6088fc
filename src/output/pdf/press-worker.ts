import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { pictureAddressesIn } from '../../domain/picture.ts';
import { compilePdf } from '../../print/compile.ts';

/** What the press asks of a worker. */
export interface Order {
  code: string;
  day: string;
}

/** What a worker gives back: a PDF, or why there is none. */
export type Delivery = { bytes: Uint8Array<ArrayBuffer>; pages: number } | { fault: string };

const folder = workerData as string;

parentPort?.on('message', ({ code, day }: Order) => {
  try {
    const pictures = pictureAddressesIn(code).map((path) => [path, readFileSync(join(folder, path))] as const);
    const { bytes, pages } = compilePdf(code, day, new Map(pictures));
    const copy = new Uint8Array(bytes);
    parentPort?.postMessage({ bytes: copy, pages } satisfies Delivery, [copy.buffer]);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ fault } satisfies Delivery);
  }
});
