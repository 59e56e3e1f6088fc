import type { TaughtLocale } from '../language/taught.ts';
import type { Finding } from '../finding.ts';
import { differenceOf } from './multiset.ts';
import { negationFaults } from './negation-faults.ts';
import type { LeafReading, SentenceReading } from './reading.ts';
import type { Signature } from './signature.ts';

/** A way in which a stretch of a translation differs from its Polish original. */
export type Difference = Pick<Finding, 'rule' | 'values'>;

/** What is compared as a set in which the number of each counts, and the rule that reports it. */
const COMPARED = {
  numbers: 'parity-number',
  dates: 'parity-date',
  units: 'parity-unit',
  contacts: 'parity-contact',
  codes: 'parity-code',
  links: 'parity-link',
  facts: 'parity-fact',
  terms: 'parity-term',
} as const satisfies Partial<Record<keyof Signature, Finding['rule']>>;

/** What must also stand in the same order. */
const ORDERED = ['links', 'facts'] as const;

/** Compares a leaf with its Polish original. `sibling`: see `negationFaults`. */
export function compareLeaves(
  polish: LeafReading,
  own: LeafReading,
  sibling: readonly SentenceReading[],
  locale: TaughtLocale,
): Difference[] {
  if (isWordless(own) && (polish.text.match(/\p{L}+/gu) ?? []).length > (own.text === '' ? 0 : 2)) {
    return [{ rule: 'parity-empty', values: { polish: excerpt(polish.text) } }];
  }
  return [
    ...compareSignatures(polish.signature, own.signature),
    ...negationFaults(polish.sentences, own.sentences, sibling, locale).map(({ fault, text }): Difference => ({
      rule: fault === 'lost' ? 'parity-negation' : 'parity-negation-added',
      values: { text: excerpt(text) },
    })),
  ];
}

/** A single value needs no words, so that up to two Polish ones, such as „do”, may be missing beside it. */
const isWordless = ({ text, signature }: LeafReading) => !/\p{L}/u.test(text) && signature.polish.length === 0;

/** Compares all but the words. */
export function compareSignatures(polish: Signature, own: Signature): Difference[] {
  const differences = Object.entries(COMPARED).flatMap(([name, rule]): Difference[] => {
    const list = name as keyof typeof COMPARED;
    const missing = differenceOf(polish[list], own[list]);
    const extra = differenceOf(own[list], polish[list]);
    return missing.length + extra.length === 0
      ? []
      : [{ rule, values: { polish: listed(missing), own: listed(extra) } }];
  });
  const moved = ORDERED.filter(
    (list) =>
      polish[list].join(' ') !== own[list].join(' ') &&
      differenceOf(polish[list], own[list]).length === 0 &&
      polish[list].length === own[list].length,
  );
  return [
    ...differences,
    ...moved.map((list): Difference => ({
      rule: 'parity-order',
      values: { polish: listed(polish[list]), own: listed(own[list]) },
    })),
  ];
}

/** The signature of several leaves as one. */
export function joinSignatures(signatures: readonly Signature[]): Signature {
  const all = (list: keyof Signature) => signatures.flatMap((signature) => signature[list]);
  return {
    numbers: all('numbers'),
    dates: all('dates'),
    units: all('units'),
    contacts: all('contacts'),
    codes: all('codes'),
    links: all('links'),
    facts: all('facts'),
    terms: all('terms'),
    polish: all('polish'),
  };
}

const listed = (values: readonly string[]) => (values.length === 0 ? '–' : values.join(', '));

/** The first words of a text, for a finding. */
export function excerpt(text: string): string {
  const plain = text.replaceAll('¤', '…');
  return plain.length <= 60 ? plain : `${plain.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
