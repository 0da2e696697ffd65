/** Instagram's settings pages: which labels, which options, what each option means. */
import type { Audience, AudienceSetting } from '../../setting';
import type { ObservationValues } from '../../observation';
import {
  hasControls,
  nameOf,
  readChoice,
  readOnlySwitch,
  readSwitch,
  switchesIn,
  type FieldReading,
  type Question,
} from '../../reading/controls';
import { isOn } from '../../reading/dom';
import { asLabel, english, type Labels } from '../../reading/labels';
import type { FieldReaders, Page, PageReader } from '../../reading/page';
import { mainOf } from './viewer';

// Wordings other than English are Instagram's own, from its data downloads.
const PRIVATE_ACCOUNT: Labels = {
  en: ['Private account'],
  de: ['Privates Konto'],
  es: ['Cuenta privada'],
  fr: ['Compte privé'],
  hi: ['प्राइवेट अकाउंट'],
  it: ['Account privato'],
  zh: ['私密帐户'],
};
const ACTIVITY_STATUS = english('Show activity status');
const READ_RECEIPTS = english('Show read receipts');

const REQUESTS = [
  [english('Message requests'), true],
  [english("Don't receive requests"), false],
] as const;
const FROM_FOLLOWERS: Question<boolean> = { asks: english('Your followers on Instagram'), options: REQUESTS };
const FROM_OTHERS: Question<boolean> = { asks: english('Others on Instagram'), options: REQUESTS };
/** Settings that one choice makes, each with what its options mean. */
export const questions = {
  whoCanAddToGroups: {
    asks: english('Who can add you to group chats'),
    options: [
      [english('Everyone on Instagram', 'Everyone'), 'everyone'],
      [english('Only people you follow on Instagram', 'Only people you follow'), 'friends'],
    ],
  },
  whoCanReplyToStories: {
    asks: english('Who can reply to your stories'),
    options: [
      [english('Everyone'), 'everyone'],
      [english('Your followers', 'People you follow', 'Followers you follow back'), 'friends'],
      [english('Off', "Don't allow story replies"), 'nobody'],
    ],
  },
  whoCanTag: {
    asks: english('Who can tag you'),
    options: [
      [english('Allow tags from everyone'), 'everyone'],
      [english('Allow tags from people you follow'), 'friends'],
      [english("Don't allow tags"), 'nobody'],
    ],
  },
  whoCanMention: {
    asks: english('Who can @mention you'),
    options: [
      [english('Allow mentions from everyone', 'Allow @mentions from everyone'), 'everyone'],
      [english('Allow mentions from people you follow', 'Allow @mentions from people you follow'), 'friends'],
      [english("Don't allow mentions", "Don't allow @mentions"), 'nobody'],
    ],
  },
  // No source shows a choice of nobody here; one would be "changed".
  whoCanComment: {
    asks: english('Allow comments from'),
    options: [
      [english('Everyone'), 'everyone'],
      [english('People you follow', 'Your followers', 'People you follow and your followers'), 'friends'],
    ],
  },
} as const satisfies { readonly [Name in AudienceSetting]?: Question<Audience> };
const MESSAGE_QUESTIONS = [FROM_FOLLOWERS.asks, FROM_OTHERS.asks, questions.whoCanAddToGroups.asks];

const STORY_COMMENTS = english('Story comments');

/** How many switches the sharing page had when it was last seen. */
const SHARING_SWITCHES = 4;

export const settingsPages: readonly PageReader[] = [
  settingsPage(
    'account-privacy',
    [
      '/accounts/settings/v2/account_privacy',
      '/accounts/who_can_see_your_content',
      '/accounts/privacy_and_security',
    ],
    { accountPrivate: soleSwitch(PRIVATE_ACCOUNT) },
  ),
  settingsPage('messages', ['/accounts/messages_and_story_replies'], {
    whoCanMessage: readWhoCanMessage,
    whoCanAddToGroups: choice(questions.whoCanAddToGroups, MESSAGE_QUESTIONS),
    activityVisible: optional(switchNamed(ACTIVITY_STATUS)),
    readReceiptsShown: optional(switchNamed(READ_RECEIPTS)),
  }),
  settingsPage('story-replies', ['/accounts/story_replies'], {
    whoCanReplyToStories: choice(questions.whoCanReplyToStories),
  }),
  settingsPage('activity-status', ['/accounts/activity_status'], {
    activityVisible: soleSwitch(ACTIVITY_STATUS),
  }),
  settingsPage('tags-and-mentions', ['/accounts/settings/v2/tags_and_mentions'], {
    whoCanTag: choice(questions.whoCanTag, [questions.whoCanMention.asks]),
    whoCanMention: choice(questions.whoCanMention, [questions.whoCanTag.asks]),
  }),
  settingsPage('comments', ['/accounts/comments'], {
    whoCanComment: choice(questions.whoCanComment, [STORY_COMMENTS]),
  }),
  settingsPage('sharing', ['/accounts/settings/v2/sharing_and_reuse'], { resharingAllowed: readSharing }),
];

function settingsPage(id: string, paths: readonly string[], reads: FieldReaders): PageReader {
  return {
    id,
    seen: '2026-02',
    isHere: ({ path }) => paths.includes(path),
    isLoaded: (page) => {
      const main = mainOf(page);
      return main !== null && hasControls(main);
    },
    reads,
  };
}

type Field<T> = (page: Page) => FieldReading<T>;

function inMain<T>(read: (document: Document, main: Element) => FieldReading<T>): Field<T> {
  return (page) => {
    const main = mainOf(page);
    return main ? read(page.document, main) : 'notLoaded';
  };
}

export function switchNamed(labels: Labels): Field<boolean> {
  return inMain((document, main) => readSwitch(document, main, labels));
}

/** By name, or as the only switch of a page whose language we do not know. */
function soleSwitch(labels: Labels): Field<boolean> {
  return inMain((document, main) => {
    const named = readSwitch(document, main, labels);
    return named === 'language' || named === 'changed' ? readOnlySwitch(document, main, labels) : named;
  });
}

function choice(question: Question<Audience>, all: readonly Labels[] = []): Field<Audience> {
  const others = all.filter((labels) => labels !== question.asks);
  return inMain((document, main) => readChoice(document, main, question, others));
}

/** For a control that stands on this page for some people and on another for others. */
export function optional<T>(read: Field<T>): (page: Page) => FieldReading<T> | null {
  return (page) => {
    const field = read(page);
    return field === 'changed' || field === 'language' ? null : field;
  };
}

/**
 * The page asks about requests from followers and from everyone else. People one follows can always write,
 * and need no request.
 */
function readWhoCanMessage(page: Page): FieldReading<Audience> {
  const from = (question: Question<boolean>) =>
    inMain((document, main) =>
      readChoice(
        document,
        main,
        question,
        MESSAGE_QUESTIONS.filter((labels) => labels !== question.asks),
      ),
    )(page);
  const others = from(FROM_OTHERS);
  if (typeof others === 'string') return others;
  if (others.value) return { value: 'everyone', anchor: others.anchor };
  const followers = from(FROM_FOLLOWERS);
  if (typeof followers === 'string') return followers;
  return { value: followers.value ? 'friends' : 'nobody', anchor: followers.anchor };
}

/** One switch on is enough to share; "nothing is shared" needs every switch to be there and off. */
function readSharing(page: Page): FieldReading<ObservationValues['resharingAllowed']> {
  const main = mainOf(page);
  const switches = main ? switchesIn(main) : [];
  if (switches.some((control) => isOn(control) === true)) return { value: true, anchor: 'control' };
  const names = new Set(switches.map((control) => asLabel(nameOf(page.document, control))));
  const allOff = switches.every((control) => isOn(control) === false);
  names.delete('');
  return allOff && names.size >= SHARING_SWITCHES ? { value: false, anchor: 'control' } : 'changed';
}
