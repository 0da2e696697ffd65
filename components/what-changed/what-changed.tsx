/** What is otherwise than at the last check that was kept: before the full list, in plain words. */
import type { ComponentChildren } from 'preact';
import type { Changes, Counted, PointSeen, SettingChange } from '../../lib/changes';
import { sayDay } from '../../lib/dates';
import { sayValue } from '../../lib/setting-words';
import { fill } from '../../lib/words';
import { sayAgo } from './say-ago';
import { words } from './words';

type Own = Counted['account'];
export type WhatChangedProps = {
  changes: Changes;
  /** ISO 8601 times: when the last check was kept, and now. */
  kept: string;
  now: string;
  /** Anything was looked at in the check under way. */
  hasLooked: boolean;
  titleOf: (platform: string) => string;
  settingTitle: (change: Pick<SettingChange, 'account' | 'name'>) => string;
  pointTitle: (point: PointSeen) => string;
};

export function WhatChanged(props: WhatChangedProps) {
  const { changes, kept, now } = props;
  return (
    <section class="card changes stack tight" aria-labelledby="changes-title">
      <h2 id="changes-title">{words.title}</h2>
      <p class="soft">{fill(words.lastKept, { date: sayDay(kept), ago: sayAgo(kept, now) })}</p>
      <Seen {...props} />
      <Counts title={words.notNow} said={words.notNowOne} counts={changes.notNow} {...props} />
      {changes.leftOut.length > 0 && (
        <p>{fill(words.leftOut, { platforms: changes.leftOut.map(props.titleOf).join(', ') })}</p>
      )}
      {changes.newPeople === null && <p class="soft">{words.unknownPeople}</p>}
      {changes.notNow.length > 0 && <p class="soft">{words.notFine}</p>}
    </section>
  );
}

/** What asks for something comes first, what is settled last. */
function Seen(props: WhatChangedProps) {
  const { changes, hasLooked } = props;
  const { looser, stricter, worse, stale, resolved, newPeople, gonePeople } = changes;
  const { unclear, unsoughtPeople, added, appeared, vanished, raised } = changes;
  const people = [newPeople ?? [], unsoughtPeople, gonePeople ?? []];
  const points = [worse, unclear, stale, resolved, added, appeared, vanished, raised];
  const lists = [looser, stricter, ...points, ...people];
  if (lists.every(({ length }) => length === 0)) return <p>{hasLooked ? words.same : words.nothingYet}</p>;
  return (
    <>
      <Settings title={words.looser} settings={looser} {...props} />
      {looser.length > 0 && <p class="soft">{words.drift}</p>}
      <Counts title={words.people} said={words.newPeople} counts={newPeople ?? []} {...props} />
      <Counts title={words.unsought} said={words.unsoughtPeople} counts={unsoughtPeople} {...props} />
      <Points title={words.worse} points={worse} {...props} />
      <Points title={words.raised} points={raised} {...props} />
      {raised.length > 0 && <p class="soft">{words.raisedWhy}</p>}
      <Points title={words.unclear} points={unclear} {...props} />
      <Points title={words.stale} points={stale} {...props} />
      <Points title={words.appeared} said={words.appearedOne} points={appeared} {...props} />
      <Points title={words.added} said={words.addedOne} points={added} {...props} />
      <Points title={words.vanished} said={words.vanishedOne} points={vanished} {...props} />
      <Points title={words.resolved} points={resolved} {...props} />
      <Settings title={words.stricter} settings={stricter} {...props} />
      <Counts title={words.gone} said={words.gonePeople} counts={gonePeople ?? []} {...props} />
    </>
  );
}

function Settings({
  title,
  settings,
  ...props
}: WhatChangedProps & { title: string; settings: readonly SettingChange[] }) {
  const say = (change: SettingChange) =>
    fill(words.setting, {
      account: sayAccount(change.account, props),
      title: props.settingTitle(change),
      before: sayValue(change.before),
      now: sayValue(change.value),
    });
  return <Said title={title} all={settings.map(say)} />;
}

type PointsProps = WhatChangedProps & { title: string; points: readonly PointSeen[]; said?: string };

function Points({ title, points, said = words.point, ...props }: PointsProps) {
  const say = (point: PointSeen) =>
    fill(said, { account: sayAccount(point.account, props), title: props.pointTitle(point) });
  return <Said title={title} all={points.map(say)} />;
}

type CountsProps = WhatChangedProps & {
  title: string;
  counts: readonly Counted[];
  said: { one: string; other: string };
};

function Counts({ title, counts, said, ...props }: CountsProps) {
  const say = ({ account, count }: Counted) =>
    fill(count === 1 ? said.one : said.other, { account: sayAccount(account, props), count });
  return <Said title={title} all={counts.map(say)} />;
}

function Said({ title, all }: { title: string; all: readonly string[] }): ComponentChildren {
  if (all.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {all.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function sayAccount(account: Own | null, { titleOf }: Pick<WhatChangedProps, 'titleOf'>): string {
  if (!account) return words.you;
  const title = titleOf(account.platform);
  return account.handle === null ? title : `${title}, @${account.handle}`;
}
