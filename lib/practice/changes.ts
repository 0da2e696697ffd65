/** What somebody can change on the practice account. Each gives a new account and leaves the old one as it was. */
import type { Person } from '../observation';
import type {
  PracticeAccount,
  PracticeChoice,
  PracticeProfile,
  PracticeRelation,
  PracticeSettings,
  PracticeSwitch,
} from './account';

export type Change = (account: PracticeAccount) => PracticeAccount;

export function setSwitch(name: PracticeSwitch, on: boolean): Change {
  return (account) => ({ ...account, settings: { ...account.settings, [name]: on } });
}

export function setChoice<Name extends PracticeChoice>(name: Name, value: PracticeSettings[Name]): Change {
  return (account) => ({ ...account, settings: { ...account.settings, [name]: value } });
}

export function setProfile(profile: PracticeProfile): Change {
  return (account) => ({ ...account, profile });
}

export function removeFrom(relation: PracticeRelation, handle: string): Change {
  return (account) => withList(account, relation, without(account.lists[relation], handle));
}

/** Whoever is added stands at the top, and once. */
export function addTo(relation: PracticeRelation, person: Person): Change {
  return (account) =>
    withList(account, relation, [person, ...without(account.lists[relation], person.handle)]);
}

/** The request is gone and the person is a follower. */
export function acceptRequest(person: Person): Change {
  return (account) => addTo('followers', person)(removeFrom('requestsReceived', person.handle)(account));
}

function withList(
  account: PracticeAccount,
  relation: PracticeRelation,
  people: readonly Person[],
): PracticeAccount {
  return { ...account, lists: { ...account.lists, [relation]: people } };
}

function without(people: readonly Person[], handle: string): Person[] {
  return people.filter((person) => person.handle !== handle);
}
