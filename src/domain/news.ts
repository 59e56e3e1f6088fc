/** The days of a piece of news. */
export interface NewsDays {
  date: string;
  /** The last day on which it is news. */
  expires?: string | undefined;
}

/** True while a piece of news stands at the front of the list: until the end of its last day, or for good. */
export function isCurrentNews({ expires }: NewsDays, today: string): boolean {
  return expires === undefined || today <= expires;
}
