/**
 * Reads the practice network: one page of the extension whose routes stand after the "#". What each page
 * looks like stands in this folder's README.
 */
import type { PageReader, PlatformReaders } from '../../reading/page';
import { peopleLists } from './lists';
import { editProfile, profile } from './profile';
import { settingsPages } from './settings';
import { accountStateOf, isLoaded, viewerOn } from './viewer';

/** Any other page: it carries the viewer's own state. */
const anyPage: PageReader = { id: 'any-page', seen: '2026-11', isHere: () => true, isLoaded, reads: {} };

export default {
  platform: 'practice',
  lane: 'practice',
  pathOf,
  viewer: viewerOn,
  embedded: accountStateOf,
  pages: [...settingsPages, editProfile, ...peopleLists, profile, anyPage],
} satisfies PlatformReaders;

/** "/settings/privacy" for "chrome-extension://…/practice.html#/settings/privacy"; null for any other page. */
function pathOf(url: URL): string | null {
  const isExtension = url.protocol === 'chrome-extension:' || url.protocol === 'moz-extension:';
  if (!isExtension || url.pathname !== '/practice.html') return null;
  return url.hash.replace(/^#/u, '').replace(/\/+$/u, '');
}
