/** What a school's own policy begins with: a pack of ours, without what is that pack's own. */
import { draftOf, withPart, type Draft } from './draft';
import type { Policy } from './policy';

const NO_SCHOOL = { name: '', shortNames: [], acronyms: [], domains: [] };

/** What the pack asks stays; whose policy it is, and which version, has to be filled in. */
export function startDraft({ $schema: _schema, ...pack }: Policy): Draft {
  const school = pack.school ?? NO_SCHOOL;
  // Another id than the pack's: answers under the one are none under the other.
  const named = { id: idFor(school.name), version: '1', title: titleFor(school.name) };
  // Who is responsible, and the dates, are that pack's own.
  const document = { title: pack.school ? pack.document.title : '' };
  return { ...draftOf(pack), school, ...named, document };
}

/** A new name changes what was made from the old one, and leaves what somebody has written. */
export function withSchoolName(draft: Draft, before: string, name: string): Draft {
  const named = withPart(draft, ['school', 'name'], name);
  const titled = keepOrMake(named, 'title', [titleFor(before), titleFor(name)]);
  return keepOrMake(titled, 'id', [idFor(before), idFor(name)]);
}

function keepOrMake(draft: Draft, key: string, [old, made]: readonly [string, string]): Draft {
  return draft[key] === '' || draft[key] === old ? { ...draft, [key]: made } : draft;
}

function titleFor(name: string): string {
  return name.trim() === '' ? '' : `Social Media Policy, ${name.trim()}`;
}

/** "marlow-lane-primary-school" */
function idFor(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[-0-9]+|-$/gu, '')
    .slice(0, 60)
    .replace(/-$/u, '');
}
