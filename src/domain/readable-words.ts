/**
 * A canonical text without its marks, for reading: links and terms leave their words, facts the value given for their
 * id. Works on pieces of a text too, where a mark may be cut off from its end.
 */
export function readableWords(canonical: string, facts: ReadonlyMap<string, string>): string {
  return canonical
    .replace(/<(?:Fact|Call) id="([^"]*)"[^>]*>/g, (_mark, id: string) => facts.get(id) ?? '…')
    .replace(/<\/?[A-Z]\w*[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/\[(?=\S)/g, '')
    .replace(/\*\*?/g, '')
    .replace(/^(?:### |> )/gm, '');
}
