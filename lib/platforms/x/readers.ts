/**
 * Reads X on the web. What each page looks like, when it was seen and how sure that is stands in this
 * folder's README.
 */
import { pathOnHosts, type PageReader, type PlatformReaders } from '../../reading/page';
import { HOSTS } from './hosts';
import { accountStateOf, viewerOn } from './viewer';
import { peopleLists } from './lists';
import { profile } from './profile';
import { settingsPages } from './settings';

/** Any other page of someone who is signed in: it carries every privacy setting as it was at loading. */
const anyPage: PageReader = {
  id: 'any-page',
  seen: '2025-07',
  isHere: () => true,
  isLoaded: () => true,
  reads: { accountPrivate: (page) => (viewerOn(page) ? null : 'signedOut') },
};

export default {
  platform: 'x',
  lane: 'page',
  pathOf: pathOnHosts(...HOSTS),
  viewer: viewerOn,
  embedded: accountStateOf,
  pages: [...settingsPages, ...peopleLists, profile, anyPage],
} satisfies PlatformReaders;
