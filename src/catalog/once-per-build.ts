/**
 * Reads a collection once for a whole build. In the live view every page reads it again, so that an editor's change
 * is seen at once.
 */
export function oncePerBuild<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    reading ??= read();
    return reading;
  };
}
