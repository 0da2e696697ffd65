/**
 * Facebook's addresses: what a page or a person is called in them. The same place has several forms, with
 * a name or a number, as a path or in a query; here each place has one.
 */
import { linksWithin } from '../../reading/links';
import { HOSTS } from './hosts';

/** A place within a profile; without `section`, the profile itself. `handle` is "me" for the viewer's own. */
export type ProfilePlace = { handle: string; section: string };

const ADDRESS = /^\/(?!\/)([^?#]*)(?:\?([^#]*))?/u;
const PROFILE = /^\/([A-Za-z0-9.]{1,50})(?:\/([a-z_]+))?$/u;
const PROGRAM = /\.php$/u;
/** First parts of addresses that are no handles. */
const RESERVED = new Set(
  'ads,ajax,allactivity,bookmarks,business,campaign,careers,checkpoint,dialog,directory,events,feed,find-friends,friends,fundraisers,games,gaming,groups,hashtag,help,home,jobs,legal,live,login,logout,marketplace,media,memories,messages,notifications,offers,onthisday,pages,people,permalink,photo,photos,places,plugins,policies,policy,privacy,public,recover,reel,reels,reg,saved,search,settings,share,sharer,stories,story,terms,video,videos,watch,weather'.split(
    ',',
  ),
);

const addressOf = linksWithin(...HOSTS);

/** The place at an address of Facebook's, or null if it is another site's. */
export function placeAt(url: URL): string | null {
  return HOSTS.some((host) => host === url.hostname) ? placeOf(`${url.pathname}${url.search}`) : null;
}

/** The place to which a link leads, or null if it is on another site. */
export function placeLinkedBy(link: Element): string | null {
  return placeOf(addressOf(link));
}

/** "/robin.ashdown/friends_all", "/100012345678/about", "/settings/posts"; the root is "". */
function placeOf(address: string): string | null {
  const [whole, path = '', query = ''] = ADDRESS.exec(address) ?? [];
  if (whole === undefined) return null;
  const within = `/${path}`.replace(/\/+$/u, '');
  if (within === '/profile.php') return join(parameter(query, 'id'), parameter(query, 'sk'));
  if (within === '/settings') return join('settings', parameter(query, 'tab'));
  return /^\/[^/]+$/u.test(within) ? join(within.slice(1), parameter(query, 'sk')) : within;
}

function parameter(query: string, name: string): string {
  return new RegExp(`(?:^|&)${name}=([A-Za-z0-9_]+)`, 'u').exec(query)?.[1] ?? '';
}

function join(...parts: readonly string[]): string {
  return parts.map((part) => (part ? `/${part}` : '')).join('');
}

export function profileAt(place: string | null): ProfilePlace | null {
  const [, handle = '', section = ''] = PROFILE.exec(place ?? '') ?? [];
  return handle && !PROGRAM.test(handle) && !RESERVED.has(handle.toLowerCase()) ? { handle, section } : null;
}

/** The handle of the person to whom a link leads: to them, not to a section of their profile. */
export function handleLinkedBy(link: Element): string | null {
  const profile = profileAt(placeLinkedBy(link));
  return profile && !profile.section && profile.handle !== 'me' ? profile.handle : null;
}
