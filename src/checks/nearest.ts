import { closest, distance } from 'fastest-levenshtein';

/** The valid value that an editor most probably meant, or undefined when none is near. */
export function nearest(value: string, valid: Iterable<string>): string | undefined {
  const candidates = [...valid];
  if (candidates.length === 0) return undefined;
  const found = closest(value, candidates);
  return distance(value, found) <= Math.max(2, Math.ceil(value.length / 3)) ? found : undefined;
}
