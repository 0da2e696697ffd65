/**
 * Reads Mastodon on any server. What each page looks like, when it was seen and how sure that is stands in this
 * folder's README.
 */
import type { PageReader, PlatformReaders } from '../../reading/page';
import { editProfile } from './edit-profile';
import { peopleLists } from './lists';
import { profile } from './profile';
import { relationshipPages } from './relationships';
import { settingsPages } from './settings';
import { embeddedIn, isSignedOut, pathOf, viewerOn } from './viewer';

/** Any other page: it tells that nobody is signed in, or what its data says of the account. */
const anyPage: PageReader = {
  id: 'any-page',
  seen: '2026-04',
  isHere: () => true,
  isLoaded: () => true,
  reads: { profileLocked: (page) => (isSignedOut(page) ? 'signedOut' : null) },
};

export default {
  platform: 'mastodon',
  lane: 'page',
  pathOf,
  viewer: viewerOn,
  embedded: embeddedIn,
  pages: [...settingsPages, editProfile, ...peopleLists, ...relationshipPages, profile, anyPage],
} satisfies PlatformReaders;
