/** Words of the editor in the two languages of the people who edit. */
export interface Words {
  pl: string;
  en: string;
}

export type EditorLanguage = keyof Words;

/** Something to mend, as the editor is told after saving. */
export interface EditorFinding {
  file: string;
  line: number;
  severity: 'error' | 'warning';
  words: string;
}

/**
 * A field of Sveltia's configuration. `as` is ours: how the value in the file differs from the one in the form.
 *
 * @see https://sveltiacms.app/en/docs/fields
 */
export interface EditorField {
  name: string;
  label: string;
  /** What one entry of a list is called. */
  label_singular?: string;
  widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'list' | 'object' | 'relation' | 'image';
  required: boolean;
  hint?: string;
  /**
   * `record`: ids with values in the file, a list of entries with `_id` in the form. `root`: the same for a whole file.
   * `yes-no`: true, false or left out. `picture`: the name of a file in `content/pictures/`, its whole path in the form.
   */
  as?: 'record' | 'root' | 'yes-no' | 'picture';
  /** The entries of a record are a text (`value`) or fields. */
  either?: boolean;
  /** What stands in the file when the form is empty, where the key may not be left out. */
  empty?: 'null' | '[]' | '{}' | 'false';
  /** Of a list: the switch beside it that says that it is empty, and not unknown. */
  none?: string;
  i18n?: boolean;
  pattern?: [string, string];
  options?: { label: string; value: string }[];
  multiple?: boolean;
  /** Of a relation: where the things are listed among which one chooses. */
  collection?: string;
  /** Of a choice: the things of the opened folder among which one chooses, and only those of a sort. */
  things?: 'document' | 'fact';
  sort?: string;
  file?: string;
  value_field?: string;
  display_fields?: string[];
  search_fields?: string[];
  /** Of an image: false where only files of the repository count. */
  choose_url?: boolean;
  accept?: string;
  value_type?: 'int' | 'float';
  min?: number;
  max?: number;
  /** What is meant where the file says nothing; never written. */
  default?: boolean | string;
  collapsed?: boolean;
  summary?: string;
  /** A list without fields is one of single texts. */
  fields?: EditorField[];
  /** A list whose entries have different fields, told apart by `typeKey`. */
  types?: { name: string; label: string; fields: EditorField[] }[];
  typeKey?: string;
}
