/** What the person says cannot be taken for the word of the school, the trust or the local authority. */
import * as z from 'zod/mini';
import type { School } from '../../policies/policy';
import { defineRule } from '../../rule';
import { handleText, notSeen, seenText, sourcesOf } from '../profile-texts';
import { findEmployer, findSchoolName } from '../school-names';
import { words } from './words';

/** "Views my own" and its like: helps, but does not undo the name beside it. */
const DISCLAIMER =
  /\b(views|opinions|tweets|posts|thoughts)\b.{0,40}\b(my own|mine|personal|own)\b|\ball (views|opinions) (are )?my own\b/iu;

const TEXTS = ['displayName', 'bio', 'workplace'] as const;

export default defineRule({
  id: 'opinions-attributable',
  mode: 'semiAuto',
  weight: 55,
  needs: ['school', 'account', ...TEXTS],
  options: z.strictObject({}),
  outcomes: ['failed', 'cantTell', 'untested'],
  answers: ['willChange', 'checkedByHand', 'notForMe'],
  words,
  judge({ school, account, field }) {
    if (!school)
      return [{ outcome: 'untested', says: 'noSchoolName', sources: [], fix: { give: 'schoolName' } }];
    const facts = TEXTS.map(field);
    const sources = sourcesOf(facts);
    const texts = [...TEXTS.flatMap((kind) => seenText(kind, field(kind))), ...handleText(account)].map(
      ({ text }) => text,
    );
    const name = texts.map((text) => employerIn(text, school)).find((found) => found !== null);
    if (!name) return [notSeen(facts) ?? { outcome: 'cantTell', says: 'postsNotRead', sources }];
    const more = { values: { name }, sources, fix: { page: 'profile' } };
    const disclaims = texts.some((text) => DISCLAIMER.test(text));
    return [
      disclaims
        ? { outcome: 'cantTell', says: 'disclaimed', ...more }
        : { outcome: 'failed', says: 'named', ...more },
    ];
  },
});

function employerIn(text: string, school: School): string | null {
  const hit = findSchoolName(text, school);
  return hit?.certainty === 'clear' ? hit.name : findEmployer(text, school);
}
