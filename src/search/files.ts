/** The files that every search of a language needs, from the root of the site: what all languages share, and its own. */
export const filesOf = (locale: string) => ['search/phrases.json', `search/${locale}.json`] as const;
