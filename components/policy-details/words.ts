import type { Level } from '../../lib/outcome';
import type { Policy } from '../../lib/policies/policy';

export const words = {
  dated: 'Dated {date}.',
  reviewDue: 'Due for review in {date}.',
  overdue: 'That date has passed. Ask whether there is a newer one.',
  appliesTo: 'For whom',
  asks: 'What it asks',
  clause: '{section}: {says}',
  contacts: 'Whom to ask',
  help: 'Help outside the school',
  official: 'Official accounts',
  managedBy: '{platforms}: {people}',
  channels: 'How to write to each other',
  channel: '{between}: {means}',
  terms: 'Terms',
  term: '{name}: {starts} to {ends}',
  ages: 'Minimum ages',
  age: '{platform}: the policy says {printed}.',
  ageNow: '{platform}: the policy says {printed}; it is {now} since {since}.',
  consequences: 'What follows if it is not kept',
} as const;

export const levelWords: { readonly [Name in Level]: string } = {
  must: 'Required',
  should: 'Asked for',
  may: 'Good advice',
};

export const subjectWords: { readonly [Subject in Policy['contacts'][number]['about']]: string } = {
  questions: 'Questions',
  contactFromChild: 'If a child tries to get in touch',
  contactFromStaff: 'If a member of staff does',
  exceptions: 'Exceptions',
  permission: 'Permission',
};
