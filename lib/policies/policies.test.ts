import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { LEVELS, type Level } from '../outcome';
import { findSchoolName, type NameHit } from '../rules/school-names';
import { policies, policyOf } from './all';
import { policySchema, type Policy } from './policy';

type Cases = {
  requires: { [rule: string]: Level };
  doesNotAsk: string[];
  names: { text: string; certainty: NameHit['certainty'] | null }[];
};

const packs = import.meta.glob<Policy>('./*/policy.json', { eager: true, import: 'default' });
const cases = import.meta.glob<Cases>('./*/cases.json', { eager: true, import: 'default' });
const readmes = import.meta.glob<string>('./*/README.md', { eager: true, query: '?raw', import: 'default' });
const everyFile = Object.keys(import.meta.glob('./*/*', { query: '?raw' }));

const folders = [...new Set(everyFile.map((file) => file.split('/')[1] ?? ''))].toSorted();
const FIVE_SCHOOLS = folders.filter((folder) => folder !== 'strictest');

test('A policy is a folder of three files: the pack, its cases and a page about it', () => {
  expect(everyFile.toSorted()).toEqual(
    folders.flatMap((folder) =>
      ['README.md', 'cases.json', 'policy.json'].map((file) => `./${folder}/${file}`),
    ),
  );
});

test('Every pack that we bring along loads', () => {
  expect(policies.map(({ id }) => id).toSorted()).toEqual(folders);
});

test('The pack for any school comes after those of schools', () => {
  expect(policies.at(-1)?.school).toBeNull();
});

test('A policy is found by its id, and an unknown id finds none', () => {
  expect(policyOf('highfield')?.school?.name).toBe('Highfield Primary School');
  expect(policyOf('no-such-school')).toBeUndefined();
});

test.each(folders)('%s: the pack names the schema, so that an editor can help', (folder) => {
  expect(packs[`./${folder}/policy.json`]?.$schema).toBe('../policy.schema.json');
});

describe.each(folders)('%s', (folder) => {
  const policy = policyOf(folder);
  const { requires, doesNotAsk, names } = cases[`./${folder}/cases.json`] ?? {
    requires: {},
    doesNotAsk: [],
    names: [],
  };

  test('asks what its cases say, at the level they say, and nothing else', () => {
    expect(Object.fromEntries(policy?.requirements.map(({ rule, level }) => [rule, level]) ?? [])).toEqual(
      requires,
    );
  });

  test('decides on every rule that any policy knows: asked or not asked', () => {
    const known = policyOf('strictest')?.requirements.map(({ rule }) => rule);
    expect([...Object.keys(requires), ...doesNotAsk].toSorted()).toEqual(known?.toSorted());
  });

  test('says what each clause asks in one or two sentences to the reader', () => {
    const says = policy?.requirements.map(({ clause }) => clause.says) ?? [];
    expect(says.filter((text) => !/^You\b.*\.$/u.test(text) || text.length > 260)).toEqual([]);
  });

  test('has a page that begins with whose policy it is', () => {
    expect(readmes[`./${folder}/README.md`]).toContain(`# ${policy?.school?.name ?? policy?.title}\n`);
  });

  test.for(names)('in “$text” its name is: $certainty', ({ text, certainty }) => {
    const school = policy?.school;
    expect(school && (findSchoolName(text, school)?.certainty ?? null)).toBe(certainty);
  });
});

test.each(FIVE_SCHOOLS)('%s: at least eight texts show when the name of the school is found', (folder) => {
  const certainties = cases[`./${folder}/cases.json`]?.names.map(({ certainty }) => certainty) ?? [];
  expect(certainties.length).toBeGreaterThanOrEqual(8);
  expect(new Set(certainties)).toEqual(new Set(['clear', 'maybe', null]));
});

test('The general pack asks whatever a school asks, as strictly as the strictest of them', () => {
  const strictest = new Map<string, Level>();
  for (const { rule, level } of FIVE_SCHOOLS.flatMap((folder) => policyOf(folder)?.requirements ?? [])) {
    const other = strictest.get(rule) ?? 'may';
    strictest.set(rule, LEVELS.indexOf(level) < LEVELS.indexOf(other) ? level : other);
  }
  expect(cases['./strictest/cases.json']?.requires).toEqual(Object.fromEntries(strictest));
});

test('The schema for editors is the one that the product checks with', async () => {
  const schema = JSON.stringify(z.toJSONSchema(policySchema, { io: 'input' }));
  const text = await prettier.format(schema, {
    ...(await prettier.resolveConfig(import.meta.filename)),
    parser: 'json',
  });
  await expect(
    text,
    'policy.schema.json is made from policy.ts. Make it again: npx vitest run -c tests/config/vitest.config.ts lib/policies -u',
  ).toMatchFileSnapshot('policy.schema.json');
});
