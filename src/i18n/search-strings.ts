import { KINDS, LISTED_KINDS } from '../domain/kind.ts';
import type { Locale } from '../domain/locale.ts';
import type { SearchWords } from '../search/phrase-index.ts';
import { translator } from './translator.ts';

const PLURALS = ['one', 'few', 'many', 'other'] as const;

/** Words that the page of results shows in the browser; `{{query}}` and `{{count}}` are filled in there. */
export interface SearchStrings extends SearchWords {
  noneHelp: string;
  loading: string;
  failed: string;
  more: string;
  official: string;
  best: string;
  notExact: string;
  showingFor: string;
  inTexts: string;
  /** Name of all results of a kind. */
  groups: Record<string, string>;
}

const KINDS_FOUND = [...KINDS, 'places'] as const;

/** A count for which each plural category is used in the four languages. */
const EXAMPLES = { one: 1, few: 3, many: 5, other: 1.5 } as const;

const made = new Map<Locale, SearchStrings>();

/** The strings of the search in one language. Every page asks for them, so they are made once. */
export function searchStrings(locale: Locale): SearchStrings {
  const strings = made.get(locale) ?? makeStrings(locale);
  made.set(locale, strings);
  return strings;
}

function makeStrings(locale: Locale): SearchStrings {
  const t = translator(locale);
  const results = Object.fromEntries(
    PLURALS.map((plural) => {
      const count = EXAMPLES[plural];
      return [plural, t('search.results', { count, query: '{{query}}' }).replace(String(count), '{{count}}')];
    }),
  ) as SearchStrings['results'];
  return {
    locale,
    results,
    none: t('search.none', { query: '{{query}}' }),
    noneHelp: t('search.none-help'),
    loading: t('search.loading'),
    failed: t('search.failed'),
    more: t('search.more'),
    official: t('search.official'),
    best: t('search.best'),
    notExact: t('search.not-exact', { query: '{{query}}' }),
    showingFor: t('search.showing-for', { reading: '{{reading}}' }),
    inTexts: t('search.in-texts'),
    groups: {
      ...Object.fromEntries(LISTED_KINDS.map((kind) => [kind, t(`kinds.${kind}`)])),
      news: t('news.title'),
      events: t('events.title'),
      places: t('places.title'),
      pages: t('kind.pages'),
    },
    kinds: {
      ...Object.fromEntries(KINDS_FOUND.map((kind) => [kind, t(`kind.${kind}`)])),
      events: t('events.title'),
    },
  };
}

/** The strings of the suggestions in one language. */
export function suggestionStrings(of: Locale): SearchWords {
  const { locale, results, none, kinds } = searchStrings(of);
  return { locale, results, none, kinds };
}
