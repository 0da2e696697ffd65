/** Locations that say nothing about where somebody lives. */
import { wordsIn } from '../plain-words';

const WIDE: ReadonlySet<string> = new Set([
  'uk',
  'united kingdom',
  'great britain',
  'gb',
  'britain',
  'england',
  'england uk',
  'england united kingdom',
  'scotland',
  'scotland uk',
  'alba',
  'wales',
  'wales uk',
  'cymru',
  'northern ireland',
  'ireland',
  'eire',
  'europe',
  'earth',
  'planet earth',
  'the world',
  'world',
  'worldwide',
  'global',
  'everywhere',
  'here and there',
  'here',
  'nowhere',
  'online',
  'the internet',
  'internet',
]);

/** Whether a location is a whole country, no place at all, or no words ("🌍"). */
export function isWide(location: string): boolean {
  const words = wordsIn(location).join(' ');
  return words === '' || WIDE.has(words);
}
