/**
 * Typst code as text. All words go through `str`, so that nothing in a text can act as markup.
 *
 * @see https://typst.app/docs/reference/
 */
export type Code = string;

/** A text as a Typst string. */
export const str = (text: string): Code => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** One value after the other: what a code block joins. */
export const join = (parts: readonly Code[]): Code => {
  const full = parts.filter((part) => part !== '' && part !== NOTHING);
  if (full.length === 0) return NOTHING;
  return full.length === 1 ? (full[0] ?? NOTHING) : `{${full.join('\n')}}`;
};

/** A call of a function with content, and named arguments before it. */
export const call = (name: string, content: Code, named: Record<string, Code> = {}): Code =>
  `${name}(${[...Object.entries(named).map(([key, value]) => `${key}: ${value}`), content].join(', ')})`;

/** A call whose arguments are several pieces of content. */
export const callAll = (name: string, contents: readonly Code[], named: Record<string, Code> = {}): Code =>
  call(name, contents.join(', '), named);

/** Content that is not there. */
export const NOTHING: Code = '[]';
