/** The checklist: five groups, always in this order; within each by account, weightiest first. */
import { GROUPS, type AccountItems, type Group } from '../../lib/checklist';
import type { Account } from '../../lib/observation';
import type { Platform } from '../../lib/platform';
import { fill } from '../../lib/words';
import './checklist.css';
import { Item, type ChecklistProps } from './item';
import { NotChecked } from './not-checked';
import { groupWords, nothingYet, words } from './words';

export function Checklist(props: ChecklistProps) {
  return (
    <div class="stack checklist">
      <header class="stack tight">
        <h2>{words.checklist}</h2>
        <p class="soft">{words.onlyYou}</p>
      </header>
      {GROUPS.map((group) => (
        <GroupSection key={group} group={group} {...props} />
      ))}
    </div>
  );
}

function GroupSection({ group, ...props }: ChecklistProps & { group: Group }) {
  const accounts = props.checklist[group];
  const { title, about } = groupWords[group];
  const empty = group === 'toChange' && !hasEvidence(props.checklist) ? nothingYet : groupWords[group].empty;
  return (
    <section class="stack tight" data-group={group} aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`} class="group-title">
        {title}
      </h3>
      <p class="soft">{accounts.length > 0 ? about : empty}</p>
      {group === 'notCheckedYet' && !props.isPractice && <p class="card soft">{sayOthers(props)}</p>}
      {accounts.map((entry) => (
        <AccountSection key={accountKey(entry.account)} entry={entry} group={group} {...props} />
      ))}
    </section>
  );
}

export function sayOthers({ platforms, used }: Pick<ChecklistProps, 'platforms' | 'used'>): string {
  const others = platforms.filter(({ id, practice }) => !practice && !used.includes(id));
  const names = others.map(({ title }) => title).join(', ');
  return others.length > 0 ? fill(words.otherPlatforms, { names }) : words.nothingElse;
}

function hasEvidence(checklist: ChecklistProps['checklist']): boolean {
  const items = GROUPS.flatMap((group) => checklist[group].flatMap((entry) => entry.items));
  return items.some(({ finding }) => finding.verdict.sources.length > 0);
}

function AccountSection({ entry, group, ...props }: ChecklistProps & { entry: AccountItems; group: Group }) {
  const platform = props.platforms.find(({ id }) => id === entry.account?.platform) ?? null;
  return (
    <div class="stack tight" data-account={accountKey(entry.account)}>
      <h4>{accountTitle(entry.account, platform)}</h4>
      {group === 'notCheckedYet' && platform ? (
        <NotChecked {...props} entry={entry} platform={platform} />
      ) : (
        entry.items.map((item) => <Item key={item.finding.id} item={item} platform={platform} {...props} />)
      )}
    </div>
  );
}

function accountKey(account: Account | null): string {
  return account ? `${account.platform}/${account.handle ?? ''}` : '';
}

export function accountTitle(account: Account | null, platform: Platform | null): string {
  if (!account || !platform) return words.aboutYou;
  const values = { platform: platform.title, handle: account.handle ?? '' };
  if (account.handle === null) return fill(words.accountUnknown, values);
  return fill(platform.practice ? words.practice : words.account, values);
}
