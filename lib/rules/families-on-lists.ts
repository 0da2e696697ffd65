/** Adults among the person's connections who may be the family of a pupil. */
import type { AnswerKind } from '../answer';
import type { FamilyOnList, Fact, ListFact } from '../fact';
import type { Verdict } from '../finding';
import { connectedOn } from './connections';
import { LIST_NAMES } from './people-on-lists';

export const FAMILY_SENTENCES = {
  possibleFamily:
    '{name} (@{person}), among {list}, may be the parent or carer of someone you named: {reasons}. It may be somebody else: you decide.',
  moreFamilies:
    '{more} more people among {list} bear a surname you gave and say that they are parents. They are not shown.',
} as const;
type FamilyVerdict = Verdict<keyof typeof FAMILY_SENTENCES>;

const ANSWERS: readonly AnswerKind[] = ['willRemove', 'notFamily', 'declaredException', 'notSure'];

/** Nobody found says nothing: most parents' lists of names do not tell that they are parents. */
export function familiesConnected(
  lists: readonly ListFact[],
  accountPrivate: Fact<boolean>,
): FamilyVerdict[] {
  const isConnected = connectedOn(lists, accountPrivate);
  return lists.flatMap((list) => familiesOn(list, (family) => isConnected(list, family.person)));
}

function familiesOn(
  { relation, fact }: ListFact,
  counts: (family: FamilyOnList) => boolean,
): FamilyVerdict[] {
  if (fact.status !== 'found') return [];
  const { source, value } = fact;
  const list = LIST_NAMES[relation];
  const shown = (value.families ?? []).filter(counts).map(({ person, reasons }): FamilyVerdict => ({
    outcome: 'cantTell',
    says: 'possibleFamily',
    about: `${relation}:${person.handle.toLowerCase()}`,
    person: person.handle,
    mayBe: 'family',
    values: {
      name: person.displayName || person.handle,
      person: person.handle,
      list,
      reasons: reasons.join('; '),
    },
    sources: [source],
    answers: ANSWERS,
    fix: { page: source.page },
  }));
  const more = value.moreFamilies;
  if (!more || shown.length === 0) return shown;
  const values = { list, more };
  return [
    ...shown,
    {
      outcome: 'cantTell',
      says: 'moreFamilies',
      about: relation,
      values,
      sources: [source],
      fix: { page: source.page },
    },
  ];
}
