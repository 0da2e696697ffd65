/** What the records of X's data download say. Numbers longer than a computer counts stay texts. */
import type { Collector } from '../../archive/collector';
import { at, atFirst, lineOf, listOf, wordsOf } from '../../archive/formats/value';

export function readAccount(record: unknown, into: Collector): void {
  const account = at(record, 'account');
  into.owner(lineOf(at(account, 'username')), lineOf(at(account, 'accountDisplayName')));
}

export function readProfile(record: unknown, into: Collector): void {
  const said = at(record, 'profile', 'description');
  into.text('bio', wordsOf(at(said, 'bio')));
  into.text('location', lineOf(at(said, 'location')));
  into.links([lineOf(at(said, 'website'))]);
}

/** Only changes of the last six months, in any order. None of them says nothing about now. */
export function readProtected(content: unknown, into: Collector): void {
  into.seen();
  const changes = listOf(content).map((record) => ({
    action: lineOf(at(record, 'protectedHistory', 'action')),
    time: into.seenAt(at(record, 'protectedHistory', 'protectedAt')) ?? 0,
  }));
  const [last] = changes.toSorted((one, other) => other.time - one.time);
  if (last?.action === 'Protect') into.found('accountPrivate', true);
  else if (last?.action === 'Unprotect') into.found('accountPrivate', false);
}

export function readTweet(record: unknown, into: Collector): void {
  const tweet = at(record, 'tweet') ?? record;
  const said = wordsOf(atFirst(tweet, ['full_text'], ['text'], ['core', 'text']));
  // Somebody else's words.
  if (!said.startsWith('RT @')) into.post(said, atFirst(tweet, ['created_at'], ['createdAt']));
}

export function readManifest(content: unknown, into: Collector): void {
  into.madeAt(at(content, 'archiveInfo', 'generationDate'));
  into.owner(lineOf(at(content, 'userInfo', 'userName')), lineOf(at(content, 'userInfo', 'displayName')));
  if (at(content, 'archiveInfo', 'isPartialArchive') === true) into.odd.add('partMissing');
}
