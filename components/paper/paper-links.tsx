/** The way to paper, under the checklist. Each opens a tab: a panel itself cannot be printed everywhere. */
import { fill } from '../../lib/words';
import { words } from './words';

const WHICH = ['checklist', 'note'] as const;

export function PaperLinks() {
  return (
    <section class="card stack tight" aria-labelledby="on-paper">
      <h3 id="on-paper">{words.onPaper}</h3>
      {WHICH.map((which) => (
        <p key={which}>
          <a href={`/paper.html#${which}`} target="_blank" rel="noreferrer">
            {fill(words.opensTab, { what: words[which] })}
          </a>
        </p>
      ))}
    </section>
  );
}
