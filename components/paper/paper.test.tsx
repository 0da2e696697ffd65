import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checklist, ChecklistItem } from '../../lib/checklist';
import type { Verdict } from '../../lib/finding';
import { sentenceOf } from '../finding/sentence';
import { makeNote } from './make-note';
import { masked } from './masked';

const EMPTY: Checklist = { toChange: [], pleaseLook: [], notCheckedYet: [], fine: [], notForYou: [] };
const ACCOUNT = { platform: 'instagram', handle: 'sam.okafor', displayName: 'Sam Okafor' };
const SAYS = '{name} (@{person}), among {list}, has the same name as someone you named: {reasons}.';

function item(verdict: Partial<Verdict>): ChecklistItem {
  const clause = { section: 'Friends', says: 'No pupils.' };
  const finding = {
    id: 'x',
    answerId: 'x',
    requirement: { rule: 'pupil-connections', level: 'must' as const, clause },
    policy: 'p/1',
    at: '2026-09-01T08:00:00.000Z',
    account: ACCOUNT,
    verdict: { outcome: 'cantTell' as const, says: 'likelyMatch', sources: [], ...verdict },
  };
  const words = { title: 'Pupils', why: '', howToCheck: [], nextSteps: [], says: { likelyMatch: SAYS } };
  return { finding, words, answers: [], answer: null, stale: null };
}

function checklist(group: keyof Checklist, ...items: ChecklistItem[]): Checklist {
  return { ...EMPTY, [group]: [{ account: ACCOUNT, items }] };
}

function match(name: string, person: string, reasons: string): ChecklistItem {
  return item({ person, values: { name, person, reasons, list: 'your followers', surname: name } });
}

describe('without names', () => {
  test('nothing of what is said about somebody is left but the list they are on', () => {
    const text = fc.stringMatching(/^[A-Z][a-z]{5,12} [A-Z][a-z]{5,12}$/u);
    const handle = fc.stringMatching(/^[a-z]{6,12}\.[a-z]{6,12}$/u);
    fc.assert(
      fc.property(text, handle, text, (name, person, reasons) => {
        const { pleaseLook } = masked(checklist('pleaseLook', match(name, person, reasons)));
        const [entry] = pleaseLook;
        const [shown] = entry?.items ?? [];
        expect(entry?.account).toEqual({ platform: 'instagram', handle: '…' });
        expect(shown && sentenceOf(shown)).toBe(
          'Person 1 (@…), among your followers, has the same name as someone you named: the reasons are left out.',
        );
        expect(JSON.stringify(shown?.finding.verdict.values)).not.toContain(name);
      }),
    );
  });

  test('points about one person have one number, whichever list they are on', () => {
    const items = [match('Maya', 'maya.a', ''), match('Tolu', 'tolu', ''), match('Maya A', 'Maya.A', '')];
    const [entry] = masked(checklist('pleaseLook', ...items)).pleaseLook;
    expect(entry?.items.map(({ finding }) => finding.verdict.values?.name)).toEqual([
      'Person 1',
      'Person 2',
      'Person 1',
    ]);
  });
});

describe('the note', () => {
  const note = (shown: Checklist) => makeNote({ checklist: shown, coverage: [], platforms: [], used: [] });
  const gaps = [item({ outcome: 'untested', says: 'notLookedAt' }), item({ says: 'listInPart' })];

  test.each([
    ['somebody who may be a pupil', match('Maya', 'maya.a', '')],
    ['more people alike', item({ says: 'moreAlike' })],
    ['something to change', item({ outcome: 'failed', says: 'public' })],
    ['something that is fine', item({ outcome: 'passed', says: 'private' })],
    ['a picture that looks like the logo', item({ says: 'looksLikeLogo' })],
    ['posts that name the school', item({ says: 'postsName' })],
    ['a bio that may tell an age', item({ says: 'birth' })],
  ])('is the same with %s and without', (_what, found) => {
    expect(note(checklist('pleaseLook', ...gaps, found))).toEqual(note(checklist('pleaseLook', ...gaps)));
  });

  test('counts what could not be checked, until the person has looked', () => {
    expect(note(checklist('notCheckedYet', ...gaps)).open).toBe(2);
    const at = '2026-09-01T08:00:00.000Z';
    const answer = { kind: 'checkedByHand', at, outcome: 'untested', said: '', policy: 'p/1' } as const;
    const [first, ...others] = gaps;
    const answered = first ? [{ ...first, answer }, ...others] : [];
    expect(note(checklist('fine', ...answered)).open).toBe(1);
    const stale = first ? [{ ...first, answer, stale: 'longAgo' as const }] : [];
    expect(note(checklist('fine', ...stale)).open).toBe(1);
  });
});
