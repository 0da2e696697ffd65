/** Under which keys things are kept, and how pages take turns: all that those need who never open the box. */

export const POINTER = 'vault';
const BOX = /^vault-box-(\d{1,15})$/u;
const TURN = 'before-the-bell vault';

export function keyOfBox(generation: number): string {
  return `vault-box-${generation}`;
}

/** The generations of the boxes that lie in storage. */
export function boxesIn(all: Readonly<Record<string, unknown>>): number[] {
  return Object.keys(all).flatMap((key) => {
    const found = BOX.exec(key)?.[1];
    return found === undefined ? [] : [Number(found)];
  });
}

/** Whether anything is kept, readable or not. */
export function isAnythingKept(all: Readonly<Record<string, unknown>>): boolean {
  return POINTER in all || boxesIn(all).length > 0;
}

/** As much of the browser's lock manager as is used. */
export type Locks = { request: <Result>(name: string, work: () => Promise<Result>) => Promise<Result> };

/** One page after the other. */
export function inTurn<Result>(
  work: () => Promise<Result>,
  locks: Locks | undefined = globalThis.navigator?.locks,
): Promise<Result> {
  return locks ? locks.request(TURN, work) : work();
}
