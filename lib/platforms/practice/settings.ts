/** The practice network's settings pages: which labels, which options, what each option means. */
import type { Audience } from '../../setting';
import {
  hasControls,
  readChoice,
  readSwitch,
  type FieldReading,
  type Question,
} from '../../reading/controls';
import { english, type Labels } from '../../reading/labels';
import type { FieldReaders, Page, PageReader } from '../../reading/page';
import { isLoaded, mainOf } from './viewer';

const POSTS: Question<Audience> = {
  asks: english('Who can see your posts'),
  options: [
    [english('Everyone'), 'everyone'],
    [english('People who follow you'), 'friends'],
    [english('Your close friends'), 'closeFriends'],
  ],
};
const MESSAGES: Question<Audience> = { asks: english('Who can message you'), options: anyoneOrFollowed() };
const TAGS: Question<Audience> = { asks: english('Who can tag you'), options: anyoneOrFollowed() };
const MENTIONS: Question<Audience> = { asks: english('Who can mention you'), options: anyoneOrFollowed() };

export const settingsPages: readonly PageReader[] = [
  settingsPage('account-privacy', '/settings/privacy', {
    accountPrivate: switchNamed(english('Private account')),
    postsAudience: choice(POSTS),
  }),
  settingsPage('messages', '/settings/messages', {
    whoCanMessage: choice(MESSAGES),
    activityVisible: switchNamed(english('Show when you are online')),
    readReceiptsShown: switchNamed(english('Show read receipts')),
  }),
  settingsPage('tags-and-mentions', '/settings/tags', {
    whoCanTag: choice(TAGS, [MENTIONS.asks]),
    whoCanMention: choice(MENTIONS, [TAGS.asks]),
  }),
  settingsPage('finding-you', '/settings/finding-you', {
    foundByEmail: switchNamed(english('Let people find you by your email address')),
    foundByPhone: switchNamed(english('Let people find you by your phone number')),
    foundBySearchEngines: switchNamed(english('Let search engines show your profile')),
    suggestedToOthers: switchNamed(english('Suggest your account to others')),
    locationShared: switchNamed(english('Add your location to posts')),
    contactsSynced: switchNamed(english('Keep your phone’s contacts in step')),
  }),
];

function anyoneOrFollowed(): Question<Audience>['options'] {
  return [
    [english('Everyone'), 'everyone'],
    [english('People you follow'), 'friends'],
    [english('No one'), 'nobody'],
  ];
}

function settingsPage(id: string, path: string, reads: FieldReaders): PageReader {
  return {
    id,
    seen: '2026-11',
    isHere: (page) => page.path === path,
    isLoaded: (page) => {
      const main = mainOf(page);
      return isLoaded(page) && main !== null && hasControls(main);
    },
    reads,
  };
}

type Field<T> = (page: Page) => FieldReading<T>;

function switchNamed(labels: Labels): Field<boolean> {
  return inMain((document, main) => readSwitch(document, main, labels));
}

function choice(question: Question<Audience>, others: readonly Labels[] = []): Field<Audience> {
  return inMain((document, main) => readChoice(document, main, question, others));
}

function inMain<T>(read: (document: Document, main: Element) => FieldReading<T>): Field<T> {
  return (page) => {
    const main = mainOf(page);
    return main ? read(page.document, main) : 'notLoaded';
  };
}
