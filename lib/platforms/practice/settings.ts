/** The practice network's settings pages: which labels, which options, what each option means. */
import type { Audience, AudienceSetting } from '../../setting';
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

/** Settings that one choice makes, each with what its options mean. */
export const questions = {
  postsAudience: {
    asks: english('Who can see your posts'),
    options: [
      [english('Everyone'), 'everyone'],
      [english('People who follow you'), 'friends'],
      [english('Your close friends'), 'closeFriends'],
    ],
  },
  whoCanMessage: { asks: english('Who can message you'), options: anyoneOrFollowed() },
  whoCanTag: { asks: english('Who can tag you'), options: anyoneOrFollowed() },
  whoCanMention: { asks: english('Who can mention you'), options: anyoneOrFollowed() },
} as const satisfies { readonly [Name in AudienceSetting]?: Question<Audience> };

export const settingsPages: readonly PageReader[] = [
  settingsPage('account-privacy', '/settings/privacy', {
    accountPrivate: switchNamed(english('Private account')),
    postsAudience: choice(questions.postsAudience),
  }),
  settingsPage('messages', '/settings/messages', {
    whoCanMessage: choice(questions.whoCanMessage),
    activityVisible: switchNamed(english('Show when you are online')),
    readReceiptsShown: switchNamed(english('Show read receipts')),
  }),
  settingsPage('tags-and-mentions', '/settings/tags', {
    whoCanTag: choice(questions.whoCanTag, [questions.whoCanMention.asks]),
    whoCanMention: choice(questions.whoCanMention, [questions.whoCanTag.asks]),
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
