/** Facebook's data download, in JSON and HTML, from 2018 to 2026. */
import { labelsIn } from '../../archive/formats/meta';
import { tail, type PlatformArchive } from '../../archive/platform-archive';
import { listFiles, readPostBlocks, readPosts } from './archive-lists';
import { readProfile, readProfileBlocks } from './archive-profile';
import { readPrivacySettings, readRows } from './archive-settings';

export default {
  platform: 'facebook',
  title: 'Facebook',
  handleInName: /(?:^|\/)facebook-([a-z0-9.]+?)-(?:20\d\d-\d\d-\d\d|\d{8,})/iu,
  pictures: /(?:^|\/)(?:posts\/media|photos_and_videos|posts\/album)\/.+$/u,
  files: [
    ...listFiles,
    {
      as: 'json',
      tail: tail('profile_information\\.json'),
      holds: /"profile(?:_v2)?"\s*:/u,
      anyName: true,
      read: readProfile,
    },
    { as: 'html', tail: tail('profile_information\\.html'), read: readProfileBlocks },
    {
      as: 'json',
      tail: tail('privacy_settings\\.json'),
      holds: /"label_values"/u,
      read: readPrivacySettings,
    },
    {
      as: 'html',
      tail: tail('privacy_settings\\.html'),
      read: (blocks, into) => {
        const labelled = labelsIn(blocks);
        if (labelled.size > 0) into.seen();
        readRows(labelled, into);
      },
    },
    {
      as: 'json',
      tail: tail('your_posts(?:__check_ins__photos_and_videos)?(?:_\\d+)?\\.json'),
      read: readPosts,
    },
    {
      as: 'html',
      tail: tail('your_posts(?:__check_ins__photos_and_videos)?(?:_\\d+)?\\.html'),
      read: readPostBlocks,
    },
  ],
  holds: [
    'displayName',
    'bio',
    'workplace',
    'location',
    'birthday',
    'links',
    'friends',
    'followers',
    'following',
    'requestsReceived',
    'requestsSent',
    'blocked',
    'postsAudience',
    'posts',
  ],
  lacks: [
    'whoCanRequest',
    'friendsListAudience',
    'foundByEmail',
    'foundByPhone',
    'foundBySearchEngines',
    'storiesAudience',
    'tagReview',
    'resharingAllowed',
    'whoCanComment',
    'contactInfo',
    'contactInfoAudience',
    'birthdayAudience',
    'pastPostsAudience',
  ],
  note: 'Facebook’s download gives names without addresses: two friends of one name cannot be told apart.',
  request: {
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi/',
    steps: [
      'Open “Download your information” in the Accounts Center.',
      'Choose “Download or transfer information”, then your Facebook profile.',
      'Choose “Specific types of information”, and tick “Friends”, “Followers”, “Profile information”, “Preferences” and “Posts”.',
      'Choose “Download to device”, then “All time” as the date range and “JSON” as the format.',
      'Wait for Facebook’s notification, download every part, and give them to us together.',
    ],
    format: 'JSON, all time, in English',
    takes: 'Minutes to a few days.',
  },
} satisfies PlatformArchive;
