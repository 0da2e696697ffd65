/**
 * Reads LinkedIn on the web. What each page looks like, when it was seen and how sure that is stands in this
 * folder's README.
 */
import { pathOnHosts, type PageReader, type PlatformReaders } from '../../reading/page';
import { HOSTS } from './hosts';
import { peopleLists } from './lists';
import { profile } from './profile';
import { settingsPages } from './settings';
import { asksToSignIn, isSignedIn, viewerOn } from './viewer';

/** Any other page: it tells at most that nobody is signed in. */
const anyPage: PageReader = {
  id: 'any-page',
  seen: '2025-04',
  isHere: () => true,
  isLoaded: () => true,
  reads: { displayName: (page) => (!isSignedIn(page) && asksToSignIn(page) ? 'signedOut' : null) },
};

export default {
  platform: 'linkedin',
  lane: 'page',
  pathOf: pathOnHosts(...HOSTS),
  viewer: viewerOn,
  embedded: () => ({}),
  pages: [...peopleLists, ...settingsPages, profile, anyPage],
} satisfies PlatformReaders;
