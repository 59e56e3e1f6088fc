import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import type { ProseContext } from '../markdown/prose-context.ts';
import type { Outdated } from './freshness.ts';

/** A value of the front matter as it is shown: in the reader's language, or in Polish where it is not translated. */
export interface ShownPiece {
  /** One string, or for a step its title and its text. */
  parts: readonly string[];
  context: ProseContext;
  /** Set when the words stand in another language than the page. */
  lang: Locale | undefined;
  outdated: Outdated | null;
}

/** Finds a piece by its id: `summary`, `glance/cost`, `steps/hand-in`. */
export type PieceLookup = (id: string) => ShownPiece;

/** A lookup over a text's words, with the Polish ones for what is not translated. */
export function pieceLookup(
  own: { words: object; locale: Locale },
  polish: object,
  page: { locale: Locale; links: ProseContext['links'] },
  outdated: ReadonlyMap<string, Outdated>,
): PieceLookup {
  return (id) => {
    const translated = partsAt(own.words, id);
    const locale = translated.length > 0 ? own.locale : SOURCE_LOCALE;
    return {
      parts: translated.length > 0 ? translated : partsAt(polish, id),
      context: { locale, links: page.links },
      lang: locale === page.locale ? undefined : locale,
      outdated: outdated.get(id) ?? null,
    };
  };
}

function partsAt(words: object, id: string): string[] {
  const value = id.split('/').reduce<unknown>((inner, step) => (isRecord(inner) ? inner[step] : undefined), words);
  if (typeof value === 'string') return [value];
  return isRecord(value) ? Object.values(value).map(String) : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
