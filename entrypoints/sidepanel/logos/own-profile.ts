/** Whether the page that was read is the person's own profile: no other page's pictures are looked at. */
import type { PageEnd } from '../../../components/logos/logos-state';
import type { Account, PageReading, ReadingTrouble } from '../../../lib/observation';
import type { Panel } from '../panel';

const ENDS: { readonly [Why in ReadingTrouble]?: PageEnd } = {
  notYourAccount: 'notYours',
  signedOut: 'signedOut',
  whichAccount: 'whichAccount',
};

export function ownProfile({ platformOf }: Panel, reading: PageReading): Account | PageEnd {
  const [trouble] = reading.observations.flatMap(({ reading: read }) =>
    read.status === 'unreadable' ? (ENDS[read.why] ?? []) : [],
  );
  if (trouble) return trouble;
  const page = platformOf(reading.platform)?.pages.find(({ id }) => id === reading.page);
  if (!page?.gives.some((kind) => kind === 'displayName' || kind === 'bio')) return 'notProfile';
  return reading.account ? { platform: reading.platform, ...reading.account } : 'whichAccount';
}
