/** What is good to know around a policy: what it says of it, and what holds elsewhere, dated. */
import { subjectWords, words as policyWords } from '../../../components/policy-details/words';
import { sayDate } from '../../../lib/dates';
import { openAddress } from '../../../lib/open-page';
import type { Policy } from '../../../lib/policies/policy';
import { context, type ContextFact } from '../../../lib/walkthrough/context';
import { fill } from '../../../lib/words';
import { StopTitle } from './stop-title';
import { useWalk } from './use-walk';
import { words } from './words';

export function ContextStop() {
  const { policy } = useWalk();
  if (!policy) return null;
  const { channels, officialAccounts, contacts, help } = policy;
  return (
    <>
      <StopTitle>{words.context}</StopTitle>
      <Part title={words.agesTitle} lines={policy.minimumAges.map(sayAge)} facts={context.ages} />
      <Part
        title={words.channelsTitle}
        lines={channels.map(({ between, means, note }) =>
          sentences(fill(policyWords.channel, { between, means }), note),
        )}
        empty={words.noChannels}
      />
      <Part
        title={words.officialTitle}
        lines={officialAccounts.map(({ platforms, managedBy, note }) => {
          const who = { platforms: platforms.join(', '), people: managedBy.join(', ') };
          return sentences(fill(policyWords.managedBy, who), note);
        })}
        empty={words.noOfficial}
      />
      <Part
        title={words.tellTitle}
        lines={contacts.map(
          ({ about, role, name, email }) =>
            `${subjectWords[about]}: ${[name, role, email].filter(Boolean).join(', ')}`,
        )}
        facts={context.tell}
      />
      <Part title={words.familiesTitle} lines={[]} facts={context.families} />
      <Part
        title={words.helpTitle}
        lines={help.map(({ name, email, about }) =>
          sentences([name, email].filter(Boolean).join(', '), about),
        )}
        facts={context.help}
      />
      <Part title={words.preventTitle} lines={[]} facts={context.prevent} />
    </>
  );
}

type PartProps = { title: string; lines: readonly string[]; facts?: readonly ContextFact[]; empty?: string };

function Part({ title, lines, facts = [], empty }: PartProps) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {lines.length === 0 && empty ? <p>{empty}</p> : null}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {facts.map((fact) => (
        <Fact key={fact.text} fact={fact} />
      ))}
    </section>
  );
}

function Fact({ fact: { text, asOf, link } }: { fact: ContextFact }) {
  return (
    <>
      <p>
        {text} <span class="help">{fill(words.asOf, { date: asOf.length > 4 ? sayDate(asOf) : asOf })}</span>
      </p>
      {link && (
        <p>
          <button type="button" class="as-link" onClick={() => void openAddress(link.url)}>
            {fill(words.opens, { title: link.title })}
          </button>
        </p>
      )}
    </>
  );
}

function sayAge({ platform, printed, now, since }: Policy['minimumAges'][number]): string {
  if (now === undefined || since === undefined) return fill(policyWords.age, { platform, printed });
  return fill(policyWords.ageNow, { platform, printed, now, since: sayDate(since) });
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('. ');
}
