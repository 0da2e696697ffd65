/** A sentence for one, or for several. */
import { fill } from '../../lib/words';

/** Empty for none. */
export function counted(sentences: { readonly one: string; readonly other: string }, count: number): string {
  if (count === 0) return '';
  return fill(count === 1 ? sentences.one : sentences.other, { count });
}
