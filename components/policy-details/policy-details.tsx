/** A policy in full: what it asks, clause by clause, whom to ask, and what else it says. */
import type { ComponentChildren } from 'preact';
import { sayDate, sayMonth } from '../../lib/dates';
import { isReviewOverdue, type Policy } from '../../lib/policies/policy';
import { fill } from '../../lib/words';
import './policy-details.css';
import { levelWords, subjectWords, words } from './words';

type Props = { policy: Policy; now: string };

export function PolicyDetails({ policy, now }: Props) {
  return (
    <div class="stack policy-details">
      <h3>{policy.title}</h3>
      <p class="soft">{datesOf(policy, now)}</p>
      <Part title={words.appliesTo}>
        <p>{policy.appliesTo}</p>
      </Part>
      <Asks policy={policy} />
      <People policy={policy} />
      <Rest policy={policy} />
      <Part title={words.consequences}>
        <p>{policy.consequences}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack tight">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

/** A part that is left out where the policy says nothing of it. */
function ListPart({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}

function Asks({ policy }: { policy: Policy }) {
  return (
    <Part title={words.asks}>
      <dl class="asks">
        {policy.requirements.map(({ rule, level, clause }) => (
          <div key={rule}>
            <dt>{levelWords[level]}</dt>
            <dd>{fill(words.clause, clause)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function People({ policy }: { policy: Policy }) {
  const contacts = policy.contacts.map(
    ({ about, role, name, email }) =>
      `${subjectWords[about]}: ${[name, role, email].filter(Boolean).join(', ')}`,
  );
  const help = policy.help.map(({ name, email, about }) => [name, email, about].filter(Boolean).join(', '));
  return (
    <>
      <ListPart title={words.contacts} lines={contacts} />
      <ListPart title={words.help} lines={help} />
    </>
  );
}

function Rest({ policy }: { policy: Policy }) {
  const official = policy.officialAccounts.map(({ platforms, handles = [], managedBy, note }) =>
    [
      fill(words.managedBy, {
        platforms: [...platforms, ...handles].join(', '),
        people: managedBy.join(', '),
      }),
      note,
    ]
      .filter(Boolean)
      .join('. '),
  );
  const channels = policy.channels.map(({ between, means, note }) =>
    [fill(words.channel, { between, means }), note].filter(Boolean).join('. '),
  );
  return (
    <>
      <ListPart title={words.official} lines={official} />
      <ListPart title={words.channels} lines={channels} />
      <ListPart title={words.terms} lines={(policy.terms ?? []).map(sayTerm)} />
      <ListPart title={words.ages} lines={policy.minimumAges.map(sayAge)} />
    </>
  );
}

function sayTerm({ name, starts, ends }: NonNullable<Policy['terms']>[number]): string {
  return fill(words.term, { name, starts: sayDate(starts), ends: sayDate(ends) });
}

function sayAge({ platform, printed, now, since }: Policy['minimumAges'][number]): string {
  if (now === undefined || since === undefined) return fill(words.age, { platform, printed });
  return fill(words.ageNow, { platform, printed, now, since: sayDate(since) });
}

function datesOf(policy: Policy, now: string): string {
  const { dated, reviewDue } = policy.document;
  return [
    dated ? fill(words.dated, { date: sayMonth(dated) }) : '',
    reviewDue ? fill(words.reviewDue, { date: sayMonth(reviewDue) }) : '',
    isReviewOverdue(policy, now) ? words.overdue : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
