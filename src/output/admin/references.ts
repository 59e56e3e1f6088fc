import type { JsonShape } from '../../schemas/json-shape.ts';
import type { EditorField, EditorLanguage } from './field.ts';

type Reference = Pick<
  EditorField,
  'widget' | 'collection' | 'file' | 'value_field' | 'display_fields' | 'search_fields' | 'multiple' | 'things' | 'sort'
>;

/** Ids of other things that are chosen from a list by name, told apart by how the schema names and describes them. */
const REFERENCES: readonly {
  named?: RegExp;
  described?: RegExp;
  to: (language: EditorLanguage) => Omit<Reference, 'widget'> & Partial<Reference>;
}[] = [
  { named: /^place$/, described: /^Ids? from places\//, to: () => things('places', 'officialName') },
  { described: /^Ids? from glossary\//, to: () => things('glossary', 'words.pl.term') },
  { named: /^(?:document|related|instead|mostNeeded)$/, described: /^Ids of documents/, to: () => choice('document') },
  { named: /^procedure$/, to: () => choice('document', 'procedures') },
  { described: /^The fact that holds the amount/, to: () => choice('fact', 'money') },
  { described: /^(?:The fact that holds the t|A t)elephone number/, to: () => choice('fact', 'phone') },
  { named: /^(?:fact|baseline|target|length)$/, to: () => choice('fact') },
  {
    named: /^topics$/,
    described: /^Ids? from topics\.yaml/,
    to: (language) => entriesOf('topics', `entries.*.words.${language}.name`),
  },
  {
    described: /^Ids? from situations\.yaml/,
    to: (language) => entriesOf('welcome-pack-situations', `entries.*.words.${language}.title`),
  },
];

/** Documents stand in seven folders, facts in many files: what is chosen among is known when the folder is open. */
const choice = (among: NonNullable<EditorField['things']>, sort?: string) => ({
  widget: 'select' as const,
  things: among,
  ...(sort === undefined ? {} : { sort }),
});

const things = (collection: string, shown: string) => ({
  collection,
  value_field: '{{slug}}',
  display_fields: [`{{${shown}}} ({{slug}})`],
  search_fields: [shown, '{{slug}}'],
});

const entriesOf = (file: string, shown: string) => ({
  collection: 'site-files',
  file,
  value_field: 'entries.*._id',
  display_fields: [`{{${shown}}} ({{entries.*._id}})`],
  search_fields: [shown, 'entries.*._id'],
});

/** How a field of ids is chosen; undefined where it is no reference, or one to things without a list of their own. */
export function referenceOf(name: string, shape: JsonShape, language: EditorLanguage): Reference | undefined {
  const value = shape.items ?? shape.anyOf?.find(({ type }) => type !== 'null') ?? shape;
  if (value.type !== 'string' || value.enum) return undefined;
  const described = shape.description ?? value.description ?? '';
  const found = REFERENCES.find((one) => one.described?.test(described) || one.named?.test(name));
  if (!found) return undefined;
  return { widget: 'relation', ...found.to(language), ...(shape.type === 'array' ? { multiple: true } : {}) };
}
