/** The profile shows no email address, telephone number or other way to reach the person directly. */
import * as z from 'zod/mini';
import type { Fact } from '../../fact';
import type { Verdict } from '../../finding';
import { defineRule } from '../../rule';
import { notSeen, seenText, sourcesOf, type SeenText } from '../profile-texts';
import { findContactDetail } from './find-contact-detail';
import { words } from './words';

const TEXTS = ['displayName', 'bio', 'contactInfo'] as const;

export default defineRule({
  id: 'contact-details',
  mode: 'automatic',
  weight: 75,
  needs: ['links', ...TEXTS],
  options: z.strictObject({}),
  outcomes: ['passed', 'failed', 'cantTell', 'untested'],
  answers: ['willChange', 'havePermission', 'checkedByHand'],
  words,
  judge({ field }) {
    const texts = [
      ...TEXTS.flatMap((kind) => seenText(kind, field(kind))),
      ...seenText('links', field('links')),
    ];
    const shown = [...texts.flatMap(verdictOn), ...notMadeOut(field('contactInfo'))];
    if (shown.length > 0) return shown;
    const facts = [...TEXTS.map(field), field('links')];
    return [notSeen(facts) ?? { outcome: 'passed', says: 'noneShown', sources: sourcesOf(facts) }];
  },
});

type Says = Verdict<keyof typeof words.says>;

/** A place that is there for contact details is not passed over because of what stands in it. */
function verdictOn({ field, name, text, sources }: SeenText): Says[] {
  const detail = findContactDetail(text);
  const more = { about: field, values: { field: name }, sources, fix: { page: 'profile' } };
  if (detail) return [{ outcome: 'failed', says: detail, ...more }];
  return field === 'contactInfo' && text.trim() !== ''
    ? [{ outcome: 'cantTell', says: 'notMadeOut', ...more }]
    : [];
}

/** Nor is a button that leads who knows where. */
function notMadeOut(place: Fact<string>): Says[] {
  if (place.status !== 'unreadable' || place.why !== 'changed') return [];
  const more = { about: 'contactInfo', sources: [place.source], fix: { page: 'profile' } };
  return [{ outcome: 'cantTell', says: 'notMadeOut', ...more }];
}
