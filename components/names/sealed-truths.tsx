/** What is true of a sealed roll, said before it is opened and while it is in use. */
import { words } from './words';

export function SealedTruths() {
  return (
    <ul class="stack tight">
      {words.sealed.truths.map((truth) => (
        <li key={truth}>{truth}</li>
      ))}
    </ul>
  );
}
