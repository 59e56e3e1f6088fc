import type { Worker } from 'node:worker_threads';
import type { Numbered } from './messages.ts';

interface Waiting<Order, Answer> {
  order: Order;
  done: (answer: Answer) => void;
  failed: (error: unknown) => void;
}

/** So many orders are with a thread at least, one in work and the next ones, so that it need not wait for this thread. */
const AHEAD = 3;

/** So large a part of what waits for a thread is with it: much at first, as this thread may be busy for long, little in the end. */
const SHARE = 1 / 10;

/**
 * Shares orders out among threads. Orders of one subject go to one thread, as long as it has not more to do than others:
 * a thread without work takes over from the one that has most.
 */
export function sharedWork<Order, Answer>(workers: readonly Worker[]) {
  const threads = workers.map((worker) => ({ worker, waiting: [] as Waiting<Order, Answer>[], given: 0 }));
  type Thread = (typeof threads)[number];
  const inWork = new Map<number, { thread: Thread; order: Waiting<Order, Answer> }>();
  const threadOf = new Map<string, Thread>();
  let next = 0;
  let ended: { error: unknown } | null = null;

  const give = (thread: Thread) => {
    while (thread.given < Math.max(AHEAD, thread.waiting.length * SHARE)) {
      const fullest = threads.reduce((most, one) => (one.waiting.length > most.waiting.length ? one : most));
      const order = thread.waiting.shift() ?? fullest.waiting.pop();
      if (!order) return;
      const number = next++;
      inWork.set(number, { thread, order });
      thread.given += 1;
      thread.worker.postMessage({ number, what: order.order } satisfies Numbered<Order>);
    }
  };

  const failAll = (error: unknown) => {
    ended = { error };
    for (const { order } of inWork.values()) order.failed(error);
    for (const { waiting } of threads) for (const order of waiting.splice(0)) order.failed(error);
  };

  for (const thread of threads) {
    thread.worker.on('message', ({ number, what }: Numbered<Answer | { error: unknown }>) => {
      const found = inWork.get(number);
      if (!found) return;
      inWork.delete(number);
      thread.given -= 1;
      if (typeof what === 'object' && what !== null && 'error' in what) found.order.failed(what.error);
      else found.order.done(what);
      give(thread);
    });
    thread.worker.on('error', failAll);
  }

  return {
    /** The answer of a thread to an order. */
    ask(order: Order, subject: string): Promise<Answer> {
      // What a thread tells when it ends is of any kind.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      if (ended) return Promise.reject(ended.error);
      const thread = threadOf.get(subject) ?? threads[threadOf.size % threads.length];
      if (!thread) throw new Error('There is no thread.');
      threadOf.set(subject, thread);
      return new Promise((done, failed) => {
        thread.waiting.push({ order, done, failed });
        for (const one of [thread, ...threads]) give(one);
      });
    },
  };
}
