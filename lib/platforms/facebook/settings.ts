/** Facebook's settings pages: which questions they ask, and with what kind of control. */
import type { Audience, AudienceSetting, SwitchSetting } from '../../setting';
import {
  hasControls,
  readRowAnswer,
  readSwitch,
  rowsAsking,
  type FieldReading,
} from '../../reading/controls';
import { all, lines } from '../../reading/dom';
import { english, type Labels } from '../../reading/labels';
import type { FieldReaders, Page, PageReader } from '../../reading/page';
import { audienceNamed, readAudience } from './audience';
import { mainOf } from './viewer';

/** Older wordings are kept: not everybody is shown the newest. */
const questions = {
  whoCanRequest: english('Who can send you friend requests?'),
  friendsListAudience: english('Who can see your friends list?'),
  foundByEmail: english(
    'Who can look you up using the email address you provided?',
    'People with your email address',
  ),
  foundByPhone: english(
    'Who can look you up using the phone number you provided?',
    'People with your phone number',
  ),
  foundBySearchEngines: english('Do you want search engines outside of Facebook to link to your profile?'),
  postsAudience: english('Who can see your future posts?'),
  storiesAudience: english('Who can see your stories?'),
  resharingAllowed: english('Allow others to share your posts to their story?'),
  whoCanComment: english('Who can comment on your public posts?'),
} as const satisfies { readonly [Name in AudienceSetting | SwitchSetting]?: Labels };

const REVIEW_POSTS = english(
  "Review posts that you're tagged in before the post appears on your profile?",
  "Review posts that you're tagged in before the posts appear on your profile?",
  "Review posts that you're tagged in before the posts appear on your timeline?",
);
const REVIEW_TAGS = english(
  'Review tags that friends add to your posts before the tags appear on Facebook?',
  'Review tags that people add to your posts before the tags appear on Facebook?',
);

export const settingsPages: readonly PageReader[] = [
  settingsPage('find-and-contact', 'how_people_find_and_contact_you', {
    whoCanRequest: audience(questions.whoCanRequest),
    friendsListAudience: audience(questions.friendsListAudience),
    foundByEmail: isFound(questions.foundByEmail),
    foundByPhone: isFound(questions.foundByPhone),
    foundBySearchEngines: switchNamed(questions.foundBySearchEngines),
  }),
  settingsPage('posts', 'posts', { postsAudience: audience(questions.postsAudience) }),
  settingsPage('stories', 'stories', { storiesAudience: audience(questions.storiesAudience) }),
  settingsPage('profile-and-tagging', 'profile_and_tagging', {
    tagReview: readTagReview,
    resharingAllowed: switchNamed(questions.resharingAllowed),
  }),
  settingsPage('public-content', 'followers_and_public_content', { whoCanComment: readWhoCanComment }),
];

function settingsPage(id: string, tab: string, reads: FieldReaders): PageReader {
  return {
    id,
    seen: '2024-01',
    isHere: ({ path }) => path === `/settings/${tab}`,
    isLoaded: (page) => {
      const main = mainOf(page);
      return main !== null && (hasControls(main) || hasAnswers(main));
    },
    reads,
  };
}

/** A button without words may be there before the page is. */
function hasAnswers(main: Element): boolean {
  return all(main, '[role="button"]').some((button) => lines(button).length > 0);
}

type Field<T> = (page: Page) => FieldReading<T>;

function inMain<T>(read: (document: Document, main: Element) => FieldReading<T>): Field<T> {
  return (page) => {
    const main = mainOf(page);
    return main ? read(page.document, main) : 'notLoaded';
  };
}

function audience(asks: Labels): Field<Audience> {
  return inMain((document, main) => readAudience(document, main, asks));
}

function switchNamed(labels: Labels): Field<boolean> {
  return inMain((document, main) => readSwitch(document, main, labels));
}

/** Facebook asks who may find one; whoever lets anybody do so can be found. */
function isFound(asks: Labels): Field<boolean> {
  return (page) => {
    const field = audience(asks)(page);
    if (typeof field === 'string') return field;
    return { value: field.value !== 'nobody' && field.value !== 'onlyMe', anchor: field.anchor };
  };
}

/** Posts that one is tagged in and tags on one's own posts are two switches; only both together review every tag. */
function readTagReview(page: Page): FieldReading<boolean> {
  const fields = [REVIEW_POSTS, REVIEW_TAGS].map((labels) => switchNamed(labels)(page));
  const off = fields.find((field) => typeof field !== 'string' && !field.value);
  return off ?? fields.find((field) => typeof field === 'string') ?? fields[0] ?? 'changed';
}

/** On this page a whole row is the button, its question and its answer two of the texts in it. */
function readWhoCanComment(page: Page): FieldReading<Audience> {
  const field = audience(questions.whoCanComment)(page);
  if (field !== 'changed') return field;
  const main = mainOf(page);
  const rows = main ? rowsAsking(all(main, '[role="button"]'), questions.whoCanComment) : [];
  return readRowAnswer(page.document, rows, {
    asks: questions.whoCanComment,
    answer: audienceNamed,
    anchor: 'fallback',
  });
}
