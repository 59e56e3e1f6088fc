import { nameOf, type Things } from './things.ts';

interface Option {
  label: string;
  value: string;
}

interface Choice {
  multiple?: boolean;
  options?: (Option | string)[];
}

/** Sveltia wants a choice beforehand, and knows no settings of ours: this one stands for all things of a kind. */
export const choiceAmong = (things: string, sort = ''): Option => ({ label: '…', value: `things:${things}:${sort}` });

const known: { things?: Things; listeners: ((path: string, text: string) => void)[] } = { listeners: [] };

/** From now on, choices are made among these things. */
export function offerThings(things: Things): void {
  known.things = things;
}

/** From now on, the listener is told of each file that Sveltia writes. */
export function onWritten(listener: (path: string, text: string) => void): void {
  known.listeners.push(listener);
}

/** Sveltia asks what a field offers (`output/admin/own-sveltia.ts` has it ask). An id that nothing has stays, as it is. */
export function offered({ multiple, options = [] }: Choice, value: unknown): (Option | string)[] {
  const [first] = options;
  const [, kind, sort] = /^things:(document|fact):(.*)$/.exec(typeof first === 'object' ? first.value : '') ?? [];
  if (kind !== 'document' && kind !== 'fact') return options;
  const all = known.things?.of(kind) ?? [];
  const fitting = sort === '' ? all : all.filter((thing) => thing.sort === sort);
  const found = fitting.map((thing) => ({ label: `${nameOf(thing)} (${thing.id})`, value: thing.id }));
  const isOther = !multiple && typeof value === 'string' && value !== '' && !fitting.some(({ id }) => id === value);
  return isOther ? [...found, { label: value, value }] : found;
}

/** Sveltia tells that it writes a file. */
export function written(path: string, text: string): string {
  for (const listener of known.listeners) listener(path, text);
  return text;
}
