/** What holds of the matcher whatever the names and the disguise. */
import { assert, constantFrom, integer, property, shuffledSubarray, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../observation';
import type { Pupil } from '../../roll/pupil';
import { createNameMatcher } from './index';
import { familyWords } from './words';

const FIRST = ['Maya', 'Ayesha', 'Tomos', 'Kwame', 'Zofia', 'Harpreet', 'Yusuf', 'Niamh', 'Ela', 'Wei'];
const LAST = ['Adeyemi', 'Khan', 'Pritchard', 'Mensah', 'Nowak', 'Gill', 'Demir', 'Byrne', 'Petrov', 'Zhou'];
const DECORATIONS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => `✨ ${name} ✨`,
  (name) => `꧁ ${name} ꧂`,
  (name) => `${name}🦋💜`,
  (name) => `x ${name} x`,
  (name) => Array.from(name, (letter) => `${letter}\u0336`).join(''),
  (name) => Array.from(name, (letter) => `${letter}\u200B`).join(''),
  (name) =>
    name.replaceAll(/[a-z]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 97 + 0x1d5ba)),
  (name) => name.split(' ').toReversed().join(' '),
];
const HANDLES: readonly ((name: string) => string)[] = [
  (name) => name.toLowerCase().replace(' ', '.'),
  (name) => name.toLowerCase().replace(' ', ''),
  (name) => `its_${name.toLowerCase().replace(' ', '_')}_x`,
  (name) => `${name.toLowerCase().replace(' ', '')}2013`,
];

const rolls = uniqueArray(integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 30 }).map((numbers) =>
  numbers.map((number): Pupil => ({
    id: String(number),
    firstName: FIRST[number % 10] ?? '',
    lastName: LAST[Math.floor(number / 10)] ?? '',
  })),
);
const nameOf = ({ firstName, lastName }: Pupil) => `${firstName} ${lastName}`;

test('decoration never raises a wrong pupil above the right one', () => {
  assert(
    property(
      rolls,
      constantFrom(...DECORATIONS),
      constantFrom(...HANDLES, () => ''),
      (roll, decorate, spell) => {
        const right = roll[0] as Pupil;
        const person: Person = { displayName: decorate(nameOf(right)), handle: spell(nameOf(right)) };
        const [best] = createNameMatcher(roll).match([person]);
        expect(best).toMatchObject({ pupil: right.id, strength: 'likely' });
      },
    ),
    { numRuns: 150 },
  );
});

test('the order of people and pupils changes nothing', () => {
  const people: Person[] = [
    ...FIRST.map((first, at): Person => ({ displayName: `${first} ${LAST[(at * 3) % 10]}`, handle: '' })),
    ...LAST.map((last, at): Person => ({
      displayName: '',
      handle: `${FIRST[at]?.charAt(0).toLowerCase()}.${last.toLowerCase()}`,
    })),
  ];
  const said = (roll: readonly Pupil[], list: readonly Person[]) =>
    createNameMatcher(roll)
      .match(list)
      .map(
        ({ person, pupil, score, strength }) =>
          `${list[person]?.displayName}${list[person]?.handle} ${pupil} ${strength} ${score.toFixed(9)}`,
      )
      .toSorted();
  assert(
    property(rolls, shuffledSubarray(people, { minLength: people.length }), (roll, shuffled) => {
      expect(said(roll.toReversed(), shuffled)).toEqual(said(roll, people));
    }),
    { numRuns: 40 },
  );
});

test('a name that a reason gives is there, or on the list of names', () => {
  assert(
    property(rolls, constantFrom(...DECORATIONS), constantFrom(...HANDLES), (roll, decorate, spell) => {
      const [right, other] = roll as [Pupil, Pupil];
      const person: Person = { displayName: decorate(right.firstName), handle: spell(nameOf(other)) };
      const there = `${nameOf(right)} ${nameOf(other)} ${person.handle}`.toLowerCase();
      for (const { pupil, reasons } of createNameMatcher(roll).match([person])) {
        const listed = roll.find(({ id }) => id === pupil) as Pupil;
        const quoted = reasons.flatMap((reason) =>
          Array.from(reason.matchAll(/“([^”]+)”/gu), ([, name = '']) => name),
        );
        for (const name of quoted)
          expect(`${there} ${nameOf(listed)}`.toLowerCase()).toContain(name.toLowerCase());
      }
    }),
    { numRuns: 150 },
  );
});

test('a comparison that is told in slices finds what it finds at once', () => {
  const roll: Pupil[] = [{ id: 'maya', firstName: 'Maya', lastName: 'Adeyemi' }];
  const people = Array.from({ length: 1200 }, (_, at): Person => ({
    displayName: at % 400 === 7 ? 'Maya Adeyemi' : 'Tolu Okonjo',
    handle: `p${at}`,
  }));
  const steps = createNameMatcher(roll).begin(people);
  const told: number[] = [];
  let step = steps.next();
  while (!step.done) {
    expect(step.value.total).toBe(1200);
    told.push(...step.value.found.map(({ person }) => person));
    step = steps.next();
  }
  expect(told).toEqual([7, 407, 807]);
  expect(step.value).toEqual(createNameMatcher(roll).match(people));
});

test('an adult with a pupil’s surname who speaks of being a parent may be family', () => {
  const roll: Pupil[] = [
    { id: 'maya', firstName: 'Maya', lastName: 'Adeyemi' },
    { id: 'tobi', firstName: 'Tobi', lastName: 'Adeyemi' },
  ];
  const people: Person[] = [
    { displayName: 'Folake Adeyemi', handle: 'folake', bio: 'Mum to Maya ❤️' },
    { displayName: 'Folake Adeyemi', handle: 'folake', bio: 'runner' },
    { displayName: 'Claire Marlow', handle: 'claire', bio: 'Mum of two' },
  ];
  expect(createNameMatcher(roll).families(people)).toMatchObject([
    {
      kind: 'family',
      person: 0,
      pupils: ['maya'],
      reasons: [expect.stringContaining('Adeyemi'), familyWords.parent, familyWords.named],
    },
  ]);
});

test('strangers are counted by pupils who do not exist', () => {
  const roll = FIRST.map((firstName, at): Pupil => ({ id: firstName, firstName, lastName: LAST[at] ?? '' }));
  const people = FIRST.flatMap((first) =>
    LAST.map((last): Person => ({ displayName: `${first} ${last}`, handle: '' })),
  );
  const matcher = createNameMatcher(roll);
  expect(matcher.strangers(people)).toBe(10);
  expect(matcher.strangers([{ displayName: 'Big Dave', handle: '' }])).toBe(0);
});
