/** What every sealed roll has around its cipher: see the README here. */

export const FIRST_LINE = 'before-the-bell sealed roll 1';
export const LAST_LINE = 'end';

/** What the cipher vouches for: the first line and the header, as they are written. */
export function outsideOf(header: string): string {
  return `${FIRST_LINE}\n${header}\n`;
}
