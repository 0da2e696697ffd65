/** Putting what a backup holds beside what is kept here: nothing that is here goes. */
import type { Contents, KeptCheck } from './contents';

/** Of the same check the one that was kept later counts; of a person the later answer. */
export function merged(here: Contents, backup: Contents): Contents {
  const sameKey = here.digestKey === backup.digestKey;
  // Under another key nobody is recognised: nothing is said of the people then.
  const theirs = sameKey ? backup.checks : backup.checks.map((check) => ({ ...check, people: null }));
  const people = sameKey
    ? latest([...here.people, ...backup.people], ({ digest, as }) => `${digest} ${as}`, answeredAt)
    : here.people;
  const checks = latest<KeptCheck>(
    [...here.checks, ...theirs],
    ({ begun }) => begun,
    ({ kept }) => kept,
  );
  return { ...here, people, checks: newestFirst(checks) };
}

/** With one check added, or a newer state of it. */
export function withKept(contents: Contents, check: KeptCheck): Contents {
  const others = contents.checks.filter(({ begun }) => begun !== check.begun);
  return { ...contents, checks: newestFirst([check, ...others]) };
}

function newestFirst(checks: readonly KeptCheck[]): KeptCheck[] {
  return checks.toSorted((one, other) => other.begun.localeCompare(one.begun));
}

function answeredAt({ answer }: Contents['people'][number]): string {
  return answer.at;
}

function latest<Each>(all: readonly Each[], keyOf: (each: Each) => string, timeOf: (each: Each) => string) {
  const found = new Map<string, Each>();
  for (const each of all) {
    const other = found.get(keyOf(each));
    if (!other || timeOf(each) > timeOf(other)) found.set(keyOf(each), each);
  }
  return [...found.values()];
}
