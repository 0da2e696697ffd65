import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyAsking } from '../../tests/support/build';
import { policies } from '../policies/all';
import type { Policy } from '../policies/policy';
import { loadCheckedPolicy } from './load-checked-policy';
import { loadOpenedPolicy } from './load-opened-policy';

const policy = policyAsking('account-private', 'school-name');

/** What is made of a file with the policy, in which something else stands besides. */
function opening(change: object) {
  return loadOpenedPolicy(JSON.stringify({ ...policy, ...change }), loadCheckedPolicy);
}

/** The same without one of its parts. */
function without(part: keyof Policy): Partial<Policy> {
  return Object.fromEntries(Object.entries(policy).filter(([key]) => key !== part));
}

describe('a policy file that somebody opens', () => {
  test('is any policy of ours, or of a school', () => {
    for (const each of [policy, ...policies])
      expect(loadOpenedPolicy(JSON.stringify(each), loadCheckedPolicy)).toEqual({
        policy: each,
        problems: [],
        ignored: '',
      });
  });

  test('cannot switch anything on: what no policy has is left out of it, wherever it stands, and named once', () => {
    const requirements = policy.requirements.map((one) => ({
      ...one,
      keep: { forYears: 7 },
      clause: { ...one.clause, promise: 'Results are shared.' },
    }));
    const school = { name: 'Oak Hill', shortNames: [], acronyms: [], domains: [], motot: 'Kind hands' };
    expect(opening({ readOnStart: true, shareWith: 'office@school.example', school, requirements })).toEqual({
      policy: { ...policy, school: { name: 'Oak Hill', shortNames: [], acronyms: [], domains: [] } },
      problems: [],
      ignored: '“motot”, “promise”, “keep”, “readOnStart”, “shareWith”',
    });
  });

  test('is refused for what is wrong besides, with each place and reason, and what is unknown among them', () => {
    const opened = opening({ title: '', readOnStart: true });
    expect([opened.policy, opened.ignored]).toEqual([null, '']);
    expect(opened.problems.map(({ place, reason }) => `${place} | ${reason}`)).toEqual([
      'title | “title” is empty.',
      ' | The file has something we do not know: “readOnStart”.',
    ]);
  });

  test('tells of a needed part whose name is misspelt both what is missing and what stands there', () => {
    const text = JSON.stringify({ ...without('contacts'), contcats: [] });
    const { policy: none, problems } = loadOpenedPolicy(text, loadCheckedPolicy);
    expect(none).toBeNull();
    expect(problems.map(({ reason }) => reason)).toEqual([
      '“contacts” is missing: it has to be a list in [ ].',
      'The file has something we do not know: “contcats”.',
    ]);
  });

  test('cannot give options that a rule does not have, whatever else is unknown in it', () => {
    const [asked] = policy.requirements;
    const opened = opening({ readOnStart: true, requirements: [{ ...asked, options: { alwaysPassed: 1 } }] });
    expect(opened.policy).toBeNull();
    expect(opened.problems.map(({ place }) => place)).toEqual(['requirements[0].options', '']);
  });

  test('cannot fill the screen, nor hold it up, with what it asks for', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`${at}\u202e`, 1]));
    const opened = opening(keys);
    expect(opened.policy).toEqual(policy);
    expect(opened.ignored).toMatch(/^“0”, (?:“\d”, ){8}“9” and 99990 more$/u);
  }, 20_000);

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(loadOpenedPolicy(text, loadCheckedPolicy).policy).toBeNull();
      }),
    );
  });
});
