/**
 * A policy while it is being written: shaped like the file, but any text may still be empty or wrong. What the policy
 * asks is kept by rule instead of in a list, so that a rule which is not asked for just now keeps its words.
 */
import { isRecord } from '../is-record';
import type { Policy } from './policy';

export type Draft = { readonly [key: string]: unknown };
/** The way to a part: ['contacts', 0, 'role']. */
export type Path = readonly (string | number)[];

/** Not among the levels: the rule is in the draft, and is left out of the file. */
export const NOT_ASKED = '';

/** What may be left out where nothing stands in it; `[]` for any number. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  'document.lead',
  'document.dated',
  'document.reviewDue',
  'school.postcode',
  'school.motto',
  'contacts.[].name',
  'contacts.[].email',
  'help.[].email',
  'officialAccounts.[].note',
  'channels.[].note',
  'minimumAges.[].now',
  'minimumAges.[].since',
]);

export function draftOf(policy: Policy): Draft {
  const byRule = policy.requirements.map((requirement) => [requirement.rule, requirement] as const);
  return { ...policy, requirements: Object.fromEntries(byRule) };
}

/** What would stand in the file: it may not be a policy yet. */
export function fileOf(draft: Draft): Draft {
  const { school, requirements, ...rest } = draft;
  const asked = isRecord(requirements) ? Object.values(requirements) : [];
  return groupWithoutEmpty(
    {
      ...rest,
      school: isNamed(school) ? school : null,
      requirements: asked.filter((one) => isRecord(one) && one['level'] !== NOT_ASKED),
    },
    [],
  );
}

export function partAt(draft: Draft, path: Path): unknown {
  return path.reduce<unknown>((part, step) => ownPart(part, step), draft);
}

function ownPart(part: unknown, step: string | number): unknown {
  if (Array.isArray(part)) return typeof step === 'number' ? part[step] : undefined;
  return isRecord(part) && Object.hasOwn(part, step) ? part[step] : undefined;
}

/** The draft with another value there; groups on the way that are not there yet are made. */
export function withPart(draft: Draft, path: Path, value: unknown): Draft {
  const changed = changedPart(draft, path, value);
  return isRecord(changed) ? changed : draft;
}

export function withoutEntry(draft: Draft, path: Path, at: number): Draft {
  return withPart(
    draft,
    path,
    listAt(draft, path).filter((_, index) => index !== at),
  );
}

export function listAt(draft: Draft, path: Path): readonly unknown[] {
  const list = partAt(draft, path);
  return Array.isArray(list) ? list : [];
}

export function textAt(draft: Draft, path: Path): string {
  const text = partAt(draft, path);
  return typeof text === 'string' ? text : '';
}

/** "requirements.school-name.clause.says", "contacts[0].role": as problems name their places. */
export function placeOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./u, '');
}

function changedPart(part: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(part) ? part : [];
    return list.map((entry, at) => (at === step ? changedPart(entry, rest, value) : entry));
  }
  const group = isRecord(part) ? part : {};
  return { ...group, [step]: changedPart(Object.hasOwn(group, step) ? group[step] : undefined, rest, value) };
}

/** A school of which nothing is known is a pack for any school. */
function isNamed(school: unknown): school is Draft {
  if (!isRecord(school)) return false;
  return Object.values(school).some((part) => (Array.isArray(part) ? part.some(isFilled) : isFilled(part)));
}

function isFilled(part: unknown): boolean {
  return isRecord(part) || (typeof part === 'string' && part.trim() !== '');
}

function groupWithoutEmpty(group: Draft, place: readonly string[]): Draft {
  const kept = Object.entries(group).filter(
    ([key, part]) => !(isEmpty(part) && MAY_BE_EMPTY.has([...place, key].join('.'))),
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutEmpty(part, [...place, key])]));
}

function withoutEmpty(part: unknown, place: readonly string[]): unknown {
  if (Array.isArray(part))
    return part
      .filter((entry) => typeof entry !== 'string' || entry.trim() !== '')
      .map((entry: unknown) => withoutEmpty(entry, [...place, '[]']));
  // What a rule's options are is for the rule to say.
  if (isRecord(part) && place.at(-1) !== 'options') return groupWithoutEmpty(part, place);
  return part;
}

function isEmpty(part: unknown): boolean {
  return part === null || (typeof part === 'string' && part.trim() === '');
}
