import type { ContentTree } from '../../checks/content-tree.ts';
import { collectKnown } from '../../checks/known.ts';
import type { ReportLanguage } from '../../checks/messages.ts';
import { nearest } from '../../checks/nearest.ts';
import { hyphenated } from '../../domain/plain-words.ts';
import { address, day, id as idShape } from '../../schemas/common.ts';

/** What is asked of an editor; each is an option of the same name too. */
export const QUESTION_NAMES = ['title', 'official', 'topic', 'place', 'date', 'source'] as const;

export type QuestionName = (typeof QUESTION_NAMES)[number];

type InTwo = Record<ReportLanguage, string>;

/** A question: its words, what is offered, and what is wrong with an answer (null: nothing). */
export interface Question {
  words: InTwo;
  offered: string | undefined;
  fault(answer: string): InTwo | null;
}

const oneOf = (answer: string, valid: ReadonlySet<string>, names: InTwo): InTwo | null => {
  if (valid.has(answer)) return null;
  const near = nearest(answer, valid);
  return {
    en: `There is no ${names.en} "${answer}".${near === undefined ? ` There are: ${[...valid].join(', ')}.` : ` Did you mean "${near}"?`}`,
    pl: `Nie ma ${names.pl} „${answer}”.${near === undefined ? ` Są: ${[...valid].join(', ')}.` : ` Najbliższe: „${near}”.`}`,
  };
};

const notEmpty = (answer: string): InTwo | null =>
  answer.trim() === '' ? { en: 'This must not be empty.', pl: 'To nie może być puste.' } : null;

/** The questions, as the content of now allows to answer them; of an event, the month is enough. */
export function questions(tree: ContentTree, today: string, isMonthEnough: boolean): Record<QuestionName, Question> {
  const { topics, places, supersededPlaces } = collectKnown(tree);
  const topicIds = topics ?? new Set<string>();
  const placeIds = new Set([...places].filter((place) => !supersededPlaces.has(place)));
  const list = [...topicIds].join(', ');
  return {
    title: {
      words: { en: 'Polish title, as people say it', pl: 'Polski tytuł, tak jak mówią ludzie' },
      offered: undefined,
      fault: notEmpty,
    },
    official: {
      words: {
        en: 'Official Polish name, as on the door or form',
        pl: 'Nazwa urzędowa, jak na drzwiach lub formularzu',
      },
      offered: undefined,
      fault: notEmpty,
    },
    topic: {
      words: { en: `Topic (${list})`, pl: `Temat (${list})` },
      offered: undefined,
      fault: (answer) => oneOf(answer, topicIds, { en: 'topic', pl: 'tematu' }),
    },
    place: {
      words: { en: 'Place to which the chapter leads', pl: 'Miejsce, do którego prowadzi rozdział' },
      offered: ['information-point', ...placeIds].find((place) => placeIds.has(place)),
      fault: (answer) => oneOf(answer, placeIds, { en: 'place', pl: 'miejsca' }),
    },
    date: {
      words: { en: 'Day', pl: 'Dzień' },
      offered: today,
      fault: (answer) =>
        isDay(answer) || (isMonthEnough && isDay(`${answer}-01`))
          ? null
          : {
              en: `"${answer}" is no day. Write it as ${today}.`,
              pl: `„${answer}” to nie jest dzień. Zapisz go tak: ${today}.`,
            },
    },
    source: {
      words: { en: 'Address of the page on which you read it', pl: 'Adres strony, na której to przeczytano' },
      offered: undefined,
      fault: (answer) =>
        address.safeParse(answer).success
          ? null
          : {
              en: `"${answer}" is no full address. It begins with https://.`,
              pl: `„${answer}” to nie jest pełny adres. Zaczyna się od https://.`,
            },
    },
  };
}

const isDay = (text: string) => {
  if (!day.safeParse(text).success) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** The question for the id of what is begun; `owner` names the file that already has an id, or null. */
export function idQuestion(owner: (id: string) => string | null): Question {
  return {
    words: {
      en: 'Id: English, lower case, hyphens; the address of the page, it never changes',
      pl: 'Identyfikator: po angielsku, małe litery, łączniki; to adres strony, nigdy się nie zmienia',
    },
    offered: undefined,
    fault: (answer) => {
      const other = owner(answer);
      if (other !== null) {
        return { en: `"${answer}" is already used in ${other}.`, pl: `„${answer}” jest już użyte w ${other}.` };
      }
      if (idShape.safeParse(answer).success && /^[a-z]/.test(answer)) return null;
      const near = asId(answer);
      return {
        en: `"${answer}" is not an id.${near === '' ? '' : ` Did you mean "${near}"?`}`,
        pl: `„${answer}” nie jest identyfikatorem.${near === '' ? '' : ` Najbliższe: „${near}”.`}`,
      };
    },
  };
}

/** The nearest id to a text: `Nadanie PESEL!` → `nadanie-pesel`. */
const asId = (text: string): string => hyphenated(text).replace(/^[\d-]+/, '');
