/** Small pictures that stand on a shield, as SVG within a square of 100 by 100. */

const ring = (count: number, inner: number, outer: number) =>
  Array.from({ length: count * 2 }, (_, k) => {
    const reach = k % 2 ? inner : outer;
    const turn = (Math.PI * k) / count - Math.PI / 2;
    return `${(50 + reach * Math.cos(turn)).toFixed(1)},${(50 + reach * Math.sin(turn)).toFixed(1)}`;
  }).join(' ');

const dots = (places: readonly (readonly [number, number])[], radius: number) =>
  places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`).join('');

/** Each takes its colour from what surrounds it. */
export const CHARGES: Readonly<Record<string, string>> = {
  star: `<polygon points="${ring(5, 19, 48)}"/>`,
  spur: `<polygon points="${ring(6, 22, 48)}"/>`,
  sun: `<polygon points="${ring(14, 30, 48)}"/>`,
  cog: `<polygon points="${ring(9, 36, 48)}"/><circle cx="50" cy="50" r="14" fill="#fff" fill-opacity=".7"/>`,
  cross: '<path d="M38 4H62V38H96V62H62V96H38V62H4V38H38Z"/>',
  saltire: '<path d="M12 4L50 38L88 4L96 12L62 50L96 88L88 96L50 62L12 96L4 88L38 50L4 12Z"/>',
  tower: '<path d="M20 96V88H28V40H18V10H34V20H44V10H56V20H66V10H82V40H72V88H80V96Z"/>',
  tree: '<path d="M45 96V74H18L36 54H24L40 34H30L50 4L70 34H60L76 54H64L82 74H55V96Z"/>',
  oak: `<path d="M44 96V66H56V96Z"/>${dots(
    [
      [50, 22],
      [28, 36],
      [72, 36],
      [34, 58],
      [66, 58],
      [50, 46],
    ],
    19,
  )}`,
  leaf: '<path d="M50 4C84 24 86 62 52 80L54 96H46L48 80C14 62 16 24 50 4Z"/>',
  book: '<path d="M4 22C22 12 40 14 48 24V86C38 78 22 78 4 84ZM96 22C78 12 60 14 52 24V86C62 78 78 78 96 84Z"/>',
  wave: '<path d="M4 30Q27 6 50 30T96 30V48Q73 24 50 48T4 48ZM4 66Q27 42 50 66T96 66V84Q73 60 50 84T4 84Z"/>',
  crown: '<path d="M8 84V26L30 54L50 14L70 54L92 26V84Z"/>',
  key: '<path d="M44 44A22 22 0 1 1 56 44V70H70V80H56V86H66V96H44ZM50 12A10 10 0 1 0 50 32A10 10 0 1 0 50 12Z" fill-rule="evenodd"/>',
  flame:
    '<path d="M50 4C56 30 84 40 78 70C74 90 60 96 50 96C36 96 22 86 22 66C22 50 34 46 36 30C44 36 46 44 46 50C54 40 54 20 50 4Z"/>',
  ship: '<path d="M46 6H52V58H46ZM54 12L88 56H54ZM44 20V56H14ZM6 64H94L80 92H20Z"/>',
  bird: '<path d="M4 40C30 26 40 40 50 54C60 40 70 26 96 40C76 42 64 56 58 74L66 92H34L42 74C36 56 24 42 4 40Z"/>',
  fish: '<path d="M4 50C24 20 58 20 76 46L96 28V72L76 54C58 80 24 80 4 50Z"/>',
  ring: '<path d="M50 4A46 46 0 1 1 49.9 4ZM50 28A22 22 0 1 0 50.1 28Z" fill-rule="evenodd"/>',
  moon: '<path d="M66 6A46 46 0 1 0 94 70A36 36 0 1 1 66 6Z"/>',
  acorn:
    '<path d="M46 4H54V18C78 18 86 30 86 40H14C14 30 22 18 46 18ZM20 46H80C80 74 64 88 50 96C36 88 20 74 20 46Z"/>',
  anchor:
    '<path d="M46 28H32V20H46V4H54V20H68V28H54V82C66 80 76 72 80 60L94 64C88 86 70 96 50 96C30 96 12 86 6 64L20 60C24 72 34 80 46 82Z"/>',
  hill: '<path d="M2 90L34 26L50 54L64 34L98 90Z"/>',
  chevron: '<path d="M50 14L96 60V88L50 42L4 88V60Z"/>',
};
