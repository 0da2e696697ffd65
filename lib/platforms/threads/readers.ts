/**
 * Reads Threads on the web. What each page looks like, when it was seen and how sure that is stands in this
 * folder's README.
 */
import { pathOnHosts, type PageReader, type PlatformReaders } from '../../reading/page';
import { accountStateOf } from './account';
import { HOSTS } from './hosts';
import { peopleLists } from './lists';
import { privacy } from './privacy';
import { profile } from './profile';
import { isSignedOut, viewerOn } from './viewer';

/** Any other page of someone who is signed in: some carry the viewer's own state. */
const anyPage: PageReader = {
  id: 'any-page',
  seen: '2025-04',
  isHere: () => true,
  isLoaded: () => true,
  reads: { accountPrivate: (page) => (isSignedOut(page) ? 'signedOut' : null) },
};

export default {
  platform: 'threads',
  lane: 'page',
  pathOf: pathOnHosts(...HOSTS),
  viewer: viewerOn,
  embedded: accountStateOf,
  pages: [privacy, ...peopleLists, profile, anyPage],
} satisfies PlatformReaders;
