/**
 * Reads Instagram on the web. What each page looks like, when it was seen and how sure that is stands in
 * this folder's README.
 */
import { pathOnHosts, type PageReader, type PlatformReaders } from '../../reading/page';
import { HOSTS } from './hosts';
import { accountStateOf, viewerOn } from './viewer';
import { followerLists } from './lists';
import { editProfile } from './edit-profile';
import { profile } from './profile';
import { settingsLists } from './settings-lists';
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
  pathOf: pathOnHosts(...HOSTS),
  viewer: viewerOn,
  embedded: accountStateOf,
  pages: [...settingsPages, editProfile, ...settingsLists, ...followerLists, profile, anyPage],
} satisfies PlatformReaders;
