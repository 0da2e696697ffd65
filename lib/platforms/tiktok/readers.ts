/**
 * Reads TikTok on the web. What each page looks like, when it was seen and how sure that is stands in this
 * folder's README.
 */
import { pathOnHosts, type PageReader, type PlatformReaders } from '../../reading/page';
import { HOSTS } from './hosts';
import { peopleLists } from './lists';
import { accountStateOf } from './page-data';
import { profile } from './profile';
import { accountPrivacy } from './settings';
import { isSignedOut, viewerOn } from './viewer';

/** Any other page: all there is to tell is whether anybody is signed in. */
const anyPage: PageReader = {
  id: 'any-page',
  seen: '2026-09',
  isHere: () => true,
  isLoaded: () => true,
  reads: { accountPrivate: (page) => (isSignedOut(page) ? 'signedOut' : null) },
};

export default {
  platform: 'tiktok',
  lane: 'page',
  pathOf: pathOnHosts(...HOSTS),
  viewer: viewerOn,
  embedded: accountStateOf,
  pages: [accountPrivacy, ...peopleLists, profile, anyPage],
} satisfies PlatformReaders;
