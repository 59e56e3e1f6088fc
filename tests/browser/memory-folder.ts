import type { Page } from '@playwright/test';

/** The texts of a folder by path. */
export type Files = Record<string, string>;

/** Lets the page pick a folder that stands in its memory, as the browser would let it pick one of the computer. */
export async function offerFolder(page: Page, files: Files): Promise<void> {
  await page.evaluate((given) => {
    const kept = new Map(Object.entries(given));
    class MemoryFile {
      readonly kind = 'file';
      readonly path: string;
      constructor(path: string) {
        this.path = path;
      }
      get name() {
        return this.path.slice(this.path.lastIndexOf('/') + 1);
      }
      getFile() {
        return Promise.resolve(new File([kept.get(this.path) ?? ''], this.name));
      }
      createWritable() {
        const parts: (string | Blob)[] = [];
        return Promise.resolve({
          write: (part: string | Blob) => Promise.resolve(void parts.push(part)),
          close: async () => void kept.set(this.path, await new Blob(parts).text()),
        });
      }
      move(folder: MemoryFolder, name: string) {
        kept.set(`${folder.path}${name}`, kept.get(this.path) ?? '');
        kept.delete(this.path);
        (this as { path: string }).path = `${folder.path}${name}`;
        return Promise.resolve();
      }
    }
    class MemoryFolder {
      readonly kind = 'directory';
      readonly path: string;
      constructor(path: string) {
        this.path = path;
      }
      get name() {
        return this.path.split('/').at(-2) ?? 'open-krakow';
      }
      requestPermission() {
        return Promise.resolve('granted');
      }
      async *entries() {
        const names = new Set<string>();
        for (const path of kept.keys()) {
          if (path.startsWith(this.path)) names.add(path.slice(this.path.length).split('/')[0] ?? '');
        }
        for (const name of names) {
          await Promise.resolve();
          const path = this.path + name;
          yield [name, kept.has(path) ? new MemoryFile(path) : new MemoryFolder(`${path}/`)] as const;
        }
      }
      getDirectoryHandle(name: string, { create = false } = {}) {
        const path = `${this.path}${name}/`;
        const isThere = create || [...kept.keys()].some((one) => one.startsWith(path));
        return isThere ? Promise.resolve(new MemoryFolder(path)) : this.#nothing(name);
      }
      getFileHandle(name: string, { create = false } = {}) {
        const path = this.path + name;
        if (create && !kept.has(path)) kept.set(path, '');
        return kept.has(path) ? Promise.resolve(new MemoryFile(path)) : this.#nothing(name);
      }
      removeEntry(name: string) {
        kept.delete(this.path + name);
        return Promise.resolve();
      }
      #nothing(name: string) {
        return Promise.reject(new DOMException(`${name} is not there.`, 'NotFoundError'));
      }
    }
    Object.assign(window, {
      showDirectoryPicker: () => Promise.resolve(new MemoryFolder('')),
      keptFiles: () => Object.fromEntries(kept),
    });
  }, files);
}

/** The files of the folder as they are now. */
export const filesNow = (page: Page): Promise<Files> =>
  page.evaluate(() => (window as unknown as { keptFiles: () => Files }).keptFiles());
