/** The whole site: where we are, the account as it stands, and the page between them. */
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { practiceAccount, type PracticeAccount } from '../../../lib/practice/account';
import type { Change } from '../../../lib/practice/changes';
import { Layout } from '../layout/layout';
import { routeAt } from './routes';
import { SiteContext, type Site } from './use-site';
import { usePath } from './use-path';
import { useSaid } from './use-said';

/** The account, where somebody else holds it: the walkthrough puts things into it. */
export type Held = {
  account: PracticeAccount;
  setAccount: (change: Change) => void;
  /** The account as it is when everything is put back. */
  atStart: () => PracticeAccount;
  /** What is said of a change, as it may be shown. */
  say: (words: string) => string;
};

export function App({ schoolName, held }: { schoolName: string; held?: Held }) {
  const path = usePath();
  const [own, setOwn] = useState(() => practiceAccount(schoolName));
  const { account, setAccount } = held ?? { account: own, setAccount: setOwn };
  const [resets, setResets] = useState(0);
  const [said, say] = useSaid();
  const site = useMemo<Site>(
    () => ({
      account,
      schoolName,
      showsWholeLists: held !== undefined,
      change(change, words) {
        setAccount(change);
        say(held ? held.say(words) : words);
      },
      reset() {
        setAccount(held ? held.atStart : () => practiceAccount(schoolName));
        setResets((before) => before + 1);
        say('Everything is as it was at the start.');
      },
    }),
    [account, setAccount, held, schoolName, say],
  );
  const route = routeAt(path, account.handle);
  return (
    <SiteContext.Provider value={site}>
      <Layout path={path} title={route.title} said={said}>
        <Fragment key={resets}>{route.page}</Fragment>
      </Layout>
    </SiteContext.Provider>
  );
}
