/** Id of the document that holds the accessibility statement. */
export const STATEMENT = 'accessibility';

/**
 * Ids that the statement must carry once each: Ministry of Digital Affairs, „Warunki techniczne publikacji i struktura
 * dokumentu elektronicznego deklaracji dostępności”, version 2.0 of 31 July 2024. Programs that monitor public sites
 * look for them, so they are never translated.
 */
export const REQUIRED_IDS = [
  'a11y-wstep',
  'a11y-podmiot',
  'a11y-zakres',
  'a11y-url',
  'a11y-data-publikacja',
  'a11y-data-aktualizacja',
  'a11y-status',
  'a11y-data-sporzadzenie',
  'a11y-kontakt',
  'a11y-email',
  'a11y-telefon',
  'a11y-procedura',
  'a11y-architektura',
  'a11y-komunikacja',
] as const;

/** Ids that it carries where they apply: a later review, disproportionate cost, mobile applications, a building’s page. */
export const CONDITIONAL_IDS = ['a11y-data-przeglad', 'a11y-ocena', 'a11y-aplikacje', 'a11y-architektura-url'] as const;

export const STATEMENT_IDS = [...REQUIRED_IDS, ...CONDITIONAL_IDS] as const;

export type StatementId = (typeof STATEMENT_IDS)[number];
