/** The whole site: where we are, the account as it stands, and the page between them. */
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { practiceAccount } from '../../../lib/practice/account';
import { Layout } from '../layout/layout';
import { routeAt } from './routes';
import { SiteContext, type Site } from './use-site';
import { usePath } from './use-path';
import { useSaid } from './use-said';

export function App({ schoolName }: { schoolName: string }) {
  const path = usePath();
  const [account, setAccount] = useState(() => practiceAccount(schoolName));
  const [resets, setResets] = useState(0);
  const [said, say] = useSaid();
  const site = useMemo<Site>(
    () => ({
      account,
      schoolName,
      change(change, words) {
        setAccount(change);
        say(words);
      },
      reset() {
        setAccount(practiceAccount(schoolName));
        setResets((before) => before + 1);
        say('Everything is as it was at the start.');
      },
    }),
    [account, schoolName, say],
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
