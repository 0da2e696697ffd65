/** Pinterest's data download: pages with headings, and "name: value" on each line below them. */
import type { Collector } from '../../archive/collector';
import type { HtmlBlock } from '../../archive/formats/html';
import type { PlatformArchive } from '../../archive/platform-archive';

const NOTHING = new Set(['', 'no data', 'none', 'null']);

function readPins(blocks: readonly HtmlBlock[], into: Collector): void {
  for (const { heading, lines } of blocks) {
    if (/^pins$/iu.test(heading)) readLines(lines, into);
    else if (/^(?:profile|account|user)\b/iu.test(heading)) readAccount(lines, into);
  }
}

/** Each pin begins with its address; what is said of it follows. */
function readLines(lines: readonly string[], into: Collector): void {
  into.seen();
  let pin: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z][\w ]*): ?(.*?),?$/u.exec(line) ?? [];
    if (/^https?:\/\/\S*pinterest\.\S*\/pin\//u.test(line)) pin = closed(pin, into);
    else if (name !== '' && !NOTHING.has(value.toLowerCase())) pin = { ...pin, [name.toLowerCase()]: value };
  }
  closed(pin, into);
}

function closed(pin: Record<string, string>, into: Collector): Record<string, string> {
  const words = [pin.title, pin.details, pin['alt text']].flatMap((text) => text ?? []);
  const created = pin['created at']?.replaceAll('/', '-');
  if (words.length > 0) into.post(words.join('\n'), created);
  else into.seenAt(created);
  if (pin.username) into.owner(pin.username);
  if (pin.private)
    into.widest('pastPostsAudience', pin.private.toLowerCase() === 'true' ? 'onlyMe' : 'everyone');
  return {};
}

function readAccount(lines: readonly string[], into: Collector): void {
  into.seen();
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z][\w ]*): ?(.*?),?$/u.exec(line) ?? [];
    if (/^username$/iu.test(name)) into.owner(value);
    if (/^(?:full )?name$/iu.test(name)) into.text('displayName', value);
    if (/^(?:about|bio)$/iu.test(name)) into.text('bio', value);
  }
}

export default {
  platform: 'pinterest',
  title: 'Pinterest',
  files: [
    {
      as: 'html',
      // At the top of the download: other platforms' pages lie deeper, conversations among them.
      tail: /^(?:[^/]*\/){0,2}[^/]*\.html?$/u,
      not: /(?:^|\/)(?:messages|inbox|chats?|html)\//u,
      holds: /<h1[^>]*>\s*Pins\s*<\/h1>|https?:\/\/(?:www\.)?pinterest\.[a-z.]+\/pin\//iu,
      read: readPins,
    },
  ],
  holds: ['posts', 'pastPostsAudience'],
  lacks: [
    'accountPrivate',
    'foundBySearchEngines',
    'whoCanMessage',
    'whoCanMention',
    'followers',
    'following',
    'bio',
    'displayName',
  ],
  request: {
    address: 'https://www.pinterest.com/settings/privacy',
    steps: [
      'Open “Privacy and data” in Pinterest’s settings.',
      'Beside “Request your data”, click “Start request”, then “Continue”.',
      'Wait for Pinterest’s email, download the file, and give it to us here as it is.',
    ],
    format: 'There is one format only: a page.',
    takes: 'Up to two days.',
  },
} satisfies PlatformArchive;
