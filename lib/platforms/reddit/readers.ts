/**
 * Reads Reddit on the web. What each page looks like, when it was seen and how sure that is stands in this
 * folder's README.
 */
import { pathOnHosts, type PageReader, type PlatformReaders } from '../../reading/page';
import { HOSTS } from './hosts';
import { profile } from './profile';
import { privacy } from './settings';
import { isSignedOut, viewerOn } from './viewer';

/** Any other page: it tells no more than that nobody is signed in. */
const anyPage: PageReader = {
  id: 'any-page',
  seen: '2026-07',
  isHere: () => true,
  isLoaded: () => true,
  reads: { whoCanMessage: (page) => (isSignedOut(page) ? 'signedOut' : null) },
};

export default {
  platform: 'reddit',
  lane: 'page',
  pathOf: pathOnHosts(...HOSTS),
  viewer: viewerOn,
  embedded: () => ({}),
  pages: [privacy, profile, anyPage],
} satisfies PlatformReaders;
