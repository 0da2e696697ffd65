/** TikTok's download as text: a paragraph for each person, a line for each setting. Names of files are translated. */
import type { Collector } from '../../archive/collector';
import { personOf } from '../../archive/people-gathered';
import type { Relation } from '../../observation';
import { cleanLine } from '../../text';

/** What the two lists are called: English and Dutch as seen, the others as the app words them. */
export const TEXT_LISTS: readonly (readonly [Relation, string])[] = [
  [
    'followers',
    'followers?(?: list)?|volgers?|abonnés|seguidor(?:es)?|obserwujący|följare|følgere|takipçiler|フォロワー',
  ],
  [
    'following',
    'following(?: list)?|volgend|abonnements|folge ich|gefolgt|siguiendo|seguindo|seguiti|obserwowani|följer|følger|takip edilen|フォロー中',
  ],
  ['blocked', 'block(?:ed)?(?: list)?|geblokkeerd|blockiert|bloqueados|bloccati|comptes bloqués'],
];

/** A date with its name before it, then the person with theirs. */
const PERSON = /^[^\n:]+: (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?: UTC)?[^\n]*\n[^\n:]+: ([^\n]+)$/gmu;

export function readTextList(text: string, relation: Relation, into: Collector): void {
  const plain = text.replaceAll(/\r\n?/gu, '\n');
  const found = [...plain.matchAll(PERSON)];
  if (found.length === 0 && plain.trim() !== '') return;
  into.list(relation);
  for (const [, since, handle = ''] of found) into.person(relation, personOf(handle), since);
}

/** "Name: value" on each line. */
export function linesOf(text: string): Record<string, string> {
  const lines = text.split(/\r\n?|\n/u).flatMap((line) => {
    const at = line.indexOf(':');
    return at > 0 ? [[cleanLine(line.slice(0, at)), cleanLine(line.slice(at + 1))] as const] : [];
  });
  return Object.fromEntries(lines);
}
