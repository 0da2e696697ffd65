/** A sealed roll that is open: whose it is, and how many names it has. None of them is shown. */
import { sayDate } from '../../lib/dates';
import { fill } from '../../lib/words';
import type { SealedNames } from './names-file';
import { SealedTruths } from './sealed-truths';
import { words as allWords } from './words';

const words = allWords.sealed;

export function SealedInUse({ sealed }: { sealed: SealedNames }) {
  const { school, useBy, count } = sealed;
  return (
    <section class="card stack tight" aria-labelledby="sealed-title">
      <h3 id="sealed-title">{words.inUse}</h3>
      <p>
        {fill(count === 1 ? words.holds.one : words.holds.other, { school, count, useBy: sayDate(useBy) })}
      </p>
      <SealedTruths />
    </section>
  );
}
