/** Downloads of X, TikTok, Snapchat, LinkedIn, YouTube, WhatsApp, Reddit, Pinterest and Discord. */
import { bytes, csv, json, ytd, type Files, type SampleDownload } from './pack';

const relation = (key: string, accountId: string) => ({
  [key]: { accountId, userLink: `https://twitter.com/intent/user?user_id=${accountId}` },
});
const ACCOUNT = {
  account: {
    email: 'robin@example.org',
    username: 'robin_ashdown',
    accountId: '1200000000000000001',
    accountDisplayName: 'Robin Ashdown',
  },
};
const MANIFEST = `window.__THAR_CONFIG = ${json({
  userInfo: { accountId: '1200000000000000001', userName: 'robin_ashdown', displayName: 'Robin Ashdown' },
  archiveInfo: { sizeBytes: '48213', generationDate: '2026-08-30T09:58:12.345Z', isPartialArchive: false },
})}`;
const X: Files = {
  'Your archive.html': '<html></html>',
  'data/manifest.js': MANIFEST,
  'data/account.js': ytd('account', 0, [ACCOUNT]),
  'data/profile.js': ytd('profile', 0, [
    {
      profile: {
        description: { bio: 'Teacher at Thornleigh', website: 'https://t.co/x', location: 'Uxbridge' },
      },
    },
  ]),
  'data/protected-history.js': ytd('protected_history', 0, [
    { protectedHistory: { protectedAt: '2026-04-27T09:33:32.000Z', action: 'Unprotect' } },
    { protectedHistory: { protectedAt: '2026-05-25T06:40:16.000Z', action: 'Protect' } },
  ]),
  'data/follower.js': ytd('follower', 0, [relation('follower', '1300000000000000017')]),
  'data/follower-part1.js': ytd('follower', 1, [relation('follower', '98765432')]),
  'data/following.js': ytd('following', 0, [relation('following', '98765432')]),
  'data/block.js': ytd('block', 0, []),
  'data/tweets.js': ytd('tweets', 0, [
    { tweet: { full_text: 'Long day at school', created_at: 'Mon Sep 01 10:00:00 +0000 2025' } },
    { tweet: { full_text: 'RT @somebody: not mine', created_at: 'Mon Sep 01 11:00:00 +0000 2025' } },
  ]),
};

export const x: readonly SampleDownload[] = [
  { title: 'of 2022 to 2026', given: [{ name: 'twitter-2026-08-30-abc.zip', files: X }] },
  {
    title: 'never changed',
    given: [
      {
        name: 'twitter-2026-08-30-abc.zip',
        files: {
          'data/account.js': ytd('account', 0, [ACCOUNT]),
          'data/protected-history.js': ytd('protected_history', 0, []),
        },
      },
    ],
  },
  {
    title: 'of 2019, at the root',
    given: [
      {
        name: 'twitter-archive.zip',
        files: {
          'account.js': ytd('account', 0, [ACCOUNT]),
          'follower.js':
            'window.YTD.follower.part0 = [ {\n  "follower" : {\n    "accountId" : "73747798"\n  }\n} ]',
          'tweet.js': ytd('tweet', 0, [
            { full_text: 'Marking', created_at: 'Mon Jun 03 10:00:00 +0000 2019' },
          ]),
        },
      },
    ],
  },
  {
    title: 'before 2018',
    given: [
      {
        name: 'robin.zip',
        files: { 'tweets.csv': '"tweet_id","timestamp","text"\n"1","2015-01-01 10:00:00 +0000","Hello"\n' },
      },
    ],
  },
];

const people = (...names: readonly string[]) =>
  names.map((UserName, at) => ({ Date: `202${at}-03-01 08:15:00`, UserName }));
const SETTINGS = {
  'Private Account': 'Disabled',
  'Allow Others to Find Me': 'Disabled',
  'Suggest your account to contacts': 'enabled',
  'Who Can Post Comments': 'Everyone',
  'Who Can Send Me Message': 'Default',
  'Allow DownLoad': 'Everyone',
};
const PROFILE = {
  userName: 'robin_ashdown',
  displayName: 'Robin',
  bioDescription: 'Year 4',
  telephoneNumber: 'None',
  followerCount: 2,
  followingCount: 1,
};
const VIDEOS = [
  {
    Date: '2025-02-01 10:00:00',
    Link: 'https://www.tiktokv.com/share/video/1/',
    WhoCanView: 'Friends',
    Title: 'Our classroom',
  },
  {
    Date: '2025-03-01 10:00:00',
    Link: 'https://www.tiktokv.com/share/video/2/',
    WhoCanView: 'Everyone',
    Title: 'N/A',
  },
];
const text = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([date, name]) => `${date}\r\n${name}\r\n`).join('\r\n');
const utf16 = (said: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(said, (letter) => letter.charCodeAt(0)).buffer),
  ]);

export const tiktok: readonly SampleDownload[] = [
  {
    title: 'JSON of 2025 to 2026',
    given: [
      {
        name: 'TikTok_Data_1788000000.zip',
        files: {
          'TikTok_Data_1788000000/user_data_tiktok.json': json({
            'Direct Message': { 'Direct Messages': {} },
            Post: { Posts: { VideoList: VIDEOS } },
            'Profile And Settings': {
              'Block List': { BlockList: null },
              Follower: { FansList: people('amara.okafor', 'tomasz_k') },
              Following: { Following: people('priya.nair') },
              'Profile Info': { ProfileMap: PROFILE },
              Settings: { SettingsMap: { ...SETTINGS, 'Private Account': 'On' } },
            },
          }),
        },
      },
    ],
  },
  {
    title: 'JSON of 2024 to 2025',
    given: [
      {
        name: 'user_data_tiktok.json',
        content: json({
          'Your Activity': { Follower: { FansList: people('amara.okafor') }, Following: { Following: null } },
          'App Settings': {
            Block: { BlockList: people('ines.duarte') },
            Settings: { SettingsMap: SETTINGS },
          },
          Profile: { 'Profile Info': { ProfileMap: PROFILE } },
          Post: { Posts: { VideoList: [] } },
        }),
      },
    ],
  },
  {
    title: 'JSON of 2020 to 2024',
    given: [
      {
        name: 'TikTok_Data.zip',
        files: {
          'user_data.json': json({
            Activity: {
              'Follower List': { FansList: people('amara.okafor') },
              'Following List': { Following: people('priya.nair') },
            },
            'App Settings': { 'Block List': { BlockList: [] }, Settings: { SettingsMap: SETTINGS } },
            Profile: { 'Profile Information': { ProfileMap: { ...PROFILE, bioDescription: 'N/A' } } },
            Video: { Videos: { VideoList: VIDEOS } },
          }),
        },
      },
    ],
  },
  {
    title: 'text in English',
    given: [
      {
        name: 'TikTok_Data_1788000000.zip',
        files: {
          'TikTok_Data_1788000000/Profile and Settings/Follower.txt': text(
            ['Date: 2023-08-10 06:18:18 UTC', 'Username: amara.okafor'],
            ['Date: 2025-08-10 06:18:18 UTC', 'Username: tomasz_k'],
          ),
          'TikTok_Data_1788000000/Profile and Settings/Following.txt': text([
            'Date: 2023-08-10 06:18:18 UTC',
            'Username: priya.nair',
          ]),
          'TikTok_Data_1788000000/Profile and Settings/Settings.txt':
            'Private Account: Enabled\r\nWho Can Post Comments: Friends\r\n',
        },
      },
    ],
  },
  {
    title: 'text in Dutch, one file in UTF-16',
    given: [
      {
        name: 'TikTok_Data_1788000000.zip',
        files: {
          'Profiel en instellingen/Volger.txt': utf16(
            text(['Datum: 2023-08-10 06:18:18 UTC', 'Gebruikersnaam: amara.okafor']),
          ),
          'Profiel en instellingen/Volgend.txt': text([
            'Datum: 2023-08-10 06:18:18 UTC',
            'Gebruikersnaam: priya.nair',
          ]),
        },
      },
    ],
  },
];

const snapper = (Username: string, name: string) => ({
  Username,
  'Display Name': name,
  'Creation Timestamp': '2025-01-01 10:00:00 UTC',
  Source: 'Added by username',
});
const table = (...rows: readonly (readonly string[])[]) =>
  `<table><tr><th>Username</th><th>Display Name</th></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

export const snapchat: readonly SampleDownload[] = [
  {
    title: 'two parts, the second with memories alone',
    given: [
      {
        name: 'mydata~1788000000000.zip',
        files: {
          'json/account.json': json({
            'Basic Information': {
              Username: 'robin.ashdown',
              Name: 'Robin Ashdown',
              'Registration IP': '203.0.113.7',
            },
          }),
          'json/friends.json': json({
            Friends: [snapper('amara.okafor', 'Amara 🌻')],
            'Friend Requests Sent': [],
            'Blocked Users': [snapper('ines', 'Ines')],
            'Pending Requests': [snapper('mateo_r', 'Mateo')],
            'Deleted Friends': [snapper('gone', 'Gone')],
          }),
          'json/chat_history.json': 'nobody-may-read',
        },
      },
      { name: 'mydata~1788000000000-2.zip', files: { 'memories/2025-01-01_a-main.jpg': 'picture' } },
    ],
  },
  {
    title: 'the second part alone',
    given: [{ name: 'mydata~1788000000000-2.zip', files: { 'memories/2025-01-01_a-main.jpg': 'picture' } }],
  },
  {
    title: 'pages',
    given: [
      {
        name: 'mydata~1788000000000.zip',
        files: {
          'html/friends.html': `<h2>Friends</h2>${table(['amara.okafor', 'Amara'])}<h2>Blocked Users</h2>${table()}`,
        },
      },
    ],
  },
];

const NOTES =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing.\nSee the setting."\n\n';
const SHARES = csv(
  ['Date', 'ShareLink', 'ShareCommentary', 'SharedUrl', 'MediaUrl', 'Visibility'],
  ['2026-05-01 10:00:00', 'https://www.linkedin.com/feed/1', 'Proud of "my" class', '', '', 'MEMBER_NETWORK'],
);

export const linkedin: readonly SampleDownload[] = [
  {
    title: 'the complete one',
    given: [
      {
        name: 'Complete_LinkedInDataExport_09-01-2026.zip',
        files: {
          'Connections.csv':
            NOTES +
            csv(
              ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
              [
                'Ada',
                'Njeri',
                'https://www.linkedin.com/in/ada-njeri',
                '',
                'Thornleigh Primary School, UK',
                'Teacher',
                '15 Mar 2024',
              ],
              ['Bo', 'Lindqvist', '', '', '', '', '16 Mar 2024'],
            ),
          'Profile.csv': csv(
            [
              'First Name',
              'Last Name',
              'Maiden Name',
              'Address',
              'Birth Date',
              'Headline',
              'Summary',
              'Industry',
              'Zip Code',
              'Geo Location',
              'Twitter Handles',
              'Websites',
              'Instant Messengers',
            ],
            [
              'Robin',
              'Ashdown',
              '',
              '1 High Road',
              '',
              'Teacher at Thornleigh',
              'I teach.',
              'Education',
              '',
              'Uxbridge',
              '[robin_ashdown]',
              '[PORTFOLIO:https://robin.example.org]',
              '',
            ],
          ),
          'Positions.csv': csv(
            ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
            ['Thornleigh Primary School', 'Teacher', '', '', 'Sep 2019', ''],
            ['The Bakery', 'Baker', '', '', 'Sep 2009', 'Jul 2012'],
          ),
          'Shares_7789716.csv': SHARES,
          'Invitations.csv': csv(
            ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
            [
              'Mateo Rojas',
              'Robin Ashdown',
              '9/1/26, 10:00 AM',
              '',
              'INCOMING',
              'https://www.linkedin.com/in/mateo-rojas',
              'https://www.linkedin.com/in/robin-ashdown',
            ],
            [
              'Robin Ashdown',
              'Grace Mbeki',
              '9/1/26, 11:00 AM',
              '',
              'OUTGOING',
              'https://www.linkedin.com/in/robin-ashdown',
              'https://www.linkedin.com/in/grace-mbeki',
            ],
          ),
          'Member_Follows.csv': csv(
            ['Date', 'FullName', 'Status'],
            ['2025/01/01 10:00:00 UTC', 'Wei Zhang', 'Active'],
            ['2025/01/02 10:00:00 UTC', 'Gone', 'Inactive'],
          ),
          'messages.csv': 'nobody-may-read',
        },
      },
    ],
  },
  {
    title: 'an older one, without addresses',
    given: [
      {
        name: 'Basic_LinkedInDataExport_09-01-2021.zip',
        files: {
          'Basic/Connections.csv': csv(
            ['First Name', 'Last Name', 'Email Address', 'Company', 'Position', 'Connected On'],
            ['Ada', 'Njeri', '', 'Thornleigh', 'Teacher', '15 Mar 2020'],
          ),
        },
      },
    ],
  },
  {
    title: 'a table that a spreadsheet saved anew',
    given: [
      {
        name: 'Connections.csv',
        content: `\ufeff${NOTES}First Name;Last Name;URL;Email Address;Company;Position;Connected On\r\nAda;Njeri;https://www.linkedin.com/in/ada-njeri;;;;15 Mar 2024\r\n`,
      },
    ],
  },
];

const takeout = (folder: string, tables: Files): Files =>
  Object.fromEntries(
    Object.entries(tables).map(([path, content]) => [
      `Takeout/${folder}/${path}`,
      `${String(content)}\n\n\n`,
    ]),
  );
const subscription = (...header: readonly string[]) =>
  csv(header, [
    'UCabcdefghijklmnopqrstuv',
    'http://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
    'Thornleigh Reads',
  ]);
const TAKEOUTS: Readonly<Record<string, Files>> = {
  English: takeout('YouTube and YouTube Music', {
    'channels/channel.csv': csv(
      ['Channel ID', 'Channel Title (Original)', 'Channel Visibility'],
      ['UC0000000000000000000001', 'Robin Ashdown', 'Public'],
    ),
    'subscriptions/subscriptions.csv': subscription('Channel Id', 'Channel Url', 'Channel Title'),
    'playlists/playlists.csv': csv(
      ['Playlist ID', 'Playlist Title (Original)', 'Playlist Visibility'],
      ['PL1', 'Lessons', 'Private'],
    ),
    'video metadata/videos.csv': csv(
      ['Video ID', 'Video Category', 'Video Title (Original)', 'Privacy', 'Video Create Timestamp'],
      ['v1', 'People', 'School play', 'Unlisted', '2024-01-01T00:00:00+00:00'],
    ),
    'comments/comments.csv': csv(
      ['Comment ID', 'Channel ID', 'Comment Text'],
      ['c', 'UC0000000000000000000001', 'Nice'],
    ),
  }),
  Spanish: takeout('YouTube y YouTube Music', {
    'canales/canal.csv': csv(
      ['ID del canal', 'País del canal', 'Título del canal (original)', 'Visibilidad del canal'],
      ['UC0000000000000000000001', 'GB', 'Robin Ashdown', 'Público'],
    ),
    'suscripciones/suscripciones.csv': subscription('ID del canal', 'URL del canal', 'Título del canal'),
    'listas de reproducción/Listas de reproducción.csv': csv(
      ['ID de la lista', 'Título de la lista de reproducción', 'Visibilidad de la lista de reproducción'],
      ['PL1', 'Clases', 'Privada'],
    ),
    'metadatos de vídeos/vídeos.csv': csv(
      ['ID de vídeo', 'Título del vídeo (original)', 'Privacidad'],
      ['v1', 'Obra', 'Oculto'],
    ),
  }),
  Dutch: takeout('YouTube en YouTube Music', {
    'kanalen/kanaal.csv': csv(
      ['Kanaal-ID', 'Kanaaltitel', 'Kanaalzichtbaarheid'],
      ['UC0000000000000000000001', 'Robin Ashdown', 'Openbaar'],
    ),
    'abonnementen/abonnementen.csv': subscription('Kanaal-ID', 'Kanaal-URL', 'Kanaaltitel'),
  }),
  Romanian: takeout('YouTube și YouTube Music', {
    'canale/canal.csv': csv(
      ['ID-ul canalului', 'Titlul canalului', 'Vizibilitatea canalului'],
      ['UC0000000000000000000001', 'Robin Ashdown', 'Privat'],
    ),
    'abonamente/abonamente.csv': subscription(
      'ID-ul canalului',
      'Adresa URL a canalului',
      'Titlul canalului',
    ),
  }),
  Lithuanian: takeout('YouTube ir YouTube Music', {
    'kanalai/kanalas.csv': csv(
      ['Kanalo ID', 'Kanalo pavadinimas', 'Kanalo matomumas'],
      ['UC0000000000000000000001', 'Robin Ashdown', 'Viešas'],
    ),
    'prenumeratos/prenumeratos.csv': subscription('Kanalo ID', 'Kanalo URL', 'Kanalo pavadinimas'),
  }),
  'a language that we do not know': takeout('YouTube ja YouTube Music', {
    'tilaukset/tilaukset.csv': subscription('Kanavan tunnus', 'Kanavan osoite', 'Kanavan nimi'),
  }),
};

export const youtube: readonly SampleDownload[] = Object.entries(TAKEOUTS).map(([language, files]) => ({
  title: `Takeout in ${language}`,
  given: [{ name: 'takeout-20260901T100000Z-001.zip', files }],
}));

export const whatsapp: readonly SampleDownload[] = [
  {
    title: 'the report of 2022',
    given: [
      {
        name: 'report.zip',
        files: {
          'portability.json': json({ contacts: ['+440000000001', '+440000000002'], groups: ['Staff room'] }),
        },
      },
    ],
  },
  {
    title: 'a report as a page',
    given: [
      {
        name: 'access.html',
        content:
          '<html><title>WhatsApp account</title><h2>WhatsApp settings</h2><table><tr><td>Last seen</td><td>Nobody</td></tr><tr><td>Status</td><td>My contacts</td></tr></table></html>',
      },
      { name: 'portability.json', content: json({ contacts: [], groups: [] }) },
    ],
  },
  {
    title: 'a conversation, which is not opened',
    given: [{ name: 'WhatsApp Chat with Amara.txt', content: '01/02/2026, 10:00 - Amara: nobody-may-read' }],
  },
];

export const reddit: readonly SampleDownload[] = [
  {
    title: 'tables, numbered, with a mark at the beginning',
    given: [
      {
        name: 'export_robin_ashdown_20260901.zip',
        files: {
          'user_preferences_1.csv': `\ufeff${csv(['preference', 'value'], ['hide_from_robots', 'True'], ['show_presence', 'True'], ['accept_pms', 'everyone'])}`,
          'friends.csv': csv(['username', 'note'], ['amara_okafor', '']),
          'statistics.csv': csv(
            ['statistic', 'value'],
            ['account name', 'robin_ashdown'],
            ['export time', '2026-08-31 10:00:00 UTC'],
          ),
          'posts.csv': csv(
            ['id', 'permalink', 'date', 'ip', 'subreddit', 'gildings', 'title', 'url', 'body'],
            [
              'abc',
              'https://www.reddit.com/r/Teachers/comments/abc/',
              '2026-01-01 10:00:00 UTC',
              '203.0.113.7',
              'Teachers',
              '0',
              'Marking',
              '',
              'Long week',
            ],
          ),
          'comments.csv': csv(
            ['id', 'permalink', 'date', 'ip', 'subreddit', 'gildings', 'link', 'parent', 'body', 'media'],
            [
              'x',
              'https://www.reddit.com/r/a/',
              '2026-01-02 10:00:00 UTC',
              '',
              'Teachers',
              '0',
              '',
              '',
              'Same here',
              '',
            ],
          ),
          'messages.csv': 'nobody-may-read',
        },
      },
    ],
  },
];

const pin = (at: number, isPrivate: boolean, title: string) =>
  `<a href="https://www.pinterest.com/pin/${at}/">https://www.pinterest.com/pin/${at}/</a>\n<br>Title: ${title},\n<br>Details: No data,\n<br>Board Name: Year 4,\n<br>Username: robin_ashdown,\n<br>Created at: 2025/02/13 15:35:01\n<br>Alive: True\n<br>Private: ${isPrivate ? 'True' : 'False'}<br><br>`;

export const pinterest: readonly SampleDownload[] = [
  {
    title: 'one page',
    given: [
      {
        name: 'pinterest.html',
        content: `<div id="contents"><h1 id=a>Pins</h1>${pin(1, false, 'Paper boats')}${pin(2, true, 'No data')}<h1 id=b>Searches</h1>nobody-may-read</div>`,
      },
    ],
  },
  {
    title: 'private pins alone, packed',
    given: [
      { name: 'data.zip', files: { 'data/pins/0001.html': `<h1>Pins</h1>${pin(1, true, 'Paper boats')}` } },
    ],
  },
];

const USER = {
  id: '100000000000000001',
  username: 'robin_ashdown',
  global_name: 'Robin',
  email: 'robin@example.org',
  relationships: [
    { id: '2', type: 1, nickname: null, user: { id: '2', username: 'amara_okafor', global_name: 'Amara' } },
    { id: '3', type: 2, user: { id: '3', username: 'ines', global_name: null } },
    { id: '4', type: 3, user: { id: '4', username: 'mateo', global_name: 'Mateo' } },
  ],
  settings: { settings: {} },
};

export const discord: readonly SampleDownload[] = [
  {
    title: 'in English',
    given: [
      {
        name: 'package.zip',
        files: { 'Account/user.json': json(USER), 'Messages/c1/messages.json': 'nobody-may-read' },
      },
    ],
  },
  { title: 'in Japanese', given: [{ name: 'package.zip', files: { 'アカウント/user.json': json(USER) } }] },
  {
    title: 'small letters',
    given: [
      {
        name: 'package.zip',
        files: {
          'account/user.json': json({ ...USER, relationships: [] }),
          'messages/index.json': bytes('{}'),
        },
      },
    ],
  },
];
