/** First name and surname in one word, as handles have them: "mayaadeyemi", "xx_adeyemimaya09_xx". */
import { isGivenName } from './knowledge/names';
import type { Standing } from './trie';
import type { Found } from './vocabulary';
import type { WordLookup } from './word-lookup';

/** `left` is how many letters of the word nothing explains. */
export type RunTogether = {
  given: readonly Found[];
  surname: readonly Found[];
  left: number;
  isReversed: boolean;
  /** The parts of the word that are the names. */
  texts: { given: string; surname: string };
};

export type Places = {
  text: string;
  /** Places with but affixes and figures before them. */
  starts: readonly number[];
  /** For each place: whether there are but affixes and figures before it, or after it. */
  head: readonly boolean[];
  tail: readonly boolean[];
  /** The first place with but affixes and figures after it. */
  last: number;
  given: WordLookup;
  surname: WordLookup;
  /** Names that stand at a place, in one of their forms. */
  givensAt: (start: number) => readonly Standing[];
  surnamesAt: (start: number) => readonly Standing[];
};

const MOST_LEFT = 3;
/** Letters of both names together: mo + khan. */
const SHORTEST_PAIR = 6;
const SHORTEST_ROUGH = 3;

export function readRunTogether(places: Places): RunTogether[] {
  if (places.text.length < SHORTEST_PAIR) return [];
  return [...places.head.keys()].flatMap((start) =>
    places.head[start] ? pairsFrom(start, places) : surnameAtEnd(start, places),
  );
}

/** In a word that is a name as it stands, only names that stand there letter by letter are found run together. */
export function isPlainPair({ given, surname, left }: RunTogether): boolean {
  const plain = (found: readonly Found[]) => found.some(({ how }) => how === 'same' || how === 'spelling');
  return left === 0 && plain(given) && plain(surname);
}

function pairsFrom(start: number, places: Places): RunTogether[] {
  const { given, surname, givensAt, surnamesAt } = places;
  return [
    ...givensAt(start).flatMap(({ word, end }) =>
      secondsAfter({ word, end, places, other: surname, othersAt: surnamesAt }).map(
        ({ found, left, text: second }): RunTogether => ({
          given: given.exactly(word),
          surname: found,
          left,
          isReversed: false,
          texts: { given: word, surname: second },
        }),
      ),
    ),
    ...surnamesAt(start).flatMap(({ word, end }) =>
      secondsAfter({ word, end, places, other: given, othersAt: givensAt }).map(
        ({ found, left, text: second }): RunTogether => ({
          given: found,
          surname: surname.exactly(word),
          left,
          isReversed: true,
          texts: { given: second, surname: word },
        }),
      ),
    ),
  ];
}

type First = {
  word: string;
  end: number;
  places: Places;
  other: WordLookup;
  othersAt: Places['givensAt'];
};
type Second = { found: readonly Found[]; left: number; text: string };

/** The other name, right after the first or after an x between them. */
function secondsAfter(first: First): Second[] {
  const { end } = first;
  const { text } = first.places;
  const isCrossed = text.charAt(end) === 'x' && end + 1 < text.length;
  return (isCrossed ? [end, end + 1] : [end]).flatMap((start) => secondsAt(start, first));
}

function secondsAt(start: number, { word, places, other, othersAt }: First): Second[] {
  const { text, tail, last } = places;
  const rest = text.slice(start, last);
  const most = word.length > 3 && !other.isName(rest) ? MOST_LEFT : 0;
  const standing = othersAt(start)
    .map(({ word: second, end }) => ({ second, left: tail[end] ? 0 : lettersIn(text.slice(end, last)) }))
    .filter(
      ({ second, left }) => word.length + second.length >= SHORTEST_PAIR && (left === 0 || second.length > 3),
    );
  const exact = standing
    .filter(({ left }) => left <= most)
    .map(({ second, left }): Second => ({ found: other.exactly(second), left, text: second }));
  const isRough =
    rest.length >= SHORTEST_ROUGH && word.length >= SHORTEST_ROUGH && !exact.some(({ left }) => left === 0);
  return isRough ? [...exact, { found: other.roughly(rest), left: 0, text: rest }] : exact;
}

/** A surname at the end of the word, and before it a first name that is spelt in some other way. */
function surnameAtEnd(start: number, places: Places): RunTogether[] {
  const { tail, surname, surnamesAt } = places;
  return surnamesAt(start)
    .filter(({ word, end }) => tail[end] && word.length >= SHORTEST_ROUGH)
    .flatMap(({ word }) =>
      roughGivensBefore(start, places).map(({ found, text: first }): RunTogether => ({
        given: found,
        surname: surname.exactly(word),
        left: 0,
        isReversed: false,
        texts: { given: first, surname: word },
      })),
    );
}

function roughGivensBefore(start: number, { text, starts, given }: Places): Omit<Second, 'left'>[] {
  const isAnother = starts.some((first) => first < start && isGivenName(text.slice(first, start)));
  return starts
    .filter(
      (first) => first <= start - SHORTEST_ROUGH && (!isAnother || isGivenName(text.slice(first, start))),
    )
    .map((first) => text.slice(first, start))
    .map((part) => ({ found: given.roughly(part), text: part }))
    .filter(({ found }) => found.length > 0);
}

function lettersIn(text: string): number {
  return text.replace(/[^a-z]/gu, '').length;
}
