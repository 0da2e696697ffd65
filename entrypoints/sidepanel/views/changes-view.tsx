/** What has changed since the last check that was kept. */
import { WhatChanged } from '../../../components/what-changed/what-changed';
import type { ViewProps } from '../app';
import { useKeeping } from './use-keeping';

export function ChangesView({ panel, state }: ViewProps) {
  const { shown } = useKeeping(panel);
  const { last, changes, begun, titles } = shown;
  const { platformOf } = panel;
  // A setting goes by its own name; everything else by what its rule is about.
  const settingOf = (platform: string, about: string) =>
    Object.entries(platformOf(platform)?.settings ?? {}).find(([name]) => name === about)?.[1].title;
  const own = state.checks.own;
  if (!last || !changes || !own || begun !== own.begun) return null;
  return (
    <WhatChanged
      changes={changes}
      kept={last.kept}
      now={new Date().toISOString()}
      hasLooked={own.observations.length + own.lists.length + own.earlier.length > 0}
      titleOf={(id) => platformOf(id)?.title ?? id}
      settingTitle={({ account, name }) => settingOf(account.platform, name) ?? name}
      pointTitle={({ rule, account, about }) =>
        settingOf(account?.platform ?? '', about) ?? titles[rule] ?? rule
      }
    />
  );
}
