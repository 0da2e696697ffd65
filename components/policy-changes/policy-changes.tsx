/** What a new version of the policy changes, before the person takes it over. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { comparePolicies, type RuleChange } from '../../lib/policies/compare-policies';
import type { Policy } from '../../lib/policies/policy';
import type { Rule } from '../../lib/rule';
import { fill } from '../../lib/words';
import { levelWords } from '../policy-details/words';
import { partWords, words } from './words';

type Props = {
  before: Policy;
  after: Policy;
  rules: ReadonlyMap<string, Rule>;
  onTake: () => void;
  onKeep: () => void;
};

export function PolicyChanges({ before, after, rules, onTake, onKeep }: Props) {
  const changes = comparePolicies(before, after);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [after]);
  const versions = before.version === after.version ? words.sameVersion : words.versions;
  return (
    <section class="card stack" aria-labelledby="changes-title">
      <h2 id="changes-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{fill(versions, { title: after.title, before: before.version, after: after.version })}</p>
      <p class="soft">{words.what}</p>
      <h3>{words.rules}</h3>
      {changes.rules.length === 0 && <p>{words.noRules}</p>}
      <Lines lines={changes.rules.map((change) => sentenceFor(change, rules))} />
      {changes.parts.length > 0 && <h3>{words.parts}</h3>}
      <Lines lines={changes.parts.map((part) => partWords[part])} />
      <div class="row">
        <button type="button" class="button primary" onClick={onTake}>
          {words.take}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {words.keep}
        </button>
      </div>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function sentenceFor(change: RuleChange, rules: Props['rules']): string {
  const { rule } = change.kind === 'removed' ? change.before : change.after;
  const title = rules.get(rule)?.words.title ?? rule;
  if (change.kind === 'removed') return fill(words.removed, { title });
  if (change.kind === 'added') {
    const { level, clause } = change.after;
    return fill(words.added, { title, level: levelWords[level], section: clause.section, says: clause.says });
  }
  const [before, after] = [change.before, change.after].map(({ level, clause }) => ({
    level: levelWords[level],
    section: clause.section,
    words: clause.says,
    options: '',
  }));
  return fill(words[change.kind], {
    title,
    before: before?.[change.kind] ?? '',
    after: after?.[change.kind] ?? '',
  });
}
