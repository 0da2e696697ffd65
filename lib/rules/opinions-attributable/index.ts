/** What the person says cannot be taken for the word of the school, the trust or the local authority. */
import * as z from 'zod/mini';
import type { School } from '../../policies/policy';
import { defineRule } from '../../rule';
import { isNamed } from '../short-names';
import { handleNotSeen, handleText, notSeen, seenText, sourcesOf } from '../profile-texts';
import { findEmployer, findSchoolName, type NameHit } from '../school-names';
import { hasDisclaimer } from './find-disclaimer';
import { words } from './words';

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
    if (!school || !isNamed(school))
      return [{ outcome: 'untested', says: 'noSchoolName', sources: [], fix: { give: 'schoolName' } }];
    const facts = TEXTS.map(field);
    const sources = sourcesOf(facts);
    const texts = [...TEXTS.flatMap((kind) => seenText(kind, field(kind))), ...handleText(account)].map(
      ({ text }) => text,
    );
    const named = employerIn(texts, school);
    if (!named)
      return [
        notSeen(facts) ?? handleNotSeen(account) ?? { outcome: 'cantTell', says: 'postsNotRead', sources },
      ];
    const more = { values: { name: named.name }, sources, fix: { page: 'profile' } };
    if (named.certainty === 'maybe') return [{ outcome: 'cantTell', says: 'maybeNamed', ...more }];
    return texts.some(hasDisclaimer)
      ? [{ outcome: 'cantTell', says: 'disclaimed', ...more }]
      : [{ outcome: 'failed', says: 'named', ...more }];
  },
});

/** The clearest mention in any of the texts. */
function employerIn(texts: readonly string[], school: School): NameHit | null {
  const hits = texts.flatMap((text) => [findSchoolName(text, school), findEmployer(text, school)]);
  return hits.find((hit) => hit?.certainty === 'clear') ?? hits.find((hit) => hit !== null) ?? null;
}
