/** Words of the editor in the two languages of the people who edit. */
export interface Words {
  pl: string;
  en: string;
}

export type EditorLanguage = keyof Words;

/**
 * A field of Sveltia's configuration. `as` is ours: how the value in the file differs from the one in the form.
 *
 * @see https://sveltiacms.app/en/docs/fields
 */
export interface EditorField {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'list' | 'object';
  required: boolean;
  hint?: string;
  /**
   * `record`: ids with values in the file, a list of entries with `_id` in the form. `root`: the same for a whole file.
   * `yes-no`: true, false or left out.
   */
  as?: 'record' | 'root' | 'yes-no';
  /** The entries of a record are a text (`value`) or fields. */
  either?: boolean;
  /** What stands in the file when the form is empty, where the key may not be left out. */
  empty?: 'null' | '[]' | '{}' | 'false';
  i18n?: boolean;
  pattern?: [string, string];
  options?: { label: string; value: string }[];
  multiple?: boolean;
  value_type?: 'int' | 'float';
  min?: number;
  max?: number;
  default?: boolean;
  collapsed?: boolean;
  summary?: string;
  /** A list of single values. */
  field?: EditorField;
  fields?: EditorField[];
  /** A list whose entries have different fields, told apart by `typeKey`. */
  types?: { name: string; label: string; fields: EditorField[] }[];
  typeKey?: string;
}
