/** The checklist as it stands on paper. */
import { sayDay } from '../../lib/dates';
import { fill } from '../../lib/words';
import type { Paper, PaperGroup, PaperPoint, Sheet } from './paper';
import { words } from './words';

type Props = { paper: Paper; sheet: Sheet };

export function ChecklistSheet({ paper, sheet }: Props) {
  const { made, policy, version, isPractice, masked } = paper;
  return (
    <article class="sheet">
      <h2>{words.checklist}</h2>
      <p>{fill(words.made, { date: sayDay(made) })}</p>
      <p>{fill(words.under, { policy, version })}</p>
      {isPractice && <p>{words.practice}</p>}
      {sheet === masked && <p>{words.masked}</p>}
      {sheet.groups.map((group) => (
        <Group key={group.title} group={group} />
      ))}
      <section>
        <h3>{words.lookedAt}</h3>
        <ul>
          {sheet.looked.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function Group({ group: { title, about, accounts } }: { group: PaperGroup }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>{about}</p>
      {accounts.map((account, at) => (
        <div key={at}>
          <h4>{account.title}</h4>
          {account.points.map((point, index) => (
            <Point key={index} point={point} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Point({ point: { title, said, seen, clause, next, answer } }: { point: PaperPoint }) {
  return (
    <div class="point">
      <h5>{title}</h5>
      <p>{said}</p>
      {seen.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      <p class="small">{clause}</p>
      {answer !== '' && <p>{answer}</p>}
      {next.length > 0 && (
        <>
          <p class="small">{words.next}:</p>
          <ul class="small">
            {next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
