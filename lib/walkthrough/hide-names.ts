/**
 * Takes names and handles out of what is shown to a room: everybody here is invented, and yet a child in somebody’s
 * school may have the same name.
 */
import { everybody } from '../practice/directory';
import { practicePupils } from '../practice/pupils';

const LETTER = /\p{L}/gu;

/** Every name of somebody on the practice network, longest first. */
const names = [
  ...everybody.flatMap(({ displayName, handle }) => [displayName, plain(displayName), handle]),
  ...practicePupils.flatMap(({ firstName, lastName, knownAs }) => [
    `${firstName} ${lastName}`,
    `${knownAs ?? firstName} ${lastName}`,
  ]),
  'Robin Ashdown',
  'robin.ashdown',
]
  .filter((name) => name.length > 3)
  .toSorted((one, other) => other.length - one.length);

/** "M••• A••••••" for "Maya Adeyemi": how long a name is stays in sight, and its first letters. `more`: other names. */
export function hideNames(text: string, more: readonly string[] = []): string {
  return [...names, ...more].reduce((hidden, name) => hidden.replaceAll(name, dots), text);
}

function dots(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).replace(LETTER, '•'));
}

function plain(displayName: string): string {
  return displayName.normalize('NFKC').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
