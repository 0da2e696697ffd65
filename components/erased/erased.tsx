/** After erasing: what was there, by kind, and that nothing is there any more. */
import { fill } from '../../lib/words';
import { words } from './words';

export const KINDS = ['boxes', 'read', 'lists', 'answers', 'names', 'permissions'] as const;
export type ErasedCounts = { readonly [Kind in (typeof KINDS)[number]]: number } & { isEmpty: boolean };

export function Erased({ counts }: { counts: ErasedCounts }) {
  const were = KINDS.filter((kind) => counts[kind] > 0);
  return (
    <div class="card stack tight soft">
      {were.length > 0 && (
        <div>
          <p>{words.was}</p>
          <ul>
            {were.map((kind) => (
              <li key={kind}>{fill(words[kind], { count: counts[kind] })}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{counts.isEmpty ? words.empty : words.notEmpty}</p>
    </div>
  );
}
