/**
 * Reads YouTube on the web. What each page looks like, when it was seen and how sure that is stands in this
 * folder's README.
 */
import { pathOnHosts, type PageReader, type PlatformReaders } from '../../reading/page';
import { HOSTS } from './hosts';
import { subscriptions } from './lists';
import { embeddedOn, profile } from './profile';
import { privacy } from './settings';
import { isSignedOut, viewerOn } from './viewer';

/** Any other page: it tells no more than that nobody is signed in. */
const anyPage: PageReader = {
  id: 'any-page',
  seen: '2026-09',
  isHere: () => true,
  isLoaded: () => true,
  reads: { subscriptionsPrivate: (page) => (isSignedOut(page) ? 'signedOut' : null) },
};

export default {
  platform: 'youtube',
  lane: 'page',
  pathOf: pathOnHosts(...HOSTS),
  viewer: viewerOn,
  embedded: embeddedOn,
  pages: [privacy, subscriptions, profile, anyPage],
} satisfies PlatformReaders;
