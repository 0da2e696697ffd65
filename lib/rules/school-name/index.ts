/** The profile does not name the school. */
import * as z from 'zod/mini';
import type { Verdict } from '../../finding';
import type { School } from '../../policies/policy';
import { defineRule } from '../../rule';
import { handleNotSeen, handleText, notSeen, seenText, sourcesOf, type SeenText } from '../profile-texts';
import { findSchoolName } from '../school-names';
import { isNamed } from '../short-names';
import { words } from './words';

const TEXTS = ['displayName', 'bio', 'workplace', 'category', 'location'] as const;

export default defineRule({
  id: 'school-name',
  mode: 'automatic',
  weight: 65,
  needs: ['school', 'account', 'links', ...TEXTS],
  options: z.strictObject({}),
  outcomes: ['passed', 'failed', 'cantTell', 'untested'],
  answers: ['willChange', 'havePermission', 'officialAccount', 'checkedByHand'],
  words,
  judge({ school, account, field }) {
    if (!isNamed(school))
      return [{ outcome: 'untested', says: 'noSchoolName', sources: [], fix: { give: 'schoolName' } }];
    const texts = [
      ...TEXTS.flatMap((kind) => seenText(kind, field(kind))),
      ...handleText(account),
      ...seenText('links', field('links')),
    ];
    const named = texts.flatMap((text) => verdictOn(text, school));
    if (named.length > 0) return named;
    const facts = [...TEXTS.map(field), field('links')];
    return [
      notSeen(facts) ??
        handleNotSeen(account) ?? { outcome: 'passed', says: 'notNamed', sources: sourcesOf(facts) },
    ];
  },
});

function verdictOn(
  { field, name, text, sources }: SeenText,
  school: School,
): Verdict<keyof typeof words.says>[] {
  const hit = findSchoolName(text, school);
  if (!hit) return [];
  const more = { about: field, values: { field: name, name: hit.name }, sources, fix: { page: 'profile' } };
  return [
    hit.certainty === 'clear'
      ? { outcome: 'failed', says: 'named', ...more }
      : { outcome: 'cantTell', says: 'maybeNamed', ...more },
  ];
}
