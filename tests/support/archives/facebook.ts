/** Downloads of Facebook, of every period, in JSON and HTML. */
import { meta, type Files, type SampleDownload } from './pack';

const JOINED = 1_700_000_000;
const friends = (...names: readonly string[]) =>
  names.map((name, at) => ({ name, timestamp: JOINED + at * 40_000_000 }));

const PROFILE = {
  profile_v2: {
    name: { full_name: 'Robin Ashdown', first_name: 'Robin', last_name: 'Ashdown' },
    emails: { emails: ['robin@example.org'], previous_emails: [] },
    birthday: { year: 1988, month: 2, day: 3 },
    current_city: { name: 'Uxbridge', timestamp: 0 },
    intro_bio: { name: 'Teacher ☕', timestamp: JOINED },
    work_experiences: [
      { employer: 'Thornleigh Primary School', title: 'Teacher', start_timestamp: 1 },
      { employer: 'The Bakery', title: 'Baker', start_timestamp: 1, end_timestamp: 2 },
    ],
    websites: [{ address: 'https://robin.example.org' }],
    username: 'robin.ashdown.5',
    profile_uri: 'https://www.facebook.com/robin.ashdown.5',
  },
};

function privacy(label: string, value: string) {
  return {
    media: [],
    label_values: [{ label: 'Your activity', dict: [{ label, value }] }],
    fbid: '100000000000000',
  };
}

const CURRENT: Files = {
  'connections/friends/your_friends.json': meta({
    friends_v2: friends('Zoë Müller', 'Amara Okafor', 'Amara Okafor'),
  }),
  'connections/friends/received_friend_requests.json': meta({ received_requests_v2: friends('Mateo Rojas') }),
  'connections/friends/sent_friend_requests.json': meta({ sent_requests_v2: [] }),
  "connections/followers/who_you've_followed.json": meta({ following_v3: friends('Thornleigh Library') }),
  'connections/followers/people_who_followed_you_1.json': meta([
    { title: '', media_list_data: [], string_list_data: [{ value: 'Layla Haddad', timestamp: JOINED }] },
  ]),
  'personal_information/profile_information/profile_information.json': meta(PROFILE),
  'preferences/preferences/privacy_settings.json': meta(privacy('Who can see your future posts?', 'Public')),
  "your_facebook_activity/messages/messenger_contacts_you've_blocked.json": meta({
    messenger_contacts_blocked_v2: [],
  }),
  'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json': meta([
    { timestamp: JOINED, data: [{ post: 'Staff night out 🎉' }], title: 'Robin updated.' },
    { timestamp: JOINED + 9, attachments: [{ data: [{ media: { description: 'Café ☕' } }] }] },
  ]),
};

const box = (name: string, date: string) =>
  `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">${name}</h2><div class="_3-94 _a6-o">${date}</div></div>`;
const oldBox = (name: string, date: string) =>
  `<div class="pam _3-95 _2ph- _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">${name}</div><div class="_3-94 _2lem">${date}</div></div>`;
const page = (...boxes: readonly string[]) =>
  `<html><body><div role="main">${boxes.join('')}</div></body></html>`;

const NAME = 'facebook-robin.ashdown.5-2026-09-01-AbCdEf.zip';

export const facebook: readonly SampleDownload[] = [
  { title: 'JSON of 2024 to 2026', given: [{ name: NAME, files: CURRENT }] },
  {
    title: 'oddly nested, in Japanese',
    given: [
      {
        name: NAME,
        files: {
          'personal_information/profile_information/profile_information.json': meta(PROFILE),
          'personal_information/profile_information/preferences/preferences/privacy_settings.json': meta(
            privacy('今後の投稿のプライバシー設定', '公開'),
          ),
          "this_profile's_activity_across_facebook/posts/your_posts_1.json": meta([
            { timestamp: JOINED, data: [{ post: '夏休み' }] },
          ]),
        },
      },
    ],
  },
  {
    title: 'JSON of 2020 to 2022',
    given: [
      {
        name: 'facebook-robin.zip',
        files: {
          'friends_and_followers/friends.json': meta({ friends_v2: friends('Zoë Müller') }),
          'friends_and_followers/who_you_follow.json': meta({ following_v2: friends('Thornleigh Library') }),
          'profile_information/profile_information.json': meta(PROFILE),
          'posts/your_posts_1.json': meta([]),
        },
      },
    ],
  },
  {
    title: 'JSON of 2018 to 2019',
    given: [
      {
        name: 'facebook-robin.zip',
        files: {
          'friends/friends.json': meta({ friends: friends('Zoë Müller') }),
          'following_and_followers/followers.json': meta({ followers: friends('Layla Haddad') }),
          'following_and_followers/following.json': meta({ following: [] }),
          'profile_information/profile_information.json': meta({
            profile: { name: { full_name: 'Robin Ashdown' } },
          }),
        },
      },
    ],
  },
  {
    title: 'HTML of 2022 to 2026',
    given: [
      {
        name: NAME,
        files: {
          'connections/friends/your_friends.html': page(
            box('Zoë Müller', 'Jan 04, 2024 3:00:01 pm'),
            box('Amara Okafor', '04.02.2025, 15:00'),
          ),
          'connections/friends/received_friend_requests.html': page(
            box('Mateo Rojas', 'Jan 04, 2025 3:00:01 pm'),
          ),
          'personal_information/profile_information/profile_information.html': page(
            '<div class="_a6-g uiBoxWhite"><h2>Profile information</h2><table><tr><td>Name</td><td>Robin Ashdown</td></tr><tr><td>Username</td><td>robin.ashdown.5</td></tr></table></div>',
          ),
          'preferences/preferences/privacy_settings.html': page(
            '<table><tr><td>Who can see your future posts?</td><td>Friends</td></tr></table>',
          ),
        },
      },
    ],
  },
  {
    title: 'HTML up to 2021',
    given: [
      {
        name: 'facebook-robin.zip',
        files: { 'friends_and_followers/friends.html': page(oldBox('Zoë Müller', '4 Jan 2020, 15:00')) },
      },
    ],
  },
];
