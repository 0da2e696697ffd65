/** Posts that have the school's name in them, with the sentence in which it stands. For looking at, never kept. */
import type { Post } from '../observation';
import type { Certainty, NameHit } from '../rules/school-names';

export type NamingPost = {
  /** The sentence, cut where it is long. */
  sentence: string;
  /** The school's name as the policy has it. */
  name: string;
  certainty: Certainty;
  at?: string;
};

/** Finds the school's name in a text: see `lib/rules/school-names.ts`. */
export type FindName = (text: string) => NameHit | null;

const LONGEST = 240;
/** Posts that are looked through before others get a turn. */
const AT_ONCE = 100;

/** `pause` lets others have a turn: years of posts take seconds. */
export async function namingPosts(
  posts: readonly Post[],
  find: FindName,
  pause: () => Promise<void>,
): Promise<NamingPost[]> {
  const found: NamingPost[] = [];
  for (let from = 0; from < posts.length; from += AT_ONCE) {
    found.push(...posts.slice(from, from + AT_ONCE).flatMap((post) => naming(post, find)));
    await pause();
  }
  return found;
}

function naming({ text, at }: Post, find: FindName): NamingPost[] {
  const hit = find(text);
  if (!hit) return [];
  const sentence = sentencesOf(text).find((one) => find(one)?.name === hit.name) ?? text;
  const cut = sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence;
  return [{ sentence: cut, ...hit, ...(at === undefined ? {} : { at }) }];
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+|\n+/u).filter((sentence) => sentence.trim() !== '');
}
