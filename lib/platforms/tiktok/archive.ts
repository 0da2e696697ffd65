/** TikTok's data download: three layouts of JSON from 2020 to 2026, and text. */
import type { Collector } from '../../archive/collector';
import { at, atFirst, countOf, lineOf, listOf, pairsOf, wordsOf } from '../../archive/formats/value';
import { personOf } from '../../archive/people-gathered';
import { tail, type ArchiveFile, type PlatformArchive } from '../../archive/platform-archive';
import type { Relation } from '../../observation';
import { LISTS, PROFILES, SETTINGS, VIDEOS } from './archive-layouts';
import { audienceOf, readSettings } from './archive-settings';
import { linesOf, readTextList, TEXT_LISTS } from './archive-text';

const NOTHING = new Set(['', 'n/a', 'none', 'null']);

function readAll(content: unknown, into: Collector): void {
  for (const [relation, ways] of LISTS) readList(atFirst(content, ...ways), relation, into);
  readProfile(atFirst(content, ...PROFILES), into);
  readSettings(atFirst(content, ...SETTINGS), into);
  readVideos(atFirst(content, ...VIDEOS), into);
}

/** A list of nobody is null. */
function readList(list: unknown, relation: Relation, into: Collector): void {
  if (list === undefined) return;
  into.list(relation);
  for (const record of listOf(list)) {
    const handle = lineOf(atFirst(record, ['UserName'], ['Username'], ['userName']));
    into.person(relation, personOf(handle), at(record, 'Date'));
  }
}

function readProfile(map: unknown, into: Collector): void {
  if (pairsOf(map).length === 0) return;
  const said = (...keys: readonly string[]) => {
    const value = wordsOf(atFirst(map, ...keys.map((key) => [key])));
    return NOTHING.has(value.toLowerCase()) ? '' : value;
  };
  into.owner(said('userName', 'Username'), said('displayName', 'Display name'));
  into.text('bio', said('bioDescription', 'Bio', 'bio'));
  const links = [said('instagramLink'), said('youtubeLink')].filter((link) => link !== '');
  if (links.length > 0) into.links(links);
  const followers = countOf(at(map, 'followerCount'));
  const following = countOf(at(map, 'followingCount'));
  if (followers !== null) into.count('followersCount', followers);
  if (following !== null) into.count('followingCount', following);
}

/** Each video says who can view it: the widest audience of them all is what the past is open to. */
function readVideos(list: unknown, into: Collector): void {
  for (const video of listOf(list)) {
    const said = wordsOf(atFirst(video, ['Title'], ['Description'], ['Desc']));
    into.post(NOTHING.has(said.toLowerCase()) ? '' : said, at(video, 'Date'));
    const audience = audienceOf(lineOf(at(video, 'WhoCanView')));
    if (audience) into.widest('pastPostsAudience', audience);
  }
}

const textLists = TEXT_LISTS.map(([relation, names]): ArchiveFile => ({
  as: 'text',
  tail: tail(`(?:${names})\\.txt`),
  holds: /^\W*[^\n:]+: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d|^\s*$/u,
  read: (text, into) => readTextList(text, relation, into),
}));

export default {
  platform: 'tiktok',
  title: 'TikTok',
  pictures: /(?:^|\/)(?:profile_photos?|posts?|photos?)\/[^/]+$/u,
  files: [
    {
      as: 'json',
      tail: tail('user_data(?:_tiktok)?\\.json'),
      holds:
        /"(?:Activity|Your Activity|Profile And Settings|App Settings|Profile|Video|Post|Comment|Direct Messages?|Tiktok [A-Za-z]+|TikTok [A-Za-z]+|Ads and data|Likes and Favorites|DMs)"\s*:/u,
      anyName: true,
      read: readAll,
    },
    ...textLists,
    {
      as: 'text',
      tail: tail('(?:profile info(?:rmation)?|profile)\\.txt'),
      holds: /^[^\n]*(?:user ?name|bio|display ?name)[^\n]*:/imu,
      isCommon: true,
      read: (text, into) => readProfile(linesOf(text), into),
    },
    {
      as: 'text',
      tail: tail('settings\\.txt'),
      holds: /^[^\n]*(?:private account|who can)[^\n]*:/imu,
      read: (text, into) => readSettings(linesOf(text), into),
    },
  ],
  holds: [
    'accountPrivate',
    'whoCanMessage',
    'whoCanComment',
    'pastPostsAudience',
    'suggestedToOthers',
    'foundByPhone',
    'videosDownloadable',
    'displayName',
    'bio',
    'links',
    'followersCount',
    'followingCount',
    'followers',
    'following',
    'blocked',
    'posts',
  ],
  lacks: ['whoCanTag', 'whoCanMention', 'activityVisible', 'friendsListAudience'],
  request: {
    address: 'https://www.tiktok.com/setting/download-your-data',
    steps: [
      'On TikTok, open “Settings”, then “Data”, then “Download your data”.',
      'Choose “All available data”, and “JSON” as the file format.',
      'Click “Request data”, and come back to the same page within four days.',
      'On the tab “Download data”, click “Download”, and give the file to us here as it is.',
    ],
    format: 'JSON',
    takes: 'Minutes to a few days. It can be downloaded for four days.',
  },
} satisfies PlatformArchive;
