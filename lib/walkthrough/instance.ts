/** Putting the instance of a lesson into the practice account, and what the account is when it is put right. */
import type { PracticeAccount, PracticeProfile } from '../practice/account';
import { practiceAccount } from '../practice/account';
import type { Change } from '../practice/changes';
import practice from '../platforms/practice/index';
import { isSettingName } from '../setting';
import { fill } from '../words';
import type { Instance, Lesson } from './lesson';

/** The account with the instance in it, whatever was done to it before. */
export function plant(instance: Instance, school: string): Change {
  const start = practiceAccount(school);
  return (account) => ({
    ...account,
    settings: {
      ...withSettings(account, instance, (name) => start.settings[name]),
      ...(instance.isPrivate ? { accountPrivate: true } : {}),
    },
    profile: withTexts(account.profile, instance, 'planted', school),
    lists: withLists(account, instance, (relation, handles) => {
      const here = new Set([...account.lists[relation].map(({ handle }) => handle), ...handles]);
      const known = start.lists[relation].filter(({ handle }) => here.has(handle));
      const others = account.lists[relation].filter(
        ({ handle }) => !known.some((one) => one.handle === handle),
      );
      return [...others, ...known];
    }),
  });
}

/** The account as it is when somebody has followed the lesson's steps. */
export function putRight(instance: Instance, school: string): Change {
  return (account) => ({
    ...account,
    settings: withSettings(account, instance, (name) => strictest(name) ?? account.settings[name]),
    profile: withTexts(account.profile, instance, 'fixed', school),
    lists: withLists(account, instance, (relation, handles) =>
      account.lists[relation].filter(({ handle }) => !handles.includes(handle)),
    ),
  });
}

/** The account of somebody who has these lessons behind them. */
export function accountAfter(done: readonly Lesson[], school: string): PracticeAccount {
  return done
    .flatMap(({ exercise }) => (exercise ? [putRight(exercise.instance, school)] : []))
    .reduce((account, change) => change(account), practiceAccount(school));
}

type Settings = PracticeAccount['settings'];
type Lists = PracticeAccount['lists'];

function withSettings(
  { settings }: PracticeAccount,
  { settings: names = [] }: Instance,
  valueOf: (name: keyof Settings) => unknown,
): Settings {
  return { ...settings, ...Object.fromEntries(names.map((name) => [name, valueOf(name)])) };
}

function strictest(name: keyof Settings): unknown {
  return isSettingName(name) ? practice.settings[name]?.strictest : undefined;
}

function withTexts(
  profile: PracticeProfile,
  { profile: texts = {} }: Instance,
  which: 'planted' | 'fixed',
  school: string,
): PracticeProfile {
  const changed = Object.entries(texts).map(([field, text]) => [field, fill(text[which], { school })]);
  return { ...profile, ...Object.fromEntries(changed) };
}

function withLists(
  { lists }: PracticeAccount,
  { lists: instance = {} }: Instance,
  change: (relation: keyof Lists, handles: readonly string[]) => Lists[keyof Lists],
): Lists {
  const relations = Object.keys(lists).filter((name): name is keyof Lists => Object.hasOwn(instance, name));
  const changed = relations.map((name) => [name, change(name, instance[name] ?? [])]);
  return { ...lists, ...Object.fromEntries(changed) };
}
