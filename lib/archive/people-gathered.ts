/** One list of people as the parts of a download give it, everyone once. */
import type { Person, ReadingTrouble } from '../observation';
import { cleanLine } from '../text';

/** What may stand in a handle. */
const NOT_IN_HANDLE = /[^\p{L}\p{N}._@:-]+/gu;
const LONGEST_HANDLE = 100;
/** What nearly all handles are made of: there is nothing to clean in them. */
const PLAIN = /^[\w.-]{1,100}$/u;

export class PeopleGathered {
  readonly #people = new Map<string, Person>();
  readonly #namesakes = new Map<string, number>();
  #oldest: number | null = null;
  /** How many the download names by number alone. */
  numbers = 0;
  /** Why it cannot be read although it is there. */
  why: ReadingTrouble | null = null;
  readonly #parts = new Set<number>();

  get size(): number {
    return this.#people.size;
  }

  get people(): Person[] {
    return [...this.#people.values()];
  }

  /** When the first of them joined it, in milliseconds. */
  get oldest(): number | null {
    return this.#oldest;
  }

  /** "followers_3.json" is the third file of a list: those before it belong to it. */
  numbered(path: string): void {
    const [, number] = /_(\d{1,4})(?: ?\(\d+\))?\.[a-z]+$/iu.exec(path) ?? [];
    if (number !== undefined) this.#parts.add(Number(number));
  }

  /** Some of it is missing. */
  get isPart(): boolean {
    return this.#parts.size > 0 && Math.max(...this.#parts) > this.#parts.size;
  }

  add(person: Person, time: number | null): void {
    const key = person.handle.toLowerCase();
    if (time !== null && (this.#oldest === null || time < this.#oldest)) this.#oldest = time;
    if (!this.#people.has(key)) this.#people.set(key, person);
  }

  /** Somebody of whom only the name is known: others of the same name are others. */
  addNamed(displayName: string, time: number | null, bio = ''): void {
    const base = asHandle(displayName) || 'somebody';
    const count = (this.#namesakes.get(base.toLowerCase()) ?? 0) + 1;
    this.#namesakes.set(base.toLowerCase(), count);
    const handle = count === 1 ? base : `${base}.${count}`;
    this.add(
      { handle, displayName: cleanLine(displayName), ...(bio === '' ? {} : { bio: cleanLine(bio) }) },
      time,
    );
  }
}

/** Somebody by their handle; null where that is none. */
export function personOf(handle: string, displayName = '', bio = ''): Person | null {
  if (displayName === '' && bio === '' && PLAIN.test(handle)) return { handle, displayName };
  const name = cleanLine(handle).replace(/^@/u, '');
  if (name === '' || name.length > LONGEST_HANDLE || asHandle(name) !== name) return null;
  return {
    handle: name,
    displayName: cleanLine(displayName),
    ...(bio === '' ? {} : { bio: cleanLine(bio) }),
  };
}

function asHandle(name: string): string {
  return cleanLine(name)
    .normalize('NFC')
    .replaceAll(/\s+/gu, '.')
    .replaceAll(NOT_IN_HANDLE, '')
    .slice(0, LONGEST_HANDLE - 10);
}
