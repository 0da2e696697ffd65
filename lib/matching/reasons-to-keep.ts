/** Why somebody matched, as far as it may outlive the panel: without any name that was looked for. */
import type { Pupil } from '../roll/pupil';

/** Said in place of reasons that tell a name. */
export const LIKE_NAME = 'a like name';

const wordsIn = new WeakMap<readonly Pupil[], ReadonlySet<string>>();

export function reasonsToKeep(reasons: readonly string[], roll: readonly Pupil[]): string[] {
  const names = wordsIn.get(roll) ?? new Set(roll.flatMap(wordsOfPupil));
  wordsIn.set(roll, names);
  const kept = reasons.filter((reason) => !wordsOf(reason).some((word) => names.has(word)));
  return kept.length > 0 ? kept : [LIKE_NAME];
}

function wordsOfPupil({ firstName, middleNames = '', lastName, knownAs = '', group = '' }: Pupil): string[] {
  return wordsOf([firstName, middleNames, lastName, knownAs, group].join(' '));
}

/** A single letter or number tells nobody. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 1);
}
