import { describe, expect, test } from 'vitest';
import { at, found, followers, hearth, marlowLane, policyAsking, robin } from '../../tests/support/build';
import { whyStale } from '../audit/stale-answer';
import { fingerprintOf, gistOf, personAnswerId } from '../finding';
import { digester, makeDigestKey } from '../keep/person-digest';
import { checklistOf } from '../self-check/checklist-of';
import { compareNow } from '../self-check/compare-now';
import { fromSession, toSession } from '../self-check/session';
import { seenNow } from '../self-check/seen-now';
import { comparedLists, startSelfCheck, type SelfCheck } from '../self-check/self-check';
import { newContents, readContents, type KeptCheck } from './contents';
import { anew, answerKept, keptOf, matchesIn, onTopOf, takenUp } from './keep-check';
import { withKept } from './merge';
import { answersFor, recognised, withAnswers } from './remembered';

const roll = [
  { id: 'a', firstName: 'Maya', lastName: 'Adeyemi' },
  { id: 'b', firstName: 'Callum', lastName: 'Brodie', left: 2024 },
];
const BIO = 'Collects thimbles, teaches at Marlow Lane';
const mayaId = personAnswerId(robin, 'maya.adeyemi', 'pupil');
const said = { at: at(1), outcome: 'cantTell', said: '', policy: 'marlow-lane/1' } as const;

function check(more: Partial<SelfCheck> = {}): SelfCheck {
  const policy = {
    ...policyAsking('account-private', 'strictest-settings', 'followed-by-pupils'),
    school: marlowLane,
  };
  return compareNow(
    startSelfCheck(policy, {
      begun: at(0),
      platforms: ['hearth'],
      servers: { mastodon: 'hill.example' },
      observations: [
        found('accountPrivate', false),
        found('whoCanTag', 'everyone', { page: 'tags' }),
        found('bio', BIO, { page: 'profile' }),
        found('displayName', 'Robin of the Hill', { page: 'profile' }),
        found('links', ['https://robin.example'], { page: 'profile' }),
      ],
      lists: [followers(['Maya Adeyemi', 'Callum Brodie', 'Tolu Okonjo'])],
      roll,
      answers: { [mayaId]: { ...said, kind: 'notAPupil' } },
      ...more,
    }),
  );
}

const key = makeDigestKey(crypto);
async function digest() {
  const made = await digester(key, crypto.subtle);
  if (!made) throw new Error('No key.');
  return made;
}
const keep = async (what: SelfCheck, before?: KeptCheck) =>
  keptOf(what, seenNow(what, [hearth], at(5)), { digest: await digest(), now: at(5), before });
/** As it is after it was stored and read. */
async function stored(what: SelfCheck) {
  const read = readContents(JSON.stringify(withKept(newContents(key), await keep(what))));
  if (!read.ok) throw new Error(read.why);
  const [kept] = read.contents.checks;
  if (!kept) throw new Error('Nothing was kept.');
  return kept;
}

describe('what is kept of a check', () => {
  test('is settings as codes, counts, points, answers and dates', async () => {
    const kept = await stored(check());
    expect(kept.settings.map(({ name, value }) => [name, value])).toEqual([
      ['accountPrivate', false],
      ['whoCanTag', 'everyone'],
    ]);
    expect(kept.lists).toMatchObject([{ relation: 'followers', seen: 3, names: 1, leavers: 1 }]);
    expect(kept.points.find(({ about }) => about === 'whoCanTag')).toMatchObject({
      outcome: 'failed',
      group: 'toChange',
    });
    expect(kept.people).toHaveLength(2);
  });

  test('holds nobody of a list, none of the names, and no text of the profile', async () => {
    const answers = {
      [mayaId]: { ...said, kind: 'willRemove' },
      [personAnswerId(robin, 'callum.brodie', 'formerPupil')]: { ...said, kind: 'notSure' },
    } as const;
    const text = JSON.stringify(await stored(check({ answers })));
    expect(text).not.toMatch(
      /maya|adeyemi|callum|brodie|tolu|okonjo|thimble|hill\b(?!\.example)|robin\.example/iu,
    );
  });

  test('holds of an answer who approved nothing, and no word of what it was about', async () => {
    const exception = { approvedBy: 'Ms Okafor', approvedOn: '2026-09-01', linkFromBefore: 'yes' } as const;
    const gist = gistOf({ outcome: 'failed', says: 'found', values: { text: 'thimbles' }, sources: [] });
    const answer = {
      kind: 'declaredException',
      at: at(1),
      outcome: 'failed',
      said: gist,
      policy: 'p/1',
      exception,
    } as const;
    const kept = await stored(check({ answers: { 'some-rule/hearth/robin/bio': answer, [mayaId]: answer } }));
    const known = await recognised(matchesIn(comparedLists(check())), personAnswerId, await digest());
    const people = withAnswers([], known, check({ answers: { [mayaId]: answer } }));
    expect(people).toHaveLength(1);
    expect(JSON.stringify([kept, people])).not.toMatch(/okafor|thimbles/iu);
    expect(Object.values(kept.answers)).toMatchObject([{ exception: { approvedOn: '2026-09-01' } }]);
  });

  test('names what it was about by a fingerprint of 64 bits', () => {
    expect(['', 'a', 'foobar'].map(fingerprintOf)).toEqual([
      'cbf29ce484222325',
      'af63dc4c8601ec8c',
      '85944171f73967e8',
    ]);
  });

  test('still tells the same from another, and keeps what is kept of it as it is', () => {
    const says = (text: string) =>
      ({ outcome: 'failed', says: 'found', values: { text }, sources: [] }) as const;
    const gist = gistOf(says('thimbles'));
    const given = answerKept({
      kind: 'checkedByHand',
      at: at(1),
      outcome: 'failed',
      said: gist,
      policy: 'p/1',
    });
    expect(answerKept(given)).toEqual(given);
    const staleOn = (text: string) =>
      whyStale(given, {
        id: 'a',
        answerId: 'a',
        policy: 'p/1',
        at: at(2),
        account: null,
        verdict: says(text),
        requirement: { rule: 'a', level: 'must', clause: { section: '1', says: 'a' } },
      });
    expect([staleOn('thimbles'), staleOn('buttons')]).toEqual([null, 'different']);
  });

  test('holds the policy without its pictures', async () => {
    const logos = [{ name: 'Logo', data: `data:image/png;base64,${'A'.repeat(40)}` }];
    const began = check();
    const kept = await keep({ ...began, policy: { ...began.policy, logos } });
    expect(JSON.stringify(kept)).not.toContain('data:image');
    expect(kept.policy).toEqual(began.policy);
  });

  test('is taken up with settings and counts, and asks for everything else again', async () => {
    const kept = await stored(check());
    const back = startSelfCheck(kept.policy, takenUp(kept));
    const fields = back.observations.map(({ kind }) => kind);
    expect(fields).toEqual(['accountPrivate', 'whoCanTag']);
    expect(back.servers).toEqual({ mastodon: 'hill.example' });
    const list = checklistOf(back, [hearth], at(6));
    const untested = list.notCheckedYet.flatMap(({ items }) => items.map(({ finding }) => finding.id));
    expect(untested).toContain('followed-by-pupils/hearth/robin.ashdown/followers');
  });

  test('is begun anew with nothing looked at', async () => {
    const kept = await stored(check());
    const next = startSelfCheck(kept.policy, anew(kept, at(60)));
    const list = checklistOf(next, [hearth], at(60));
    expect([list.fine, list.toChange, list.pleaseLook]).toEqual([[], [], []]);
    expect(list.notCheckedYet.length).toBeGreaterThan(0);
  });
});

describe('what is kept of a check that goes on after the panel was closed', () => {
  test('still knows whom it had met, though nobody can name them any more', async () => {
    const first = await stored(check());
    const reopened = fromSession(JSON.parse(JSON.stringify(toSession(check()))));
    if (!reopened) throw new Error('It was not kept.');
    const later = await keep(reopened, first);
    expect(later.people?.map((person) => person.digest).toSorted()).toEqual(
      first.people?.map((person) => person.digest).toSorted(),
    );
  });

  test('forgets whoever is not on the list any more once it is read again', async () => {
    const first = await stored(check());
    const later = await keep(check({ lists: [followers(['Maya Adeyemi'])] }), first);
    expect(later.people).toHaveLength(1);
  });

  test('still says of what is not looked at again how it was seen', async () => {
    const first = await stored(check({ lists: [followers(['Tolu Okonjo'])] }));
    const later = await keep(startSelfCheck(first.policy, takenUp(first)), first);
    const list = (kept: KeptCheck) => kept.points.find(({ about }) => about === 'followers')?.outcome;
    expect([list(first), list(later), list(onTopOf(first, later))]).toEqual(['passed', 'untested', 'passed']);
  });
});

describe('what was said of people', () => {
  const known = async (what: SelfCheck) =>
    recognised(matchesIn(comparedLists(what)), personAnswerId, await digest());

  test('counts in the next check for whoever has the same handle and name', async () => {
    const before = check();
    const people = withAnswers([], await known(before), before);
    expect(JSON.stringify(people)).not.toMatch(/maya/iu);
    const next = check({ answers: {} });
    expect(answersFor(await known(next), people, next, new Set())).toEqual({
      [mayaId]: before.answers[mayaId],
    });
  });

  test('does not count for somebody who goes by another name', async () => {
    const before = check();
    const people = withAnswers([], await known(before), before);
    const lists = [followers(['Maya A Adeyemi'])];
    const next = check({ answers: {}, lists });
    expect((await known(next)).length).toBeGreaterThan(0);
    expect(answersFor(await known(next), people, next, new Set())).toEqual({});
  });

  test('does not come back once the person has taken it back', async () => {
    const before = check();
    const people = withAnswers([], await known(before), before);
    const next = check({ answers: {} });
    expect(answersFor(await known(next), people, next, new Set([mayaId]))).toEqual({});
    expect(withAnswers(people, await known(next), next)).toEqual([]);
  });

  test('is remembered of those whom this check has not met', async () => {
    const before = check();
    const people = withAnswers([], await known(before), before);
    const next = check({ answers: {}, lists: [] });
    expect(withAnswers(people, await known(next), next)).toEqual(people);
  });
});
