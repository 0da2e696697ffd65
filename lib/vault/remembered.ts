/** What the person has said of people on their lists, from one check to the next: by digest, without a name. */
import type { Answers } from '../answer';
import type { NamedAs } from '../finding';
import type { SelfCheck } from '../self-check/self-check';
import type { Contents } from './contents';
import { answerKept, type Digest, type MatchSeen, type PersonId } from './keep-check';

type People = Contents['people'];
export type Known = { digest: string; as: NamedAs; answerId: string };

/** Everybody who matched, with their digest. */
export async function recognised(
  matches: readonly MatchSeen[],
  idOf: PersonId,
  digest: Digest,
): Promise<Known[]> {
  const digests = await Promise.all(matches.map(digest));
  return matches.map(({ account, handle, as }, at) => ({
    answerId: idOf(account, handle, as),
    as,
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
  for (const { digest, as, answerId } of known) {
    const answer = answers[answerId];
    if (answer) seen.set(`${digest} ${as}`, { digest, as, answer: answerKept(answer) });
  }
  return [...others, ...seen.values()];
}

function isSame(one: Pick<Known, 'digest' | 'as'>, other: Pick<Known, 'digest' | 'as'>): boolean {
  return one.digest === other.digest && one.as === other.as;
}
