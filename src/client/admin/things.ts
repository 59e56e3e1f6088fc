import { isData, type Data } from './form.ts';
import { headAndBody } from './text-pieces.ts';
import { parse } from 'yaml';

/** Kinds of things that are named by id in fields and marks. */
export const THING_KINDS = ['fact', 'document', 'term', 'place'] as const;
export type ThingKind = (typeof THING_KINDS)[number];

export interface Thing {
  kind: ThingKind;
  id: string;
  /** What an editor calls it; a document without a text yet has its id. */
  name: string;
  /** A fact's value and unit, a document's kind: what a choice is narrowed down to. */
  value?: string;
  sort?: string;
}

/** The things of the opened folder. Each file that is read or written says what it holds. */
export class Things {
  readonly #language: 'pl' | 'en';
  readonly #useOf: (fact: string) => string;
  readonly #units: Record<string, string>;
  readonly #byFile = new Map<string, Thing[]>();

  /** `useOf` says what a fact is for, `units` what lengths of time are called. */
  constructor(language: 'pl' | 'en', useOf: (fact: string) => string, units: Record<string, string>) {
    this.#language = language;
    this.#useOf = useOf;
    this.#units = units;
  }

  /** Takes in a file of the content; one that cannot be read leaves what was known. */
  keep(path: string, text: string): void {
    const [, folder = '', id = '', name] = path.replace(/\.(?:yaml|mdx)$/, '').split('/');
    const isText = path.endsWith('.mdx');
    // A title in the language of the editor stands before the Polish one, which every document has.
    if (isText && name !== 'pl' && name !== this.#language) return;
    if (!isText && !['facts', 'glossary', 'places'].includes(folder)) return;
    const data = dataOf(isText ? headAndBody(text).head : text);
    if (data) this.#byFile.set(path, this.#thingsIn(data, folder, id, isText));
  }

  #thingsIn(data: Data, folder: string, id: string, isText: boolean): Thing[] {
    if (isText) return [{ kind: 'document', id, name: textOf(data['title']) ?? id, sort: folder }];
    if (folder === 'places') return [{ kind: 'place', id, name: textOf(data['officialName']) ?? id }];
    const words = isData(data['words']) ? data['words'] : {};
    const term = (language: string) => {
      const inner = words[language];
      return isData(inner) ? textOf(inner['term']) : undefined;
    };
    if (folder === 'glossary') {
      const names = new Set([term('pl'), term(this.#language)].filter((one) => one !== undefined));
      return [{ kind: 'term', id, name: [...names].join(' – ') || id }];
    }
    return Object.entries(data).flatMap(([fact, one]) => (isData(one) ? [this.#fact(fact, one)] : []));
  }

  #fact(id: string, fact: Data): Thing {
    const sort = textOf(fact['unit']) ?? '';
    const value = valueText(fact, this.#language, this.#units);
    return { kind: 'fact', id, name: this.#useOf(id), value, sort };
  }

  /** A fact by what it says and what it is for; empty where it is not known or does not say. */
  factName(id: string): string {
    const fact = [...this.#byFile.values()].flat().find((thing) => thing.kind === 'fact' && thing.id === id);
    return fact === undefined ? '' : [fact.value, fact.name].filter((part) => part !== '').join(' · ');
  }

  /** All things of a kind by name, each once. */
  of(kind: ThingKind): Thing[] {
    const found = new Map<string, Thing>();
    const files = [...this.#byFile].toSorted(
      ([one], [other]) => rank(one, this.#language) - rank(other, this.#language),
    );
    for (const [, things] of files) for (const thing of things) if (thing.kind === kind) found.set(thing.id, thing);
    return [...found.values()].sort((one, other) => nameOf(one).localeCompare(nameOf(other), this.#language));
  }
}

/** “17 zł · power of attorney”: how a thing is told apart in a list. */
export const nameOf = ({ name, value, id }: Thing): string =>
  [value, name].filter((part) => part !== undefined && part !== '').join(' · ') || id;

/** The title in the language of the editor is taken in last, and stays. */
const rank = (path: string, language: string) => (path.endsWith(`/${language}.mdx`) ? 1 : 0);

function dataOf(text: string): Data | undefined {
  try {
    const data: unknown = parse(text);
    return isData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The newest value of a fact in a few words. */
function valueText(fact: Data, language: 'pl' | 'en', units: Record<string, string>): string {
  const last: unknown = Array.isArray(fact['values']) ? fact['values'].at(-1) : undefined;
  const value = isData(last) ? last['value'] : undefined;
  if (value === undefined || value === null) return '';
  const number = typeof value === 'number' ? value.toLocaleString(language) : '';
  if (fact['unit'] === 'money') return `${number} ${fact['currency'] === 'EUR' ? '€' : 'zł'}`;
  if (fact['unit'] === 'duration') return `${number} (${units[String(fact['of'])] ?? String(fact['of'])})`;
  if (fact['unit'] === 'percent') return `${number}%`;
  if (number !== '') return number;
  if (isData(value)) return textOf(value[language]) ?? Object.values(value).map(String).join(' – ');
  return typeof value === 'string' ? value : '';
}
