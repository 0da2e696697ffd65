/** Builders for tests: each gives something ordinary, so that a test says only what matters to it. */
import * as z from 'zod/mini';
import type { ChecklistItem } from '../../lib/checklist';
import type { ComparedEvidence, ComparedList, PersonMatch } from '../../lib/fact';
import type { Finding, Verdict } from '../../lib/finding';
import type {
  Account,
  Observation,
  ObservationKind,
  ObservationValues,
  PeopleList,
  Reading,
  ReadingTrouble,
  Source,
} from '../../lib/observation';
import type { Platform } from '../../lib/platform';
import type { Policy, Requirement } from '../../lib/policies/policy';
import {
  defineQuestion,
  defineRule,
  type CheckedRule,
  type ManualRule,
  type RuleWords,
} from '../../lib/rule';

export const robin: Account = { platform: 'hearth', handle: 'robin.ashdown' };

/** The minute past eight on an ordinary morning. */
export function at(minute: number): string {
  return `2026-09-01T08:${String(minute).padStart(2, '0')}:00.000Z`;
}

export function seen(more: Partial<Source> = {}): Source {
  return { lane: 'page', page: 'privacy', at: at(0), anchor: 'control', ...more };
}

type Where = Partial<Source> & { account?: Account };

export function found<Kind extends ObservationKind>(
  kind: Kind,
  value: ObservationValues[Kind],
  where: Where = {},
): Observation<Kind> {
  const reading: Reading<ObservationValues[Kind]> = { status: 'found', value };
  return observed(kind, reading, where);
}

export function unreadable<Kind extends ObservationKind>(
  kind: Kind,
  why: ReadingTrouble,
  where: Where = {},
): Observation<Kind> {
  return observed(kind, { status: 'unreadable', why }, where);
}

export function absent<Kind extends ObservationKind>(kind: Kind, where: Where = {}): Observation<Kind> {
  return observed(kind, { status: 'absent' }, where);
}

function observed<Kind extends ObservationKind>(
  kind: Kind,
  reading: Reading<ObservationValues[Kind]>,
  { account = robin, ...source }: Where,
): Observation<Kind> {
  return { kind, reading, account, source: seen(source) };
}

/** The followers of an account, all of them seen unless said otherwise. */
export function followers(
  names: readonly string[],
  more: Where & Partial<PeopleList> = {},
): Observation<'people'> {
  const { relation = 'followers', total = names.length, people: _people, seen: _seen, ...where } = more;
  const people = names.map((name) => ({ handle: handleOf(name), displayName: name }));
  return found('people', { relation, people, seen: people.length, total }, { page: relation, ...where });
}

/** "Maya Adeyemi" as "maya.adeyemi". */
export function handleOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '.');
}

/** A list after it was compared with thirty names; read to its end unless said otherwise. */
export function compared(
  { account = robin, ...source }: Where = {},
  list: Partial<ComparedList> = {},
): ComparedEvidence {
  const relation = list.relation ?? 'followers';
  return {
    account,
    source: seen({ page: relation, ...source }),
    list: { relation, seen: 40, total: 40, names: 30, leavers: 0, matches: [], ...list },
  };
}

export function match(name: string, more: Partial<PersonMatch> = {}): PersonMatch {
  const person = { handle: handleOf(name), displayName: name };
  return {
    person,
    strength: 'likely',
    reasons: ['first name and surname, letter by letter'],
    hasLeft: false,
    ...more,
  };
}

export function requirement(rule: string, more: Partial<Requirement> = {}): Requirement {
  return { rule, level: 'must', clause: { section: '4.2', says: `Staff follow ${rule}.` }, ...more };
}

/** A policy of a school without a name that asks for the given rules. */
export function policyAsking(...rules: readonly (string | Requirement)[]): Policy {
  return {
    format: 1,
    id: 'marlow-lane',
    version: '1',
    title: 'Social Media Policy, Marlow Lane Primary',
    school: null,
    document: { title: 'Social Media Policy' },
    appliesTo: 'Everyone who works at the school.',
    contacts: [],
    help: [],
    officialAccounts: [],
    channels: [],
    minimumAges: [],
    consequences: 'The code of conduct applies.',
    requirements: rules.map((rule) => (typeof rule === 'string' ? requirement(rule) : rule)),
  };
}

export const marlowLane = {
  name: 'Marlow Lane Primary School',
  shortNames: [],
  acronyms: ['MLPS'],
  domains: ['marlowlane.example'],
};

/** A platform with a privacy page, a profile and a list of followers. */
export const hearth: Platform = {
  id: 'hearth',
  title: 'Hearth',
  hostnames: ['hearth.example'],
  hosts: ['https://hearth.example/*'],
  handlePattern: /^[a-z0-9._]{1,30}$/u,
  friends: 'people you follow',
  settings: {
    accountPrivate: { title: 'Private account', strictest: true, page: 'privacy', steps: ['Turn it on.'] },
    whoCanTag: { title: 'Who can tag you', strictest: 'nobody', page: 'tags', steps: ['Choose “No one”.'] },
  },
  pages: [
    {
      id: 'profile',
      title: 'Profile',
      address: 'https://hearth.example/{handle}',
      gives: ['accountPrivate', 'bio'],
      onTour: true,
    },
    {
      id: 'privacy',
      title: 'Privacy',
      address: 'https://hearth.example/settings/privacy',
      gives: ['accountPrivate'],
      onTour: true,
    },
    {
      id: 'tags',
      title: 'Tags',
      address: 'https://hearth.example/settings/tags',
      gives: ['whoCanTag'],
      onTour: true,
    },
    {
      id: 'followers',
      title: 'Followers',
      address: 'https://hearth.example/{handle}/followers',
      gives: [],
      list: 'followers',
      onTour: true,
      hint: 'Scroll to the end of the list.',
    },
  ],
};

/** A platform of which nothing can be read: two points to look at, and one rule that has nothing to ask. */
export const kettle: Platform = {
  id: 'kettle',
  title: 'Kettle',
  hostnames: [],
  hosts: [],
  handlePattern: /^$/u,
  friends: '',
  settings: {},
  pages: [],
  guide: {
    title: 'Kettle',
    covers: '',
    seen: '2026-11',
    items: [
      {
        id: 'photo',
        rules: ['account-private', 'strictest-settings'],
        kind: 'setting',
        title: 'Photo',
        strictest: '“Nobody”.',
        phone: ['Open Settings, then Photo.'],
        web: ['Open the menu, then Photo.'],
        page: { title: 'Kettle on the web', address: 'https://kettle.example/photo' },
      },
      {
        id: 'people',
        rules: ['pupil-connections', 'account-private'],
        kind: 'look',
        title: 'Your contacts',
        strictest: 'no pupil is among them.',
        why: 'A chat is a private line to a child.',
        phone: ['Go through your contacts.'],
      },
    ],
    notHere: [{ rule: 'followed-by-pupils', because: 'Nobody follows anybody on Kettle.' }],
  },
};

export const ruleWords: RuleWords = {
  title: 'Who can see your account',
  why: 'Pupils and strangers see what you post.',
  howToCheck: ['Look at your profile while signed out.'],
  nextSteps: ['Make the account private.'],
  says: { question: 'Do you keep to this?', seen: 'We saw {what}.' },
};

/** A rule that judges everything that `judge` says, by default that all is well. */
export function checkedRule(id: string, more: Partial<CheckedRule> = {}): CheckedRule {
  const rule = defineRule({
    id,
    mode: 'automatic',
    weight: 50,
    needs: ['accountPrivate', 'settings', 'lists', 'account', 'school'],
    options: z.strictObject({ strict: z.optional(z.boolean()) }),
    outcomes: ['passed'],
    answers: ['willChange', 'checkedByHand', 'notForMe'],
    words: ruleWords,
    judge: (): Verdict[] => [{ outcome: 'passed', says: 'seen', sources: [] }],
  });
  return { ...rule, ...more };
}

export function question(id: string, more: Partial<Omit<ManualRule, 'mode'>> = {}): ManualRule {
  const words = { ...ruleWords, says: { question: 'Do you keep to this?' } };
  return defineQuestion({ id, weight: 50, answers: ['checkedByHand', 'willChange'], words, ...more });
}

export function finding(
  more: Partial<Omit<Finding, 'verdict'>> & { verdict?: Partial<Verdict> } = {},
): Finding {
  const { verdict, ...rest } = more;
  return {
    id: 'account-private/hearth/robin.ashdown/',
    policy: 'marlow-lane/1',
    at: at(0),
    answerId: 'account-private/hearth/robin.ashdown/',
    requirement: requirement('account-private'),
    account: robin,
    ...rest,
    verdict: { outcome: 'failed', says: 'seen', values: { what: 'an open door' }, sources: [], ...verdict },
  };
}

export function itemWith(more: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    finding: finding(),
    words: ruleWords,
    answers: ['willChange', 'checkedByHand'],
    answer: null,
    stale: null,
    ...more,
  };
}
