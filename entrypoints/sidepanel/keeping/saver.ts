/** What is to be saved of the check under way, what was said before of the people in it, and what has changed since. */
import { compareChecklists } from '../../../lib/audit/compare-checklists';
import type { Answers } from '../../../lib/answer';
import type { Changes } from '../../../lib/changes';
import { digester } from '../../../lib/keep/person-digest';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import type { Titles } from '../../../components/keeping/keeping-state';
import type { SettingName } from '../../../lib/setting';
import type { Contents, KeptCheck } from '../../../lib/vault/contents';
import { keptOf, matchesIn, onTopOf, type Digest } from '../../../lib/vault/keep-check';
import { withKept } from '../../../lib/vault/merge';
import { answersFor, recognised, withAnswers } from '../../../lib/vault/remembered';
import type { Panel } from '../panel';

export type Settled = {
  /** What was said before of people who are met again. */
  answers: Answers;
  /** Null where there is nothing new to save. */
  change: ((contents: Contents) => Contents) | null;
  shown: { last: KeptCheck | null; changes: Changes | null; titles: Titles };
};

export class Saver {
  constructor(private readonly panel: Panel) {}

  #digest: { key: string; of: Digest } | null = null;
  /** Whose answer of before was put into the check: when it is taken back, it stays away. */
  #asked = new Set<string>();
  #written = '';
  #pending = '';

  async settle(check: SelfCheck, contents: Contents): Promise<Settled> {
    const digest = await this.#digestWith(contents.digestKey);
    const { forKeeping, platformOf } = this.panel;
    const matches = matchesIn(forKeeping.seenNow(check).compared);
    const known = await recognised(matches, forKeeping.personAnswerId, digest);
    const answers = answersFor(known, contents.people, check, this.#asked);
    for (const { answerId } of known) this.#asked.add(answerId);
    const whole = { ...check, answers: { ...answers, ...check.answers } };
    const seen = forKeeping.seenNow(whole);
    const before = contents.checks.find(({ begun }) => begun === check.begun);
    const kept = await keptOf(whole, seen, { digest, now: new Date().toISOString(), before });
    const last = contents.checks.find(({ begun }) => begun < check.begun) ?? null;
    const strictest = (platform: string, name: SettingName) =>
      platformOf(platform)?.settings[name]?.strictest;
    const changes = last && compareChecklists(last, kept, strictest);
    const titles = Object.fromEntries(
      seen.items.map(({ item }) => [item.finding.requirement.rule, item.words.title]),
    );
    const change = this.#changeFor(whole, onTopOf(before, kept), contents, (people) =>
      withAnswers(people, known, whole),
    );
    return { answers, change, shown: { last, changes, titles } };
  }

  /** Whether what was to be saved has been. */
  saved(isSaved: boolean): void {
    if (isSaved) this.#written = this.#pending;
  }

  forget(): void {
    this.#digest = null;
    this.#asked = new Set();
    this.#written = '';
    this.#pending = '';
  }

  #changeFor(
    check: SelfCheck,
    kept: KeptCheck,
    contents: Contents,
    people: (all: Contents['people']) => Contents['people'],
  ): Settled['change'] {
    if (contents.unkept === check.begun || !isBegun(check)) return null;
    const { kept: _when, ...rest } = kept;
    this.#pending = JSON.stringify([rest, people([])]);
    if (this.#pending === this.#written) return null;
    return (all) =>
      all.unkept === kept.begun ? all : { ...withKept(all, kept), people: people(all.people) };
  }

  async #digestWith(key: string): Promise<Digest> {
    if (this.#digest?.key === key) return this.#digest.of;
    const made = await digester(key, crypto.subtle);
    // What is no key recognises nobody.
    const of = made ?? (() => Promise.resolve(''));
    this.#digest = { key, of };
    return of;
  }
}

/** A check in which nothing was looked at and nothing was said is nothing to come back to. */
function isBegun({ observations, lists, earlier, answers, begun }: SelfCheck): boolean {
  return (
    observations.length + lists.length + earlier.length > 0 ||
    Object.values(answers).some(({ at }) => at >= begun)
  );
}
