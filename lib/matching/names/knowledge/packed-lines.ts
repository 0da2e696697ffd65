/**
 * Lines of names in less room: each word as how many letters it shares with the one before it (0 to 9), and the rest.
 * The first word of a line is held against the first of the line before, which pays where lines are in order.
 */
const WORD = /(\d)([^\d\n:]*)(:?)/gu;

/** `lines` of words with a space between two, the first of which may have a colon. Digits cannot be packed. */
export function packLines(lines: readonly string[]): string {
  let first = '';
  return lines
    .map((line) => {
      let before = first;
      const words = line.split(' ').map((written) => {
        const word = written.replace(':', '');
        const shared = Math.min(9, sharedBy(word, before));
        before = word;
        return `${shared}${written.slice(shared)}`;
      });
      [first = ''] = line.split(/[ :]/u);
      return words.join('');
    })
    .join('\n');
}

export function unpackLines(packed: string): string[] {
  let first = '';
  return packed.split('\n').map((line) => {
    let before = first;
    const words = Array.from(line.matchAll(WORD), ([, shared = '', rest = '', colon = '']) => {
      before = before.slice(0, Number(shared)) + rest;
      return before + colon;
    });
    first = (words[0] ?? '').replace(':', '');
    return words.join(' ');
  });
}

function sharedBy(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
