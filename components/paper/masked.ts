/** The checklist without names and usernames: people are numbered, so that two points about one can be told. */
import type { Checklist, ChecklistItem, Group } from '../../lib/checklist';
import type { WordValues } from '../../lib/finding';
import type { Account } from '../../lib/observation';
import { fill } from '../../lib/words';
import { words } from './words';

/** Of what is said about somebody on a list, this alone tells nothing about them. */
const KEPT = new Set(['list', 'platform']);

export function masked(checklist: Checklist): Checklist {
  const people = new Map<string, number>();
  const numberOf = (handle: string) => {
    const key = handle.toLowerCase();
    people.set(key, people.get(key) ?? people.size + 1);
    return people.get(key) ?? 0;
  };
  const maskedGroup = (group: Group) =>
    checklist[group].map(({ account, items }) => ({
      account: account && maskedAccount(account),
      items: items.map((item) => maskedItem(item, numberOf)),
    }));
  return {
    toChange: maskedGroup('toChange'),
    pleaseLook: maskedGroup('pleaseLook'),
    notCheckedYet: maskedGroup('notCheckedYet'),
    fine: maskedGroup('fine'),
    notForYou: maskedGroup('notForYou'),
  };
}

export function maskedAccount({ platform, handle }: Account): Account {
  return { platform, handle: handle === null ? null : words.hidden };
}

function maskedItem(item: ChecklistItem, numberOf: (handle: string) => number): ChecklistItem {
  const { verdict } = item.finding;
  if (verdict.person === undefined) return item;
  const values = maskedValues(verdict.values ?? {}, numberOf(verdict.person));
  return { ...item, finding: { ...item.finding, verdict: { ...verdict, values } } };
}

function maskedValues(values: WordValues, number: number): WordValues {
  const instead: Record<string, string> = {
    name: fill(words.person, { number }),
    reasons: words.noReasons,
  };
  const mask = (key: string, value: string | number) =>
    KEPT.has(key) || typeof value === 'number' ? value : (instead[key] ?? words.hidden);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, mask(key, value)]));
}
