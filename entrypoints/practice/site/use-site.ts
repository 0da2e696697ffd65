/** What every page of the site can see and do: the account as it stands, and changing it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { practiceAccount, type PracticeAccount } from '../../../lib/practice/account';
import type { Change } from '../../../lib/practice/changes';
import { DEFAULT_SCHOOL } from '../../../lib/practice/school-name';

export type Site = {
  account: PracticeAccount;
  schoolName: string;
  /** Lists come whole, and not as one scrolls. */
  showsWholeLists: boolean;
  /** Changes the account, and says so where everybody notices. */
  change: (change: Change, said: string) => void;
  reset: () => void;
};

export const SiteContext = createContext<Site>({
  account: practiceAccount(DEFAULT_SCHOOL),
  schoolName: DEFAULT_SCHOOL,
  showsWholeLists: false,
  change: () => undefined,
  reset: () => undefined,
});

export function useSite(): Site {
  return useContext(SiteContext);
}
