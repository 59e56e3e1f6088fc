import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { sharedWork } from '../../src/integrations/threads/shared-work.ts';

/** Answers each order with the number of its thread, after the milliseconds that the order wants; fails on “fault”. */
const CODE = `
  const { parentPort, workerData } = require('node:worker_threads');
  parentPort.on('message', ({ number, what }) => {
    if (what === 'end') throw new Error('The thread ended.');
    const until = performance.now() + (what.wait ?? 0);
    while (performance.now() < until);
    parentPort.postMessage({ number, what: what === 'fault' ? { error: new Error('A page has a fault.') } : workerData });
  });
`;

const started: Worker[] = [];
const start = (count: number) => {
  const workers = Array.from({ length: count }, (_, number) => new Worker(CODE, { eval: true, workerData: number }));
  started.push(...workers);
  return workers;
};
afterEach(async () => {
  await Promise.all(started.splice(0).map((worker) => worker.terminate()));
});

test('orders of one subject are done by one thread while the other has work too', async () => {
  const work = sharedWork<object, number>(start(2));
  const subjects = ['passport', 'pesel', 'passport', 'pesel', 'passport', 'pesel'];
  const threads = await Promise.all(subjects.map((subject) => work.ask({}, subject)));
  expect(new Set(threads.filter((_, index) => index % 2 === 0)).size).toBe(1);
  expect(new Set(threads).size).toBe(2);
});

test('a thread without work takes over from the one that has most', async () => {
  const work = sharedWork<object, number>(start(2));
  await work.ask({}, 'short');
  const threads = await Promise.all(Array.from({ length: 12 }, () => work.ask({ wait: 30 }, 'long')));
  expect(new Set(threads).size).toBe(2);
});

test('a fault of one order fails that order and no other', async () => {
  const work = sharedWork<object | string, number>(start(1));
  const faulty = work.ask('fault', 'a');
  const good = work.ask({}, 'b');
  await expect(faulty).rejects.toThrow('A page has a fault.');
  await expect(good).resolves.toBe(0);
});

test('nobody waits for a thread that has ended', async () => {
  const work = sharedWork<object | string, number>(start(1));
  const orders = Array.from({ length: 6 }, () => work.ask('end', 'a'));
  const told = await Promise.allSettled(orders);
  expect(told.map(({ status }) => status)).toEqual(Array(6).fill('rejected'));
});
