/** The words under which a pupil can be found, and what each of them is to the pupil. */
import type { Pupil } from '../../roll/pupil';
import { wordsOfName } from './text/words-of';

/** `part` is one word of a first name of several; `half` one of a surname of several. */
export type Role = 'first' | 'knownAs' | 'middle' | 'part' | 'surname' | 'half';
export type RollWord = { text: string; role: Role };

/** Words that belong to the surname that follows, and name nobody by themselves. */
const PARTICLES = new Set(
  'al el ul ur bin ibn bint binti de da do dos das del della di du van von der den ter la le ap ab ben abu st o mac mc zu y e'.split(
    ' ',
  ),
);

export function givenWords({ firstName, middleNames = '', knownAs = '' }: Pupil): RollWord[] {
  const first = textsOf(firstName);
  const known = textsOf(knownAs);
  return distinct([
    { text: first.join(''), role: 'first' },
    { text: known.join(''), role: 'knownAs' },
    ...first.slice(0, 1).map((text): RollWord => ({ text, role: 'first' })),
    ...[...first.slice(1), ...known].map((text): RollWord => ({ text, role: 'part' })),
    ...textsOf(middleNames).map((text): RollWord => ({ text, role: 'middle' })),
  ]);
}

export function surnameWords({ lastName }: Pupil): RollWord[] {
  const all = textsOf(lastName);
  const own = all.filter((text) => !PARTICLES.has(text));
  return distinct([
    { text: all.join(''), role: 'surname' },
    { text: own.join(''), role: 'surname' },
    ...own.map((text): RollWord => ({ text, role: 'half' })),
  ]);
}

function textsOf(name: string): string[] {
  return wordsOfName(name).map(({ text }) => text);
}

/** Each word once, as the first thing that it is; a letter alone is no name. */
function distinct(words: readonly RollWord[]): RollWord[] {
  const found = new Map<string, RollWord>();
  for (const word of words) if (word.text.length > 1 && !found.has(word.text)) found.set(word.text, word);
  return [...found.values()];
}
