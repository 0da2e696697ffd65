import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyAsking } from '../../tests/support/build';
import { policies } from '../policies/all';
import { loadCheckedPolicy } from './load-checked-policy';
import { loadManagedPolicy as loadManaged } from './load-managed-policy';

const loadManagedPolicy = (managed: unknown) => loadManaged(managed, loadCheckedPolicy);
const policy = policyAsking('account-private', 'school-name');
const NOTHING = { policy: null, problems: [], ignored: '' };

/** The policy as it stands in managed storage, with something more in it. */
function holding(more: object, beside: object = {}) {
  return loadManagedPolicy({ policy: JSON.stringify({ ...policy, ...more }), ...beside });
}

describe('a policy from the management of computers', () => {
  test('is any policy of ours, or of a school', () => {
    for (const each of [policy, ...policies])
      expect(loadManagedPolicy({ policy: JSON.stringify(each) })).toEqual({ ...NOTHING, policy: each });
  });

  test.each([undefined, null, 7, 'text', [], {}, { policy: 7 }, { policy: ' ' }])(
    'is none where nothing of the kind is there: %j',
    (nothing) => {
      expect(loadManagedPolicy(nothing)).toEqual(NOTHING);
    },
  );

  test('asks for nothing else: what it asks for besides is left alone, and said', () => {
    const beside = { roll: 'Maya Adeyemi', isReading: true };
    expect(holding({ readOnStart: true, shareWith: 'office@school.example' }, beside)).toEqual({
      policy,
      problems: [],
      ignored: '“roll”, “isReading”, “readOnStart”, “shareWith”',
    });
  });

  test('keeps nothing of what it asks for deep inside', () => {
    const clause = { section: '1', says: 'You keep it private.', hideFooter: true };
    const requirements = [{ rule: 'account-private', level: 'must', clause, keep: { forYears: 7 } }];
    const found = holding({ requirements });
    expect(found.ignored.split(', ').toSorted()).toEqual(['“hideFooter”', '“keep”']);
    expect(JSON.stringify(found.policy)).not.toMatch(/hideFooter|forYears/u);
  });

  test('is refused with its reasons where it is broken, and what else was asked for is said all the same', () => {
    const found = holding({ title: '', report: 'all' });
    expect(found.policy).toBeNull();
    expect(found.problems.map(({ place }) => place)).toEqual(['title']);
    expect(found.ignored).toBe('“report”');
    expect(loadManagedPolicy({ policy: 'ours' }).problems.map(({ reason }) => reason)).toEqual([
      'This is not a policy file: a policy file begins with {. A Word document, a PDF or a web page cannot be used here.',
    ]);
  });

  test('cannot give options that a rule does not have', () => {
    const [asked] = policy.requirements;
    const found = holding({ requirements: [{ ...asked, options: { alwaysPassed: true } }] });
    expect([found.policy, found.problems.length]).toEqual([null, 1]);
  });

  test('cannot fill the screen, nor hide words, with what it asks for', () => {
    const keys = Object.fromEntries(
      Array.from({ length: 900 }, (_, at) => [`\u202e${'x'.repeat(90)}${at}`, 1]),
    );
    const { ignored } = holding({}, keys);
    const names = Array.from({ length: 10 }, () => `“${'x'.repeat(40)}…”`);
    expect(ignored).toBe(`${names.join(', ')} and 890 more`);
  });

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.string()),
        fc.dictionary(fc.string(), fc.anything()),
        (text, more) => {
          const found = loadManagedPolicy({ ...more, policy: text });
          expect(found.policy).toBeNull();
        },
      ),
    );
  });
});
