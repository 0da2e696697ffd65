/** A school's name without the town that people type behind it: "Oak Hill Primary School, Leeds". */
import { wordsIn } from './plain-words';
import { isKindAfter } from './short-names-kinds';

const IN_BRACKETS = /\s*[([][^()[\]]*[)\]]?/gu;
const AFTER_NAME = /\s*(?:[,;|]|\s[\u2010-\u2014-]\s).*$/su;

/** The name up to a comma, a dash or the end of "Primary School", without what stands in brackets. */
export function withoutPlace(name: string): string {
  const words = name
    .replace(IN_BRACKETS, ' ')
    .replace(AFTER_NAME, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return words.slice(0, endOfKinds(words)).join(' ');
}

/** Where the words that say the kind of school end, after at least one word of its own. */
function endOfKinds(words: readonly string[]): number {
  const kinds = words.map((word) => isKindAfter(wordsIn(word).join('')));
  const own = kinds.indexOf(false);
  const start = own < 0 ? -1 : kinds.indexOf(true, own);
  const end = start < 0 ? -1 : kinds.indexOf(false, start);
  if (end < 0) return words.length;
  return wordsIn(words[end - 1] ?? '').join('') === 'and' ? end - 1 : end;
}
