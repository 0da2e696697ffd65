/**
 * Reads Instagram on the web. What each page looks like, when it was seen and how sure that is stands in
 * this folder's README.
 */
import { pathOnHosts, type PageReader, type PlatformReaders } from '../../reading/page';
import { accountStateOf, viewerOn } from './viewer';
import { followerLists, otherLists } from './lists';
import { editProfile, profile } from './profile';
import { settingsPages } from './settings';

/** Any other page of someone who is signed in: it carries the viewer's own state. */
const anyPage: PageReader = {
  id: 'any-page',
  seen: '2025-04',
  isHere: () => true,
  isLoaded: () => true,
  reads: { accountPrivate: (page) => (viewerOn(page) ? null : 'signedOut') },
};

export default {
  platform: 'instagram',
  lane: 'page',
  pathOf: pathOnHosts('www.instagram.com', 'instagram.com'),
  viewer: viewerOn,
  embedded: accountStateOf,
  pages: [...settingsPages, editProfile, ...otherLists, ...followerLists, profile, anyPage],
} satisfies PlatformReaders;
