import { parse } from 'yaml';
import type { EditorField } from '../../output/admin/field.ts';
import { editsBetween, isSame } from './edits.ts';
import { fromForm, isData, toForm, type Data } from './form.ts';
import { withEdit } from './merge-yaml.ts';
import { blockText } from './scalar-text.ts';
import { headAndBody } from './text-pieces.ts';

/** Where a form keeps which file it was read from: Sveltia hands the words of a form on, and not where they came from. */
const SOURCE = '_source';

/** What a form shows of its file in lists. Fields whose names begin with a line are in no file. */
interface Naming {
  /** What the file at a path is called. */
  file: (path: string) => string;
  /** What a fact says and is for; empty where that is not known. */
  fact: (id: string) => string;
  /** Gets each file as it was read. */
  keep: (path: string, text: string) => void;
}

/** How a file becomes a form and a changed form a file: only what was changed, and nothing else. */
export interface FileFormat {
  fromFile: (text: string, path?: string) => Data;
  /** @throws Error where the form cannot be written without loss, or its file was changed by somebody else. */
  toFile: (form: Data) => string;
}

/** The format of a YAML file, or of a text with a head of YAML. */
export function fileFormat(fields: readonly EditorField[], isText: boolean, naming?: Naming): FileFormat {
  const sources = new Map<string, string>();
  const parts = (text: string) => (isText ? headAndBody(text) : { head: text, body: '', between: '' });
  const headFields = isText ? fields.filter(({ name }) => name !== 'body') : fields;
  const read = (head: string): Data => {
    const data: unknown = parse(head);
    return isData(data) ? data : {};
  };
  return {
    fromFile: (text, path) => {
      const { head, body } = parts(text);
      const key = digest(text);
      sources.set(key, text);
      if (path !== undefined) naming?.keep(path, text);
      const form = toForm(headFields, read(head));
      if (naming) addUses(form, headFields, naming);
      const title = naming && path !== undefined && !isText ? { _title: naming.file(path) } : {};
      return { ...form, ...(isText ? { body: body.trim() } : {}), ...title, [SOURCE]: key };
    },
    toFile: (form) => {
      const after = fromForm(headFields, form);
      const key = form[SOURCE];
      const words = typeof form['body'] === 'string' ? form['body'].trim() : '';
      if (key === undefined) return isText ? `---\n${blockText(after, 0)}\n---\n\n${words}` : blockText(after, 0);
      const source = typeof key === 'string' ? sources.get(key) : undefined;
      if (source === undefined) throw new Error('This file was changed outside the editor. Open the page again.');
      const { head, body, between } = parts(source);
      const before = fromForm(headFields, toForm(headFields, read(head)));
      const merged = editsBetween(before, after).reduce(withEdit, head);
      if (!isSame(fromForm(headFields, toForm(headFields, read(merged))), after)) {
        throw new Error('The change cannot be written into this file without loss. Change the file itself.');
      }
      if (!isText) return merged;
      return `---\n${merged}\n---${between}${words === body.trim() ? body : words}`;
    },
  };
}

/** Says behind the id of each fact its value and what it is for. */
function addUses(form: Data, fields: readonly EditorField[], naming: Naming): void {
  for (const { name, typeKey } of fields) {
    const list = form[name];
    if (typeKey === undefined || !Array.isArray(list)) continue;
    for (const entry of list.filter(isData)) {
      const use = naming.fact(String(entry['_id']));
      if (use !== '') entry['_used'] = ` · ${use}`;
    }
  }
}

/** A short name of a text by its content. */
function digest(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}-${text.length}`;
}
