/** Downloads of Instagram, of every period, in JSON and HTML, and in several languages; Threads within them. */
import { json, meta, PICTURE, type Files, type SampleDownload } from './pack';

const JOINED = 1_500_000_000;
const FOLDER = 'connections/followers_and_following/';

function follower(handle: string, day: number) {
  const entry = {
    href: `https://www.instagram.com/${handle}`,
    value: handle,
    timestamp: JOINED + day * 86_400,
  };
  return { title: '', media_list_data: [], string_list_data: [entry] };
}

/** Since 2024 the name stands in the title alone. */
function followed(handle: string, day: number) {
  const entry = { href: `https://www.instagram.com/_u/${handle}`, timestamp: JOINED + day * 86_400 };
  return { title: handle, string_list_data: [entry] };
}

function blocked(handle: string) {
  const href = `https://www.instagram.com/${handle}`;
  const label_values = [
    { label: 'URL', value: href, href },
    { label: 'Name', value: 'Ines Duarte' },
    { label: 'Username', value: handle },
  ];
  return { timestamp: JOINED, media: [], label_values, fbid: '17840000000000001' };
}

type Labels = { username: string; name: string; bio: string; accountPrivate: string; email: string };
const ENGLISH_US = {
  username: 'Username',
  name: 'Name',
  bio: 'Bio',
  accountPrivate: 'Private Account',
  email: 'Email',
};
const LANGUAGES: Readonly<Record<string, Labels>> = {
  'US English': ENGLISH_US,
  'UK English': { ...ENGLISH_US, accountPrivate: 'Private account', email: 'Email address' },
  French: {
    username: 'Nom d’utilisateur',
    name: 'Nom',
    bio: 'Bio',
    accountPrivate: 'Compte privé',
    email: 'Adresse e-mail',
  },
  German: {
    username: 'Benutzername',
    name: 'Name',
    bio: 'Steckbrief',
    accountPrivate: 'Privates Konto',
    email: 'E-Mail-Adresse',
  },
  Spanish: {
    username: 'Nombre de usuario',
    name: 'Nombre',
    bio: 'Presentación',
    accountPrivate: 'Cuenta privada',
    email: 'Correo electrónico',
  },
  Italian: {
    username: 'Nome utente',
    name: 'Nome',
    bio: 'Biografia',
    accountPrivate: 'Account privato',
    email: 'Indirizzo e-mail',
  },
  Hindi: { username: 'यूज़रनेम', name: 'नाम', bio: 'जीवनी', accountPrivate: 'प्राइवेट अकाउंट', email: 'ईमेल' },
  Chinese: { username: '帐号', name: '姓名', bio: '个性签名', accountPrivate: '私密帐户', email: '邮箱' },
};

function held(value: string) {
  return { href: '', value, timestamp: 0 };
}

function profile(labels: Labels, isPrivate: boolean) {
  const string_map_data = {
    [labels.email]: held('robin@example.org'),
    [labels.username]: held('robin.ashdown'),
    [labels.name]: held('Robin Ashdown'),
    [labels.bio]: held('Year 4 at Thornleigh ☕ Zoë’s aunt'),
    [labels.accountPrivate]: held(isPrivate ? 'True' : 'False'),
  };
  return { profile_user: [{ title: 'User', media_map_data: {}, string_map_data }] };
}

function whole(labels: Labels, isPrivate: boolean): Files {
  return {
    [`${FOLDER}followers_1.json`]: meta([follower('amara.okafor', 0), follower('tomasz_k', 400)]),
    [`${FOLDER}followers_2.json`]: meta([follower('layla.haddad', 800)]),
    [`${FOLDER}following.json`]: meta({ relationships_following: [followed('priya.nair', 3)] }),
    [`${FOLDER}close_friends.json`]: meta({ relationships_close_friends: [follower('wei.zhang', 9)] }),
    [`${FOLDER}blocked_profiles.json`]: meta([blocked('ines.duarte')]),
    [`${FOLDER}follow_requests_you've_received.json`]: meta({
      relationships_follow_requests_received: [follower('mateo.rojas', 20)],
    }),
    [`${FOLDER}pending_follow_requests.json`]: meta({
      relationships_follow_requests_sent: [follower('thornleigh.choir', 21)],
    }),
    'personal_information/personal_information/personal_information.json': meta(profile(labels, isPrivate)),
    'preferences/settings/comments_allowed_from.json': meta({
      settings_allow_comments_from: [
        { title: '', string_map_data: { 'Comments Allowed From': held('Everyone') } },
      ],
    }),
    'your_instagram_activity/media/posts_1.json': meta([
      { media: [{ uri: 'media/posts/202511/1.jpg', creation_timestamp: JOINED, title: 'Sports day 🎉' }] },
      { media: [{ uri: 'a' }, { uri: 'b' }], title: 'Two of the garden', creation_timestamp: JOINED + 5 },
    ]),
    'your_instagram_activity/messages/inbox/priya_1/message_1.json': 'nobody-may-read',
    'media/posts/202511/1.jpg': PICTURE,
  };
}

const THREADS: Files = {
  'your_instagram_activity/threads/personal_information.json': meta({
    text_post_app_text_post_app_profile: [
      {
        title: '',
        string_map_data: {
          Username: held('robin.ashdown'),
          Name: held('Robin Ashdown'),
          Bio: held('Reads.'),
          'Private Account': held('True'),
        },
      },
    ],
  }),
  'your_instagram_activity/threads/followers.json': meta({
    text_post_app_text_post_app_followers: [follower('grace.mbeki', 4)],
  }),
  'your_instagram_activity/threads/following.json': meta({ text_post_app_text_post_app_following: [] }),
  'your_instagram_activity/threads/threads_and_replies.json': meta({
    text_post_app_text_posts: [{ media: [{ title: 'Books for the summer', creation_timestamp: JOINED }] }],
  }),
};
const EDITS: Files = { 'your_instagram_activity/edits/personal_information.json': meta({ edits_user: [] }) };

function page(title: string, ...body: readonly string[]): string {
  return `<html><head><meta charset="utf-8"><title>${title}</title><style>._a6-g{}</style></head><body><div role="main">${body.join('')}</div></body></html>`;
}
function box(inner: string, heading = ''): string {
  const head = heading === '' ? '' : `<h2 class="_3-95 _2pim _a6-h _a6-i">${heading}</h2>`;
  return `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">${head}<div class="_a6-p">${inner}</div></div>`;
}
function link(handle: string, date: string, text = handle): string {
  return `<div><div><a target="_blank" href="https://www.instagram.com/${handle}">${text}</a></div><div>${date}</div></div>`;
}

const HTML: Files = {
  [`${FOLDER}followers_1.html`]: page(
    'Followers',
    box(link('amara.okafor', 'Jan 01, 2024 10:00 am')),
    box(link('tomasz_k', '01.02.2025, 10:00')),
  ),
  [`${FOLDER}following.html`]: page(
    'Following',
    box(
      link('_u/priya.nair', 'Jan 02, 2025 10:00 am', 'https://www.instagram.com/_u/priya.nair'),
      'priya.nair',
    ),
  ),
  'personal_information/personal_information/personal_information.html': page(
    'Personal information',
    box(
      '<table><tr><td class="_2pin _a6_q">Username</td><td class="_2pin _2piu _a6_r">robin.ashdown</td></tr><tr><td colspan="2" class="_2pin _a6_q">Name<div><div>Robin Ashdown</div></div></td></tr><tr><td class="_2pin _a6_q">Private Account</td><td class="_2pin _2piu _a6_r">False</td></tr></table>',
      'User Information',
    ),
  ),
  'your_instagram_activity/media/posts_1.html': page(
    'Posts',
    box('<div>Jun 04, 2025 3:00 pm</div>', 'Sports day &amp; cake'),
  ),
};

function underRoot(root: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${root}${path}`, content]));
}

const NAME = 'instagram-robin.ashdown-2026-09-01-AbCdEf.zip';
const current = whole(ENGLISH_US, false);
const macRoot = 'instagram-robin.ashdown-2026-09-01-AbCdEf/';

export const instagram: readonly SampleDownload[] = [
  ...Object.entries(LANGUAGES).map(([language, labels], at) => ({
    title: `JSON of 2026 in ${language}`,
    given: [{ name: NAME, files: whole(labels, at % 2 === 1) }],
  })),
  {
    title: 'JSON of 2026 in a language that we do not know',
    given: [
      {
        name: NAME,
        files: whole(
          {
            username: 'Käyttäjänimi',
            name: 'Nimi',
            bio: 'Esittely',
            accountPrivate: 'Yksityinen tili',
            email: 'Sähköposti',
          },
          true,
        ),
      },
    ],
  },
  {
    title: 'with Threads and Edits in it',
    given: [{ name: NAME, files: { ...current, ...THREADS, ...EDITS } }],
  },
  { title: 'Threads alone', given: [{ name: NAME, files: THREADS }] },
  {
    title: 'packed anew on a Mac',
    given: [
      {
        name: 'Archive.zip',
        files: {
          ...underRoot(macRoot, current),
          [`__MACOSX/${macRoot}._followers_1.json`]: '\0\x05\x16\x07',
        },
      },
    ],
  },
  {
    title: 'packed with backslashes',
    given: [
      {
        name: NAME,
        files: Object.fromEntries(
          Object.entries(current).map(([path, content]) => [path.replaceAll('/', '\\'), content]),
        ),
      },
    ],
  },
  {
    title: 'in two parts',
    given: [
      {
        name: 'instagram-robin.ashdown-2026-09-01-AbCdEf-part-1.zip',
        files: Object.fromEntries(Object.entries(current).slice(0, 4)),
      },
      {
        name: 'instagram-robin.ashdown-2026-09-01-AbCdEf-part-2.zip',
        files: Object.fromEntries(Object.entries(current).slice(4)),
      },
    ],
  },
  {
    title: 'the first and third of three parts',
    given: [
      { name: 'instagram-robin-part-1.zip', files: current },
      { name: 'instagram-robin-part-3.zip', files: EDITS },
    ],
  },
  {
    title: 'loose files, copies of a browser among them',
    given: [
      { name: 'followers_1 (1).json', content: current[`${FOLDER}followers_1.json`] ?? '' },
      { name: 'following (2).json', content: current[`${FOLDER}following.json`] ?? '' },
      {
        name: 'renamed by hand.json',
        content: current['personal_information/personal_information/personal_information.json'] ?? '',
      },
    ],
  },
  {
    title: 'a folder that was unpacked',
    given: Object.entries(current).map(([path, content]) => ({ name: `Downloads/${path}`, content })),
  },
  { title: 'HTML of 2025', given: [{ name: NAME, files: HTML }] },
  {
    title: 'JSON of 2022 to 2023',
    given: [
      {
        name: 'robin.ashdown_20230504.zip',
        files: {
          'followers_and_following/followers_1.json': meta([follower('amara.okafor', 0)]),
          'followers_and_following/following.json': meta({
            relationships_following: [follower('priya.nair', 3)],
          }),
          'personal_information/personal_information.json': meta(profile(ENGLISH_US, true)),
          'content/posts_1.json': meta([{ media: [{ title: 'Sports day 🎉', creation_timestamp: JOINED }] }]),
        },
      },
    ],
  },
  {
    title: 'JSON of 2021 to 2022',
    given: [
      {
        name: 'robin.ashdown_20220504.zip',
        files: {
          'followers_and_following/followers.json': meta({
            relationships_followers: [follower('amara.okafor', 0)],
          }),
          'followers_and_following/following.json': meta({
            relationships_following: [follower('priya.nair', 3)],
          }),
          'followers_and_following/blocked_accounts.json': meta({
            relationships_blocked_users: [follower('ines.duarte', 3)],
          }),
          'account_information/personal_information.json': meta(profile(ENGLISH_US, false)),
          'comments_settings/comments_allowed_from.json': meta({ settings_allow_comments_from: [] }),
          'content/posts_1.json': meta([]),
        },
      },
    ],
  },
  {
    title: 'JSON of 2020',
    given: [
      {
        name: 'robin.ashdown_20200504.zip',
        files: {
          'connections.json': json({
            followers: { 'amara.okafor': '2019-03-01T10:00:00+00:00' },
            following: { 'priya.nair': '2019-01-01T10:00:00+00:00' },
            close_friends: {},
            blocked_users: { 'ines.duarte': '2019-02-01T10:00:00+00:00' },
            follow_requests_sent: { 'wei.zhang': '2019-02-01T10:00:00+00:00' },
          }),
          'profile.json': json({
            username: 'robin.ashdown',
            name: 'Robin Ashdown',
            biography: 'Year 4',
            private_account: true,
          }),
          'settings.json': json({ allow_comments_from: 'Everyone' }),
          'media.json': json({
            photos: [{ caption: 'Sports day', taken_at: '2019-06-01T10:00:00+00:00', path: 'photos/1.jpg' }],
          }),
        },
      },
    ],
  },
];
