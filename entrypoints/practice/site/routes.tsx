/** Which page stands at which path, and what it is called. */
import type { ComponentChild } from 'preact';
import { BlockedPage } from '../pages/blocked-page';
import { CloseFriendsPage } from '../pages/close-friends-page';
import { EditProfilePage } from '../pages/edit-profile-page';
import { FindingYouPage } from '../pages/finding-you-page';
import { FollowersPage } from '../pages/followers-page';
import { FollowingPage } from '../pages/following-page';
import { HiddenListPage } from '../pages/hidden-list-page';
import { HomePage } from '../pages/home-page';
import { MessagesPage } from '../pages/messages-page';
import { NowherePage } from '../pages/nowhere-page';
import { OwnProfilePage } from '../pages/own-profile-page';
import { PersonPage } from '../pages/person-page';
import { PrivacyPage } from '../pages/privacy-page';
import { RequestsPage } from '../pages/requests-page';
import { SettingsPage } from '../pages/settings-page';
import { TagsPage } from '../pages/tags-page';

export type Route = { title: string; page: ComponentChild };

const FIXED: { readonly [path: string]: Route } = {
  '': { title: 'Home', page: <HomePage /> },
  '/close-friends': { title: 'Close friends', page: <CloseFriendsPage /> },
  '/requests': { title: 'Follow requests', page: <RequestsPage /> },
  '/settings': { title: 'Settings', page: <SettingsPage /> },
  '/settings/profile': { title: 'Edit profile', page: <EditProfilePage /> },
  '/settings/privacy': { title: 'Account privacy', page: <PrivacyPage /> },
  '/settings/messages': { title: 'Messages', page: <MessagesPage /> },
  '/settings/tags': { title: 'Tags and mentions', page: <TagsPage /> },
  '/settings/finding-you': { title: 'How people find you', page: <FindingYouPage /> },
  '/settings/blocked': { title: 'Blocked people', page: <BlockedPage /> },
};
const OF_PERSON = /^\/@([A-Za-z0-9._]{1,30})(?:\/(followers|following))?$/u;

export function routeAt(path: string, ownHandle: string): Route {
  const [, handle, list] = OF_PERSON.exec(path) ?? [];
  if (handle === undefined) return fixedRoute(path);
  const isOwn = handle.toLowerCase() === ownHandle;
  if (list === undefined) {
    return { title: 'Profile', page: isOwn ? <OwnProfilePage /> : <PersonPage handle={handle} /> };
  }
  const title = list === 'followers' ? 'Followers' : 'Following';
  if (!isOwn) return { title, page: <HiddenListPage handle={handle} /> };
  return { title, page: list === 'followers' ? <FollowersPage /> : <FollowingPage /> };
}

function fixedRoute(path: string): Route {
  const known = Object.hasOwn(FIXED, path) ? FIXED[path] : undefined;
  return known ?? { title: 'Nothing here', page: <NowherePage /> };
}
