/** What the live view has read, to be read again after a change. */
const forgetters: (() => void)[] = [];

/**
 * Reads a collection once for a whole build. The live view reads it again after each change of the content, so that an
 * editor sees it at once.
 */
export function oncePerBuild<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  if (import.meta.env.DEV) forgetters.push(() => (reading = undefined));
  return () => (reading ??= read());
}

/** The same for something that is made by a key, such as a place in a language. */
export function oncePerBuildEach<Parameters extends readonly (string | undefined)[], T>(
  make: (...parameters: Parameters) => Promise<T>,
): (...parameters: Parameters) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  if (import.meta.env.DEV) forgetters.push(() => made.clear());
  return (...parameters) => {
    const key = parameters.join(' ');
    const result = made.get(key) ?? make(...parameters);
    made.set(key, result);
    return result;
  };
}

// Astro says so when its store of entries has changed.
import.meta.hot?.on('astro:content-changed', () => {
  for (const forget of forgetters) forget();
});
