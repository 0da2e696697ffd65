/** The profile in Instagram's download, and its settings. */
import type { Collector } from '../../archive/collector';
import { firstLabelled, labelKey, labelsOf, recordsIn, type Labelled } from '../../archive/formats/meta';
import { at, lineOf, pairsOf, wordsOf } from '../../archive/formats/value';
import type { Audience } from '../../setting';
import { LABELS, PHONE_CONFIRMED, SEEN_USERNAMES } from './archive-labels';

export function readProfile(content: unknown, into: Collector): void {
  for (const record of recordsIn(content) ?? []) readLabels(labelsOf(record), into);
}

export function readLabels(labelled: Labelled, into: Collector): void {
  if (labelled.size === 0) return;
  const said = (name: keyof typeof LABELS) => firstLabelled(labelled, LABELS[name]);
  into.owner(said('username') ?? '', said('name') ?? '');
  // An empty field is left out: where we know what each is called, what is not there is empty.
  const isSeen = firstLabelled(labelled, SEEN_USERNAMES) !== undefined;
  const bio = said('bio') ?? (isSeen ? '' : undefined);
  const website = said('website') ?? (labelled.has('username') ? '' : undefined);
  if (bio !== undefined) into.text('bio', bio);
  if (website !== undefined) into.links([website]);
  readPrivate(labelled, into);
}

function readPrivate(labelled: Labelled, into: Collector): void {
  const value = asSwitch(firstLabelled(labelled, LABELS.accountPrivate));
  if (value !== null) return into.found('accountPrivate', value);
  const confirmed = new Set(PHONE_CONFIRMED.map(labelKey));
  const others = [...labelled].filter(([label]) => !confirmed.has(label)).map(([, held]) => asSwitch(held));
  const [only, ...more] = others.filter((held) => held !== null);
  // In a language we do not know: of the two fields that are yes or no, one has to be told by what is left.
  if (only !== undefined && more.length === 0) into.found('accountPrivate', only, 'fallback');
  else into.unclear('accountPrivate', 'otherWords');
}

function asSwitch(value: string | undefined): boolean | null {
  const said = value?.trim().toLowerCase();
  return said === 'true' ? true : said === 'false' ? false : null;
}

const COMMENTERS: readonly (readonly [string, Audience])[] = [
  ['everyone', 'everyone'],
  ['people you follow and your followers', 'friends'],
  ['people you follow', 'friends'],
  ['your followers', 'friends'],
  ['followers', 'friends'],
  ['no one', 'nobody'],
  ['off', 'nobody'],
];

export function readComments(content: unknown, into: Collector): void {
  const labels = (recordsIn(content, 'settings_allow_comments_from') ?? []).map(labelsOf);
  const values = labels.flatMap((labelled) => Array.from(labelled.values())).filter((value) => value !== '');
  const known = values.flatMap((value) => COMMENTERS.filter(([said]) => said === labelKey(value)));
  const [first] = known;
  if (first) into.found('whoCanComment', first[1]);
  else if (values.length > 0) into.unclear('whoCanComment', 'otherWords');
  else into.seen();
}

export function readInsights(content: unknown, into: Collector): void {
  const labelled = (recordsIn(content, 'profile_account_insights') ?? []).map(labelsOf);
  const synced = labelled
    .map((labels) => asSwitch(firstLabelled(labels, ['Contact Syncing'])))
    .find((value) => value !== null);
  if (synced !== undefined && synced !== null) into.found('contactsSynced', synced);
  else into.seen();
}

/** Until 2020: plain keys, in English. */
export function readOldProfile(content: unknown, into: Collector): void {
  const said = (key: string) => lineOf(at(content, key));
  into.owner(said('username'), said('name'));
  into.text('bio', wordsOf(at(content, 'biography')));
  into.links([said('website')]);
  const isPrivate = at(content, 'private_account');
  if (typeof isPrivate === 'boolean') into.found('accountPrivate', isPrivate);
}

export function readOldSettings(content: unknown, into: Collector): void {
  const value = labelKey(lineOf(at(content, 'allow_comments_from')));
  const known = COMMENTERS.find(([said]) => said === value);
  if (known) into.found('whoCanComment', known[1]);
  else if (pairsOf(content).length > 0) into.seen();
}
