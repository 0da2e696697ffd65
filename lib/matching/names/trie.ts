/** Finds which of many words begin at a place in a text, figures read as the letters that they look like. */

const LETTERS = 26;
const A = 97;

export type Trie = {
  /** Twenty-six places for each node: the node that a letter leads to, 0 for none. */
  next: Int32Array;
  /** For each node: whether a word ends there. */
  ends: Uint8Array;
};

/** Letters that a figure or sign can stand for. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '2': ['z'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '6': ['g', 'b'],
  '7': ['t', 'y'],
  '8': ['b'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '!': ['i', 'l'],
};

/** Words of other letters than a to z are left out: they are compared whole. */
export function buildTrie(words: Iterable<string>): Trie {
  const list = [...words].filter((word) => /^[a-z]{2,}$/u.test(word));
  const most = list.reduce((total, word) => total + word.length, 1);
  const trie = { next: new Int32Array(most * LETTERS), ends: new Uint8Array(most) };
  let nodes = 1;
  for (const word of list) nodes = addWord(trie, word, nodes);
  return { next: trie.next.slice(0, nodes * LETTERS), ends: trie.ends.slice(0, nodes) };
}

/** Gives how many nodes there are then. */
function addWord({ next, ends }: Trie, word: string, before: number): number {
  let nodes = before;
  let node = 0;
  for (let at = 0; at < word.length; at += 1) {
    const place = node * LETTERS + word.charCodeAt(at) - A;
    next[place] ||= nodes++;
    node = next[place] ?? 0;
  }
  ends[node] = 1;
  return nodes;
}

/** A word of the trie that stands in the text, and where it ends. */
export type Standing = { word: string; end: number };

const NONE: readonly Standing[] = [];

/** Every word that begins at a place. */
export function wordsAt(trie: Trie, text: string, start: number): readonly Standing[] {
  const letter = text.charCodeAt(start) - A;
  if (letter >= 0 && letter < LETTERS && trie.next[letter] === 0) return NONE;
  const found: Standing[] = [];
  walk(trie, text, { node: 0, at: start, word: '' }, found);
  return found.length === 0 ? NONE : found;
}

/** `word`: what was read before `at`. */
type Step = { node: number; at: number; word: string };

function walk(trie: Trie, text: string, from: Step, found: Standing[]): void {
  let { node, at } = from;
  while (at < text.length) {
    const letter = text.charCodeAt(at) - A;
    if (letter < 0 || letter >= LETTERS)
      return branch(trie, text, { node, at, word: from.word + text.slice(from.at, at) }, found);
    node = trie.next[node * LETTERS + letter] ?? 0;
    if (node === 0) return;
    at += 1;
    if (trie.ends[node] === 1) found.push({ word: from.word + text.slice(from.at, at), end: at });
  }
}

function branch(trie: Trie, text: string, { node, at, word }: Step, found: Standing[]): void {
  for (const letter of FIGURES[text.charAt(at)] ?? []) {
    const after = trie.next[node * LETTERS + letter.charCodeAt(0) - A] ?? 0;
    if (after === 0) continue;
    if (trie.ends[after] === 1) found.push({ word: word + letter, end: at + 1 });
    walk(trie, text, { node: after, at: at + 1, word: word + letter }, found);
  }
}
