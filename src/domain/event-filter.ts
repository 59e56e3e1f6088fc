/** What an event is filtered by. */
export interface Filtered {
  /** Codes of its languages; empty: no source says. */
  languages: readonly string[];
  /** For whom it is; empty: for everyone. */
  audience: readonly string[];
  isFree: boolean;
}

/** What a reader asks for; empty: anything. */
export interface EventWish {
  language: string;
  audience: string;
  onlyFree: boolean;
}

/** True for an event that a reader asks for. One for everyone is for families too; one of unknown language is not shown. */
export const fits = (event: Filtered, { language, audience, onlyFree }: EventWish): boolean =>
  (language === '' || event.languages.indexOf(language) >= 0) &&
  (audience === '' || event.audience.length === 0 || event.audience.indexOf(audience) >= 0) &&
  (!onlyFree || event.isFree);

/** The values worth choosing: those that some of the events have and others lack. */
export function filterChoices(events: readonly Filtered[]): {
  languages: string[];
  audience: string[];
  hasFree: boolean;
} {
  const tells = (wish: Partial<EventWish>) => {
    const found = events.filter((event) => fits(event, { language: '', audience: '', onlyFree: false, ...wish }));
    return found.length > 0 && found.length < events.length;
  };
  const values = (of: (event: Filtered) => readonly string[]) => [...new Set(events.flatMap(of))].sort();
  return {
    languages: values(({ languages }) => languages).filter((language) => tells({ language })),
    audience: values(({ audience }) => audience).filter((audience) => tells({ audience })),
    hasFree: tells({ onlyFree: true }),
  };
}
