/** What people put before and after a name in a handle, by themselves no name. */
import { buildTrie, wordsAt, type Trie } from './trie';

const BEFORE =
  'its itz itss im iam imthe the thereal real thatgirl heyits hey yo yoits mr notyour not yourgirl ur your youre official thisis this hello hi ' +
  'just only lil little big baby miss missy mrs ms sir queen king princess prince lady lord team love ily x xx xxx xo ' +
  'itsme me my meet call callme callmeh young yung og simply thee dj mc dr yaboy yagirl theonly ohh oh so solo only ask meetthe themini mini itsur';
const AFTER =
  'x xx xxx xo xoxo yt tv official real priv private spam backup alt main acc account plays gaming games gamer playz uk ldn london bham mcr leeds irl ' +
  'ig insta tiktok tt fb snap sc bball fc ffc fans loves reads bakes does did writes draws art arts music dance dances sings edits edit vlogs vlog family fam ' +
  'photo photos photography pics official1 offical og lol haha xd zz official uk roblox rblx mc minecraft fn fortnite queen king boy girl ' +
  'the here again only too two three jr jnr sr classroom teaches slime football footy dancer dancing cooks fitness pt coach hun babe bby baby';

const HEADS = buildTrie(BEFORE.split(' '));
const TAILS_TURNED = buildTrie(AFTER.split(' ').map(turned));
const WHOLE = new Set([...BEFORE.split(' '), ...AFTER.split(' ')]);

/** A word that says nothing about who somebody is. */
export function isAffix(word: string): boolean {
  return WHOLE.has(word);
}

/** For each place of a text: whether everything before it is but affixes and figures. */
export function placesAfterHead(text: string): boolean[] {
  return reach(HEADS, text);
}

/** For each place of a text: whether everything after it is but affixes and figures. */
export function placesBeforeTail(text: string): boolean[] {
  return reach(TAILS_TURNED, turned(text)).toReversed();
}

function reach(trie: Trie, text: string): boolean[] {
  const reached = [true];
  for (let at = 0; at < text.length; at += 1) {
    if (reached[at] !== true) continue;
    if (isFigure(text, at) || text.charAt(at) === 'x') reached[at + 1] = true;
    for (const { end } of wordsAt(trie, text, at)) reached[end] = true;
  }
  for (let at = 0; at <= text.length; at += 1) reached[at] ??= false;
  return reached;
}

function turned(text: string): string {
  let back = '';
  for (let at = text.length - 1; at >= 0; at -= 1) back += text.charAt(at);
  return back;
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
