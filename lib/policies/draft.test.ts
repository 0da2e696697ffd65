import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../audit/check-draft';
import { rules } from '../audit/rules';
import { LEVELS } from '../outcome';
import { cleanLine } from '../text';
import { policies, policyOf } from './all';
import { draftOf, fileOf, NOT_ASKED, partAt, withoutEntry, withPart } from './draft';
import { CONTACT_SUBJECTS, loadPolicy, type Policy } from './policy';
import { textOfPolicy } from './policy-file';
import { startDraft, withSchoolName } from './start-draft';

const strictest = policyOf('strictest') ?? raise();

function raise(): never {
  throw new Error('The general pack is gone.');
}

/** As the page does it: into the form, out of the form, into a file, and opened again. */
function throughTheForm(policy: Policy): unknown {
  const checked = checkDraft(draftOf(policy));
  if (!checked.ok) return checked.problems;
  const opened = loadPolicy(textOfPolicy(checked.policy));
  return opened.ok ? opened.policy : opened.problems;
}

const text = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((word) => word.replaceAll(/[\s\p{C}]+/gu, ''))
  .filter((word) => word !== '' && cleanLine(word, word.length) === word);
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const iso = day.map((date) => date.toISOString().slice(0, 10));
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const acronym = fc.stringMatching(/^[A-Z]{3,6}$/u);
const domain = fc.stringMatching(/^[a-z]{1,8}\.example$/u);

const REQUIRED = [
  'format',
  'id',
  'version',
  'title',
  'school',
  'document',
  'appliesTo',
  'contacts',
  'help',
  'officialAccounts',
  'channels',
  'minimumAges',
  'consequences',
  'requirements',
] as const;

const anyPolicy: fc.Arbitrary<Policy> = fc.record(
  {
    format: fc.constant(1 as const),
    id: fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,2}$/u),
    version: text,
    title: text,
    school: fc.oneof(
      fc.constant(null),
      fc.record(
        {
          name: text,
          shortNames: some(fc.record({ text, alsoAPlace: fc.boolean() }, { requiredKeys: ['text'] })),
          acronyms: some(acronym),
          domains: some(domain),
          postcode: text,
          motto: text,
          employers: some(text),
        },
        { requiredKeys: ['name', 'shortNames', 'acronyms', 'domains'] },
      ),
    ),
    document: fc.record({ title: text, lead: text, dated: iso, reviewDue: iso }, { requiredKeys: ['title'] }),
    appliesTo: text,
    contacts: some(
      fc.record(
        { about: fc.constantFrom(...CONTACT_SUBJECTS), role: text, name: text },
        { requiredKeys: ['about', 'role'] },
      ),
    ),
    help: some(fc.record({ name: text, about: text })),
    officialAccounts: some(
      fc.record(
        { platforms: some(text), handles: some(text), managedBy: some(text), note: text },
        { requiredKeys: ['platforms', 'managedBy'] },
      ),
    ),
    channels: some(
      fc.record({ between: text, means: text, note: text }, { requiredKeys: ['between', 'means'] }),
    ),
    minimumAges: some(
      fc.record(
        { platform: text, printed: fc.nat(25), now: fc.nat(25), since: iso },
        { requiredKeys: ['platform', 'printed'] },
      ),
    ),
    consequences: text,
    terms: some(fc.tuple(text, iso, iso)).map((terms) =>
      terms.map(([name, one, other]) => {
        const [starts = '', ends = ''] = [one, other].toSorted();
        return { name, starts, ends };
      }),
    ),
    logos: some(fc.record({ name: text, data: fc.constant('data:image/png;base64,iVBORw0KGgo=') })),
    requirements: fc.uniqueArray(
      fc.record(
        {
          rule: fc.oneof(fc.constantFrom(...rules.keys()), fc.stringMatching(/^later-[a-z]{1,8}$/u)),
          level: fc.constantFrom(...LEVELS),
          clause: fc.record({ section: text, says: text }),
          options: fc.constant({}),
        },
        { requiredKeys: ['rule', 'level', 'clause'] },
      ),
      { minLength: 1, maxLength: 8, selector: ({ rule }) => rule },
    ),
  },
  { requiredKeys: [...REQUIRED] },
);

describe('a policy that goes through the form and out again', () => {
  test.each(policies.map((policy) => [policy.id, policy] as const))('loses nothing: %s', (_id, policy) => {
    expect(throughTheForm(policy)).toEqual(policy);
  });

  test('loses nothing, whatever policy it is', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(loadPolicy(policy).ok).toBe(true);
        expect(throughTheForm(policy)).toEqual(policy);
      }),
    );
  });

  test('stands in the file in one order, whatever the order of its parts was', () => {
    const turned = Object.fromEntries(Object.entries(strictest).toReversed()) as Policy;
    const [one, other] = [strictest, turned].map((policy) => {
      const checked = checkDraft(draftOf(policy));
      return checked.ok ? textOfPolicy(checked.policy) : '';
    });
    expect(one).toBe(other);
    expect(one).toMatch(/^\{\n {2}"\$schema": .*\n {2}"format": 1,\n {2}"id"/u);
  });
});

describe('a draft', () => {
  const draft = draftOf(strictest);

  test('says what is wrong at the field where it is wrong, by the rule and not by its number', () => {
    const path = ['requirements', 'school-name', 'clause', 'says'];
    const checked = checkDraft(withPart(withPart(draft, path, ' '), ['document', 'reviewDue'], '2022-13'));
    expect(checked.ok ? [] : checked.problems.map(({ place, fault }) => [place, fault])).toEqual([
      ['document.reviewDue', 'has to be a date that exists, as a month ("2022-11") or a day ("2022-11-30").'],
      ['requirements.school-name.clause.says', 'is empty.'],
    ]);
  });

  test('leaves a rule that is not asked out of the file, and keeps its words', () => {
    const without = withPart(draft, ['requirements', 'extremism', 'level'], NOT_ASKED);
    const checked = checkDraft(without);
    expect(checked.ok && checked.policy.requirements.some(({ rule }) => rule === 'extremism')).toBe(false);
    const again = checkDraft(withPart(without, ['requirements', 'extremism', 'level'], 'must'));
    expect(again.ok && again.policy).toEqual(strictest);
  });

  test('leaves out what is empty and may be, and complains of what may not', () => {
    const contact = { about: 'questions', role: '', name: '', email: '' };
    const checked = checkDraft({ ...draft, contacts: [contact] });
    expect(checked.ok ? [] : checked.problems.map(({ place }) => place)).toEqual(['contacts[0].role']);
  });

  test('is for any school as long as nothing of a school is filled in', () => {
    expect(fileOf(startDraft(strictest))['school']).toBeNull();
    expect(fileOf(withPart(startDraft(strictest), ['school', 'motto'], 'Be kind'))['school']).not.toBeNull();
  });

  test('changes in one place alone, and entries come out one by one', () => {
    const named = withPart(draft, ['contacts', 1, 'name'], 'Ms Tan');
    expect(partAt(named, ['contacts', 1, 'name'])).toBe('Ms Tan');
    expect(partAt(named, ['contacts', 0])).toBe(partAt(draft, ['contacts', 0]));
    const roles = partAt(withoutEntry(named, ['contacts'], 0), ['contacts']) as { name?: string }[];
    expect(roles.map(({ name }) => name)).toEqual(['Ms Tan', undefined, undefined, undefined]);
  });

  test('has nothing of what every object has', () => {
    expect(partAt(draft, ['requirements', 'constructor'])).toBeUndefined();
    expect(partAt(draft, ['__proto__', 'toString'])).toBeUndefined();
  });
});

describe('a policy begun from the general pack', () => {
  test('asks what the pack asks, and wants to know whose it is', () => {
    const checked = checkDraft(startDraft(strictest));
    expect(checked.ok ? [] : checked.problems.map(({ place }) => place)).toEqual([
      'id',
      'title',
      'document.title',
    ]);
  });

  test('is named after the school as its name is typed, unless somebody has named it otherwise', () => {
    const one = withSchoolName(startDraft(strictest), '', 'St Éa’s');
    expect([one['id'], one['title']]).toEqual(['st-eas', 'Social Media Policy, St Éa’s']);
    const two = withSchoolName({ ...one, title: 'Our rules' }, 'St Éa’s', '5 Ways School');
    expect([two['id'], two['title']]).toEqual(['ways-school', 'Our rules']);
  });

  test('from a school’s own pack nothing is missing', () => {
    const avenue = policyOf('the-avenue');
    expect(avenue && checkDraft(startDraft(avenue)).ok).toBe(true);
  });
});
