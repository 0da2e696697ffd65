/** What the person has said of people on their lists, from one check to the next: by digest, without a name. */
import type { Answers } from '../answer';
import type { SelfCheck } from '../self-check/self-check';
import type { Contents } from './contents';
import { somebody, type Digest, type MatchSeen } from './keep-check';

type People = Contents['people'];
export type Known = { digest: string; hasLeft: boolean; answerId: string };

/** Everybody who matched, with their digest. */
export async function recognised(matches: readonly MatchSeen[], digest: Digest): Promise<Known[]> {
  const digests = await Promise.all(matches.map((each) => digest(somebody(each))));
  return matches.map(({ answerId, match }, at) => ({
    answerId,
    hasLeft: match.hasLeft,
    digest: digests[at] ?? '',
  }));
}

/** The answers of before to those who have none now and were not `asked` about again since the check was opened. */
export function answersFor(
  known: readonly Known[],
  people: People,
  { answers }: SelfCheck,
  asked: ReadonlySet<string>,
): Answers {
  const open = known.filter(({ answerId }) => !Object.hasOwn(answers, answerId) && !asked.has(answerId));
  return Object.fromEntries(
    open.flatMap((one) => {
      const answer = people.find((each) => isSame(each, one))?.answer;
      return answer ? [[one.answerId, answer]] : [];
    }),
  );
}

/** The people with what is said of them now; whoever is known and has no answer any more is forgotten. */
export function withAnswers(people: People, known: readonly Known[], { answers }: SelfCheck): People {
  const others = people.filter((each) => !known.some((one) => isSame(each, one)));
  const seen = new Map<string, People[number]>();
  for (const { digest, hasLeft, answerId } of known) {
    const answer = answers[answerId];
    if (answer) seen.set(`${digest} ${hasLeft}`, { digest, hasLeft, answer });
  }
  return [...others, ...seen.values()];
}

function isSame(one: Pick<Known, 'digest' | 'hasLeft'>, other: Pick<Known, 'digest' | 'hasLeft'>): boolean {
  return one.digest === other.digest && one.hasLeft === other.hasLeft;
}
