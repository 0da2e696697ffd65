/** Data of every shape for fuzzing: with the words that downloads use, so that it gets far into the readers. */
import fc from 'fast-check';

const WORDS = [
  'string_list_data',
  'string_map_data',
  'label_values',
  'label',
  'value',
  'href',
  'title',
  'timestamp',
  'media',
  'dict',
  'name',
  'data',
  'post',
  'relationships_followers',
  'profile_user',
  'Username',
  'Private Account',
  'followers',
  'following',
  'friends_v2',
  'profile_v2',
  'websites',
  'birthday',
  'work_experiences',
  'Activity',
  'Follower List',
  'FansList',
  'Profile And Settings',
  'Settings',
  'SettingsMap',
  'Follower',
  'Following',
  'UserName',
  'Date',
  'Post',
  'Posts',
  'VideoList',
  'WhoCanView',
  'Friends',
  'Display Name',
  'Basic Information',
  'relationships',
  'user',
  'username',
  'type',
  'orderedItems',
  'to',
  'cc',
  'object',
  'content',
  'attachment',
  'preferredUsername',
  'url',
  'contacts',
  'follower',
  'accountId',
  'account',
  'tweet',
  'full_text',
  'protectedHistory',
  'protectedAt',
  'action',
  'archiveInfo',
  'generationDate',
  '__proto__',
  'constructor',
  '$type',
  'labels',
  'values',
  'allowIncoming',
] as const;
const SAID = [
  'True',
  'False',
  'Everyone',
  'Default',
  'Public',
  'Protect',
  'Create',
  'https://www.instagram.com/_u/amara',
  'amara.okafor',
  'app.bsky.actor.profile',
  'https://www.w3.org/ns/activitystreams#Public',
  '2026-13-45 99:99:99',
  '1e400',
  '-1',
  'Zo\u00c3\u00ab',
  '\ud800',
  '\u202Egnp.exe',
  '',
  '<p>a<b',
  'NaN',
] as const;

const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 }));
const leaf = fc.oneof(
  fc.constantFrom(...SAID),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e21, 1_700_000_000, 1, 2, Number.MAX_SAFE_INTEGER),
  fc.string({ maxLength: 12 }),
);

/** Anything that JSON can hold. */
export const oddValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 7, depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(word, tie('value')), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs)),
  ),
})).value;

const COLUMNS = [
  'First Name',
  'Last Name',
  'Connected On',
  'URL',
  'Position',
  'Headline',
  'Company Name',
  'Title',
  'Started On',
  'ShareCommentary',
  'Visibility',
  'From',
  'To',
  'Direction',
  'FullName',
  'Status',
  'preference',
  'value',
  'username',
  'note',
  'statistic',
  'permalink',
  'subreddit',
  'title',
  'body',
  'Channel Visibility',
  'Privacy',
  'Account address',
  'http://www.youtube.com/channel/UC1',
  'PUBLIC',
  'OUTGOING',
  'account name',
  'hide_from_robots',
  'UC1',
] as const;
const cell = fc.oneof(fc.constantFrom(...COLUMNS, ...SAID), fc.string({ maxLength: 8 }));

export const oddTable = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });

const tag = fc.constantFrom(
  '<div class="_a6-g uiBoxWhite">',
  '<div>',
  '</div>',
  '<h1>',
  '</h1>',
  '<h2>',
  '</h2>',
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
  '<td>',
  '</td>',
  '<a href="https://www.instagram.com/amara">',
  '</a>',
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<br>',
  '<p',
  '<!--',
  '-->',
  '&amp;',
  '&#x1F389;',
  '&bogus;',
  'Pins',
  'Username',
  'Private: False,',
  'Jan 01, 2025 10:00 am',
  '<![CDATA[',
  ']]>',
  '<svg><title>',
  '\0',
);

export const oddPage = fc
  .array(fc.oneof(tag, fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

export const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Date: 2023-08-10 06:18:18 UTC',
          'Username: amara',
          '\r\n',
          '\n',
          ':',
          '"',
          ',',
          ';',
          '\t',
          '{',
          '}',
          '[',
          ']',
          '\ufeff',
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

export const oddBytes = fc.uint8Array({ maxLength: 300 });

/** Good bytes with some of them changed, left out or put in. */
export function damaged(good: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const change = fc.record({
    at: fc.nat(good.length),
    byte: fc.nat(255),
    cut: fc.nat(3),
    add: fc.uint8Array({ maxLength: 3 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    let bytes = Array.from(good);
    for (const { at, byte, cut, add } of changes) {
      if (at < bytes.length) bytes[at] = byte;
      if (cut === 3) bytes = [...bytes.slice(0, at), ...add, ...bytes.slice(at + cut)];
    }
    return Uint8Array.from(bytes);
  });
}
