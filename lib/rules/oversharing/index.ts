/** The profile does not give away what helps a stranger to find or impersonate the person. */
import * as z from 'zod/mini';
import type { Fact } from '../../fact';
import type { Verdict } from '../../finding';
import { defineRule } from '../../rule';
import { notSeen, seenText, sourcesOf, type SeenText } from '../profile-texts';
import { findPrivateFact } from './find-private-fact';
import { isWide } from './wide-location';
import { words } from './words';

const TEXTS = ['displayName', 'bio'] as const;
const fix = { page: 'profile' };

export default defineRule({
  id: 'oversharing',
  mode: 'semiAuto',
  weight: 50,
  needs: ['location', 'birthday', ...TEXTS],
  options: z.strictObject({}),
  outcomes: ['passed', 'failed', 'cantTell', 'untested'],
  answers: ['willChange', 'checkedByHand', 'notForMe'],
  words,
  judge({ field }) {
    const shown = [
      ...locationVerdict(field('location')),
      ...birthdayVerdict(field('birthday')),
      ...TEXTS.flatMap((kind) => seenText(kind, field(kind))).flatMap(verdictOn),
    ];
    if (shown.length > 0) return shown;
    const facts = [...TEXTS.map(field), field('location'), field('birthday')];
    return [notSeen(facts) ?? { outcome: 'passed', says: 'nothing', sources: sourcesOf(facts) }];
  },
});

type OwnVerdict = Verdict<keyof typeof words.says>;

function locationVerdict(fact: Fact<string>): OwnVerdict[] {
  if (fact.status !== 'found' || isWide(fact.value)) return [];
  return [
    {
      outcome: 'failed',
      says: 'location',
      about: 'location',
      values: { location: fact.value },
      sources: [fact.source],
      fix,
    },
  ];
}

/** People see their own birthday whether or not others do. */
function birthdayVerdict(fact: Fact<string>): OwnVerdict[] {
  return fact.status === 'found'
    ? [{ outcome: 'cantTell', says: 'birthday', about: 'birthday', sources: [fact.source], fix }]
    : [];
}

function verdictOn({ field, name, text, sources }: SeenText): OwnVerdict[] {
  const told = findPrivateFact(text);
  return told
    ? [{ outcome: 'cantTell', says: told, about: field, values: { field: name }, sources, fix }]
    : [];
}
