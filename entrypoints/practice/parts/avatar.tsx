/** Somebody's picture: the first letters of the name on a colour that stays the same. */

const COLOURS = 6;

type Props = { handle: string; name: string; large?: boolean };

export function Avatar({ handle, name, large = false }: Props) {
  return (
    <span class={`avatar avatar-${colourOf(handle)}${large ? ' avatar-large' : ''}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.normalize('NFKC').match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}

function colourOf(handle: string): number {
  return Array.from(handle).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % COLOURS;
}
