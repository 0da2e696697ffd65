/** Passphrases of six words: making one, and understanding one as somebody types it. */
import list from './word-list.txt?raw';

/** The 2,848 words of passphrases: short ones, which are quickly said, written down and typed. */
export const WORDS: readonly string[] = wordsIn(list);
const KNOWN: ReadonlySet<string> = new Set(WORDS);
/** Six of 2,848 are 68.9 bits, and each guess costs as many rounds as the file asks for. */
export const WORDS_NEEDED = 6;
/** Numbers from here on are drawn again, so that every word is as likely as any other. */
const FAIR = Math.floor(0x1_0000 / WORDS.length) * WORDS.length;

export type Typed =
  { ok: true; passphrase: string } | { ok: false; why: 'notSixWords' | 'unknownWord'; word: string };

/** Each stands as how many letters it shares with the one before, and the rest of it: a third smaller. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const [, shared = '', rest = ''] of text.replaceAll(/\s/gu, '').matchAll(/(\d)([a-z-]*)/gu))
    words.push((words.at(-1) ?? '').slice(0, Number(shared)) + rest);
  return words;
}

/** Six words, drawn by the browser's random source. */
export function makePassphrase(random: Pick<Crypto, 'getRandomValues'>): string {
  return Array.from({ length: WORDS_NEEDED }, () => drawWord(random)).join(' ');
}

/** The six words in what somebody typed: case, commas and spaces do not count. A word that we never use is named. */
export function typedWords(text: string): Typed {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,.;]+/u)
    .filter((word) => word !== '');
  if (words.length !== WORDS_NEEDED) return { ok: false, why: 'notSixWords', word: '' };
  const unknown = words.find((word) => !KNOWN.has(word));
  if (unknown !== undefined) return { ok: false, why: 'unknownWord', word: unknown.slice(0, 40) };
  return { ok: true, passphrase: words.join(' ') };
}

function drawWord(random: Pick<Crypto, 'getRandomValues'>): string {
  for (;;) {
    const [number = FAIR] = random.getRandomValues(new Uint16Array(1));
    const word = number < FAIR ? WORDS[number % WORDS.length] : undefined;
    if (word !== undefined) return word;
  }
}
