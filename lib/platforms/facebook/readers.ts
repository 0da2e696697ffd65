/**
 * Reads Facebook on the web. What each page looks like, when it was seen and how sure that is stands in
 * this folder's README.
 */
import type { PageReader, PlatformReaders } from '../../reading/page';
import { placeAt } from './addresses';
import { contactInfo } from './contact-info';
import { peopleLists } from './lists';
import { profile } from './profile';
import { settingsPages } from './settings';
import { isSignedOut, viewerOn } from './viewer';

/** Any other page: it says who is signed in, if anybody is. */
const anyPage: PageReader = {
  id: 'any-page',
  seen: '2026-04',
  isHere: () => true,
  isLoaded: () => true,
  reads: { displayName: (page) => (isSignedOut(page) ? 'signedOut' : null) },
};

export default {
  platform: 'facebook',
  lane: 'page',
  pathOf: placeAt,
  viewer: viewerOn,
  // The page's data has no setting; the name in it lacks what people add to theirs in brackets.
  embedded: () => ({}),
  pages: [...settingsPages, ...peopleLists, contactInfo, profile, anyPage],
} satisfies PlatformReaders;
