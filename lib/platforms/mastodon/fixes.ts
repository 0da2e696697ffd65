/** Mastodon's settings: their strictest value, where they are changed on the web, and the steps. */
import type { PlatformSettings } from '../../platform';

const SAVE = 'Click “Save changes”: until then nothing is changed.';

export const settings: PlatformSettings = {
  profileLocked: {
    title: 'Require follow requests',
    strictest: true,
    page: 'privacy',
    steps: [
      'Open “Privacy and reach” in the preferences.',
      'Take the tick from “Automatically accept new followers”. On an older server, tick “Require follow requests” on the page “Edit profile” instead.',
      SAVE,
      'Whoever follows you already goes on following: look through your followers too.',
    ],
  },
  postsAudience: {
    title: 'Who sees new posts',
    strictest: 'friends',
    page: 'posting',
    steps: [
      'Open “Posting defaults” in the preferences; on an older server, “Other”.',
      'In the first list, choose the entry for followers alone.',
      SAVE,
      'It holds for new posts, and each can still be given another audience. Posts from before stay as they are.',
      'It keeps strangers out only if new followers need your approval.',
    ],
  },
  suggestedToOthers: {
    title: 'Feature profile and posts in discovery algorithms',
    strictest: false,
    page: 'privacy',
    steps: [
      'Open “Privacy and reach” in the preferences.',
      'Take the tick from “Feature profile and posts in discovery algorithms”.',
      SAVE,
    ],
  },
  foundBySearchEngines: {
    title: 'Include profile page in search engines',
    strictest: false,
    page: 'privacy',
    steps: [
      'Open “Privacy and reach” in the preferences.',
      'Take the tick from “Include profile page in search engines”, and from “Include public posts in search results” above or below it.',
      SAVE,
    ],
  },
  friendsListAudience: {
    title: 'Show follows and followers on profile',
    strictest: 'onlyMe',
    page: 'privacy',
    steps: [
      'Open “Privacy and reach” in the preferences.',
      'Take the tick from “Show follows and followers on profile”.',
      SAVE,
    ],
  },
};
