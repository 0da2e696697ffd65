import { describe, expect, test } from 'vitest';
import { isReviewOverdue, loadPolicy, type Policy } from './policy';

const marlowLane = {
  format: 1,
  id: 'marlow-lane',
  version: '1',
  title: 'Social Media Policy, Marlow Lane Primary School',
  school: {
    name: 'Marlow Lane Primary School',
    shortNames: [{ text: 'Marlow Lane', alsoAPlace: true }],
    acronyms: ['MLPS'],
    domains: ['marlowlane.example'],
  },
  document: { title: 'Social Media Policy', dated: '2025-09-01', reviewDue: '2026-09' },
  appliesTo: 'All staff.',
  contacts: [{ about: 'questions', role: 'Headteacher', name: 'Ms Tan', email: 'head@marlowlane.example' }],
  help: [{ name: 'Helpline', about: 'Advice for people who work with children.' }],
  officialAccounts: [{ platforms: ['Instagram'], managedBy: ['Ms Tan'] }],
  channels: [{ between: 'Parents and the school', means: 'Email' }],
  minimumAges: [{ platform: 'Most social media', printed: 13 }],
  consequences: 'The staff handbook says what follows.',
  requirements: [
    requirement('account-private'),
    requirement('school-name'),
    { ...requirement('strictest-settings'), options: { leave: ['activityVisible'] } },
  ],
};

function requirement(rule: string): Policy['requirements'][number] {
  return { rule, level: 'must', clause: { section: 'Privacy', says: 'You keep your accounts private.' } };
}

/** The policy of Marlow Lane with something changed. */
function broken(change: (file: ReturnType<typeof editable>) => void): unknown {
  const file = editable();
  change(file);
  return file;
}

function editable(): { [key: string]: unknown; requirements: { [key: string]: unknown }[] } {
  return structuredClone(marlowLane);
}

function problemsOf(json: unknown): string[] {
  const loaded = loadPolicy(json);
  return loaded.ok ? [] : loaded.problems.map(({ place, reason }) => `${place} | ${reason}`);
}

describe('A good policy file', () => {
  test('loads from its text and from parsed JSON alike', () => {
    expect(loadPolicy(JSON.stringify(marlowLane))).toEqual({ ok: true, policy: marlowLane });
    expect(loadPolicy(marlowLane)).toEqual({ ok: true, policy: marlowLane });
  });

  test('loads with the byte order mark that some editors write', () => {
    expect(loadPolicy(`\ufeff${JSON.stringify(marlowLane)}`).ok).toBe(true);
  });

  test('loads without a school, for a pack that any school can use', () => {
    expect(loadPolicy({ ...marlowLane, school: null }).ok).toBe(true);
  });

  test('loses characters that nobody can see', () => {
    const loaded = loadPolicy({ ...marlowLane, title: 'Social\u202e Media\u200b \u0000Policy' });
    expect(loaded.ok && loaded.policy.title).toBe('Social Media Policy');
  });
});

describe('What a policy may leave out', () => {
  const whole = {
    ...marlowLane,
    officialAccounts: [{ platforms: ['Instagram'], handles: ['@marlowlane'], managedBy: ['Ms Tan'] }],
    terms: [
      { name: 'Autumn', starts: '2026-09-01', ends: '2026-12-18' },
      { name: 'Open day', starts: '2027-02-06', ends: '2027-02-06' },
    ],
    logos: [{ name: 'Crest', data: `data:image/svg+xml;base64,${btoa('<svg/>')}` }],
  };
  const largest = (bytes: number) => {
    const data = `data:image/png;base64,${Buffer.alloc(bytes, 7).toString('base64')}`;
    return { ...marlowLane, logos: Array.from({ length: 5 }, () => ({ name: 'Crest', data })) };
  };

  test('it may say as well: handles of official accounts, terms, logos', () => {
    expect(loadPolicy(JSON.stringify(whole))).toEqual({ ok: true, policy: whole });
  });

  test('five logos of the largest size fit into one file, and a byte more does not', () => {
    expect(loadPolicy(JSON.stringify(largest(200_000), null, 2)).ok).toBe(true);
    expect(problemsOf(largest(200_004))[0]).toBe(
      'logos[0].data | “data” in entry 1 of “logos” is too large: 200 kB are the most.',
    );
  });

  test.each<[string, unknown, string]>([
    [
      'a term that ends before it starts',
      { terms: [{ name: 'Autumn', starts: '2026-12-18', ends: '2026-09-01' }] },
      'terms[0].ends | “ends” in entry 1 of “terms” is before the first day of the term.',
    ],
    [
      'a month where a day belongs',
      { terms: [{ name: 'Autumn', starts: '2026-09', ends: '2026-12-18' }] },
      'terms[0].starts | “starts” in entry 1 of “terms” has to be a day that exists, as in "2026-09-01".',
    ],
    [
      'a day that there is not',
      { terms: [{ name: 'Spring', starts: '2027-01-04', ends: '2027-02-30' }] },
      'terms[0].ends | “ends” in entry 1 of “terms” has to be a day that exists, as in "2026-09-01".',
    ],
    [
      'a sixth logo',
      { logos: Array.from({ length: 6 }, () => whole.logos[0]) },
      'logos | “logos” has too many entries: 5 are the most.',
    ],
    ...[
      'https://marlowlane.example/crest.png',
      'data:image/gif;base64,AAAA',
      'data:text/html;base64,AAAA',
    ].map((data): [string, unknown, string] => [
      data,
      { logos: [{ name: 'Crest', data }] },
      'logos[0].data | “data” in entry 1 of “logos” has to be a picture written as "data:image/png;base64,…", or with jpeg, webp or svg+xml.',
    ]),
  ])('%s is refused', (_title, fields, problem) => {
    expect(problemsOf({ ...marlowLane, ...(fields as object) })).toEqual([problem]);
  });
});

const TEXT = JSON.stringify(marlowLane, null, 2);

describe('A file that is not JSON is refused with what to do about it', () => {
  test.each([
    ['an empty file', ' \n', ' | The file is empty.'],
    [
      'a web page',
      '<!doctype html><title>Policy</title>',
      ' | This is not a policy file: a policy file begins with {. A Word document, a PDF or a web page cannot be used here.',
    ],
    [
      'a file cut short',
      TEXT.slice(0, 700),
      ' | The file was cut short: it has to end with }. Download it again, or ask for a new copy.',
    ],
    [
      'a missing comma, with the line at which it was noticed',
      TEXT.replace('"version": "1",', '"version": "1"'),
      ' | The file is not written correctly (it is not JSON): at or just before line 5, a comma, quotation mark or bracket is missing or one too many.',
    ],
    [
      'an extra bracket at the end of a file on a single line',
      `${JSON.stringify(marlowLane)}}`,
      ' | The file is not written correctly (it is not JSON): at or just before line 1, a comma, quotation mark or bracket is missing or one too many.',
    ],
    ['a huge file', `{"title":"${'a'.repeat(2_000_000)}"}`, ' | The file is too large to be a policy.'],
  ])('%s', (_title, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});

describe('A policy file with a mistake is refused with the place and the reason', () => {
  test.each<[string, unknown, string[]]>([
    ['a list instead of a policy', '[]', [' | The file has to be a group in { }, but is a list in [ ].']],
    ['nothing instead of a policy', null, [' | The file has to be a group in { }, but is empty (null).']],
    [
      'a number where a text belongs',
      broken((file) => (file['title'] = 7)),
      ['title | “title” has to be a text in quotation marks, but is 7.'],
    ],
    [
      'a text where a list belongs',
      broken((file) => (file['contacts'] = 'Ms Tan')),
      ['contacts | “contacts” has to be a list in [ ], but is “Ms Tan”.'],
    ],
    [
      'something left out',
      broken((file) => delete file['consequences']),
      ['consequences | “consequences” is missing: it has to be a text in quotation marks.'],
    ],
    [
      'something left out deep inside, counted as people count',
      broken(
        (file) => (file.requirements[1] = { ...requirement('school-name'), clause: { section: 'Names' } }),
      ),
      [
        'requirements[1].clause.says | “says” in “clause” in entry 2 of “requirements” is missing: it has to be a text in quotation marks.',
      ],
    ],
    [
      'an entry that is no entry at all',
      broken((file) => file.requirements.push('school-logo' as never)),
      ['requirements[3] | Entry 4 of “requirements” has to be a group in { }, but is “school-logo”.'],
    ],
    [
      'a misspelt word',
      broken((file) => (file['consequenses'] = 'None.')),
      [' | The file has something we do not know: “consequenses”.'],
    ],
    [
      'a level that there is not',
      broken((file) => (file.requirements[0] = { ...requirement('account-private'), level: 'never' })),
      [
        'requirements[0].level | “level” in entry 1 of “requirements” has to be "must" or "should" or "may", but is “never”.',
      ],
    ],
    [
      'a format of a later version',
      broken((file) => (file['format'] = 2)),
      ['format | “format” has to be 1, but is 2.'],
    ],
    [
      'a date in another form',
      broken((file) => (file['document'] = { title: 'Policy', dated: 'November 2021' })),
      [
        'document.dated | “dated” in “document” has to be a date that exists, as a month ("2022-11") or a day ("2022-11-30").',
      ],
    ],
    [
      'a day that no calendar has',
      broken((file) => (file['document'] = { title: 'Policy', reviewDue: '2026-02-30' })),
      [
        'document.reviewDue | “reviewDue” in “document” has to be a date that exists, as a month ("2022-11") or a day ("2022-11-30").',
      ],
    ],
    [
      'an id with spaces',
      broken((file) => (file['id'] = 'Marlow Lane')),
      ['id | “id” has to be small letters and numbers with hyphens between words, as in "marlow-lane".'],
    ],
    [
      'an email address without its end',
      broken((file) => (file['contacts'] = [{ about: 'questions', role: 'Head', email: 'head@' }])),
      ['contacts[0].email | “email” in entry 1 of “contacts” is not an email address.'],
    ],
    [
      'a domain with https in front, and an acronym of two letters',
      broken(
        (file) =>
          (file['school'] = {
            ...marlowLane.school,
            acronyms: ['ML'],
            domains: ['https://marlowlane.example'],
          }),
      ),
      [
        'school.acronyms[0] | Entry 1 of “acronyms” in “school” is too short: it needs 3 characters or more.',
        'school.domains[0] | Entry 1 of “domains” in “school” has to be a web address without "https://" and "www.", in small letters.',
      ],
    ],
    [
      'an age that is no whole number, and one of nobody',
      broken(
        (file) =>
          (file['minimumAges'] = [
            { platform: 'One', printed: 13.5 },
            { platform: 'Two', printed: 130, now: -1 },
          ]),
      ),
      [
        'minimumAges[0].printed | “printed” in entry 1 of “minimumAges” has to be a whole number, but is 13.5.',
        'minimumAges[1].printed | “printed” in entry 2 of “minimumAges” has to be 25 or less.',
        'minimumAges[1].now | “now” in entry 2 of “minimumAges” has to be 0 or more.',
      ],
    ],
    [
      'a rule asked for twice',
      broken((file) => file.requirements.push(requirement('school-name'))),
      [
        'requirements[3].rule | “rule” in entry 4 of “requirements” is a rule that an earlier entry asks for already.',
      ],
    ],
    [
      'no requirements at all',
      broken((file) => (file.requirements = [])),
      ['requirements | “requirements” is empty: it needs at least one entry.'],
    ],
    [
      'a text with nothing to see in it',
      broken((file) => (file['title'] = ' \u200b ')),
      ['title | “title” is empty.'],
    ],
    [
      'a text that is too long',
      broken((file) => (file['title'] = 'a'.repeat(201))),
      ['title | “title” is too long: 200 characters are the most.'],
    ],
    [
      'a list that is too long',
      broken((file) => (file['help'] = Array.from({ length: 101 }, () => marlowLane.help[0]))),
      ['help | “help” has too many entries: 100 are the most.'],
    ],
  ])('%s', (_title, json, problems) => {
    expect(problemsOf(json)).toEqual(problems);
  });

  test('all mistakes are told at once', () => {
    const places = problemsOf({ ...marlowLane, title: '', version: 1, requirements: [{}] }).map(
      (problem) => problem.split(' | ')[0],
    );
    expect(places).toEqual([
      'version',
      'title',
      'requirements[0].rule',
      'requirements[0].level',
      'requirements[0].clause',
    ]);
  });
});

describe('A hostile policy file', () => {
  test('cannot reach beyond itself with a key named __proto__', () => {
    const text = TEXT.replace('{', '{"__proto__": {"title": "Mine"},');
    expect(problemsOf(text)).toEqual([' | The file has something we do not know: “__proto__”.']);
    expect('title' in {}).toBe(false);
  });

  test('cannot reach beyond itself through the options of a rule', () => {
    const text = TEXT.replace('"leave"', '"__proto__": {"leave": []}, "leave"');
    const loaded = loadPolicy(text);
    const options = loaded.ok ? loaded.policy.requirements[2]?.options : undefined;
    expect(options).toEqual({ leave: ['activityVisible'] });
    expect(Object.getPrototypeOf(options)).toBe(Object.prototype);
  });

  test('cannot fill the screen with what is wrong with it', () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, 1]));
    expect(problemsOf({ ...marlowLane, ...keys })).toEqual([
      ' | The file has something we do not know: “key0”, “key1”, “key2”, “key3”, “key4” and 4995 more.',
    ]);
    expect(problemsOf({ ...marlowLane, contacts: Array.from({ length: 90 }, () => 1) })).toHaveLength(50);
  });

  test('cannot hide or turn round words in what is said about it', () => {
    expect(problemsOf({ ...marlowLane, [`\u202e${'x'.repeat(90)}\n`]: 1 })).toEqual([
      ` | The file has something we do not know: “${'x'.repeat(40)}…”.`,
    ]);
  });

  test('is refused however deep its brackets go', () => {
    expect(problemsOf('{"a":'.repeat(100_000) + '}'.repeat(100_000))).toHaveLength(1);
  });
});

describe('A policy is due for another look', () => {
  const dueIn = (reviewDue: string): Policy => {
    const loaded = loadPolicy({ ...marlowLane, document: { title: 'Policy', reviewDue } });
    if (!loaded.ok) throw new Error('The example is broken.');
    return loaded.policy;
  };

  test.each([
    ['2022-11', '2022-11-30T23:59:59.000Z', false],
    ['2022-11', '2022-12-01T00:00:00.000Z', true],
    ['2022-11-15', '2022-11-15T08:00:00.000Z', false],
    ['2022-11-15', '2022-11-16T08:00:00.000Z', true],
    ['2022-11', '2021-12-01T08:00:00.000Z', false],
  ])('due %s, looked at on %s: %s', (due, now, expected) => {
    expect(isReviewOverdue(dueIn(due), now)).toBe(expected);
  });

  test('never, if it names no date', () => {
    const loaded = loadPolicy({ ...marlowLane, document: { title: 'Policy' } });
    expect(loaded.ok && isReviewOverdue(loaded.policy, '2099-01-01T00:00:00.000Z')).toBe(false);
    expect(loaded.ok).toBe(true);
  });
});
