import { describe, expect, test } from 'vitest';
import type { School } from '../policies/policy';
import { MAX_NAME } from '../text';
import { slowTexts } from './hostile-texts';
import { findEmployer, findSchoolName } from './school-names';
import { isNamed } from './short-names';
import { marlowLane } from './cases';

/** An invented school of which a policy pack lists these names. */
function school(name: string, more: Partial<School> = {}): School {
  return { name, shortNames: [], acronyms: [], domains: [], ...more };
}

const stMarys = school('St. Mary’s C of E Primary School', { shortNames: [{ text: 'St Mary’s CE' }] });
const avenue = school('The Fenwold Avenue School', {
  shortNames: [{ text: 'Fenwold Avenue' }, { text: 'The Avenue', alsoAPlace: true }],
});
const ysgol = school('Ysgol Gynradd Llŷn a’r Môr', { shortNames: [{ text: 'Ysgol Llŷn' }] });
const gaelscoil = school('Gaelscoil Naomh Bríd', { shortNames: [{ text: 'Naomh Bríd' }] });
const szkola = school('Szkoła Polska w Łękach', { shortNames: [{ text: 'Szkoła w Łękach' }] });
const nur = school('مدرسة نور الهدى', { shortNames: [{ text: 'نور الهدى' }] });
const bidyaloy = school('আলোর দিশারী বিদ্যালয়', { shortNames: [{ text: 'আলোর দিশারী' }] });
const alNur = school('Al-Nur Primary', { shortNames: [{ text: 'Al-Nur' }] });
const ace = school('Ashdown Community Endeavour', {
  acronyms: ['ACE'],
  shortNames: [{ text: 'Ashdown CE' }],
});

const CLEAR: readonly (readonly [string, School])[] = [
  ['Teacher at Marlow Lane Primary School', marlowLane],
  ['marlow lane primary, y4', marlowLane],
  ['MARLOW LANE PRIMARY', marlowLane],
  ['Marlow-Lane Primary', marlowLane],
  ['Marlow\nLane\nPrimary', marlowLane],
  ['Marlow Lane Primary’s choir', marlowLane],
  ["Marlow Lane Primary's choir", marlowLane],
  ['#MarlowLanePrimary', marlowLane],
  ['#MissAshdownAtMarlowLanePrimary', marlowLane],
  ['ashdown.marlow.lane.primary', marlowLane],
  ['Ｍａｒｌｏｗ Ｌａｎｅ Ｐｒｉｍａｒｙ', marlowLane],
  ['𝓜𝓪𝓻𝓵𝓸𝔀 𝓛𝓪𝓷𝓮 𝓟𝓻𝓲𝓶𝓪𝓻𝔂', marlowLane],
  ['ᴍᴀʀʟᴏᴡ ʟᴀɴᴇ ᴘʀɪᴍᴀʀʏ', marlowLane],
  ['🅼🅻🅿🆂', marlowLane],
  ['🄼🄻🄿🅂', marlowLane],
  ['Ma\u0301rlow Lane Primary', marlowLane],
  ['Mar\u00adlow Lane Pri\u200bmary', marlowLane],
  ['TA @ MLPS', marlowLane],
  ['MLPS', marlowLane],
  ['M.L.P.S. forever', marlowLane],
  ['www.marlowlane.example', marlowLane],
  ['office@MarlowLane.example.', marlowLane],
  ['office@marlowlane．example', marlowLane],
  ['St Marys CE', stMarys],
  ['St. Mary’s C.E.', stMarys],
  ['Saint Mary’s Church of England', stMarys],
  ['st mary`s CofE primary school', stMarys],
  ['Fenwold Avenue', avenue],
  ['the fenwold avenue school', avenue],
  ['#FenwoldAvenueRocks', avenue],
  ['Ysgol Llyn', ysgol],
  ['YSGOL LLY\u0302N', ysgol],
  ['Ysgol Gynradd Llŷn a’r Môr', ysgol],
  ['Naomh Brid', gaelscoil],
  ['naomh bri\u0301d', gaelscoil],
  ['Szkola w Lekach', szkola],
  ['SZKOŁA W ŁĘKACH', szkola],
  ['معلمة في نور الهدى', nur],
  ['نُور الهُدى', nur],
  ['نـــور الهدى', nur],
  ['আলোর দিশারী স্কুল', bidyaloy],
  ['Al-Nur family', alNur],
  ['Teacher, Al Nur Primary', alNur],
];

const UNCLEAR: readonly (readonly [string, School])[] = [
  ['Down Marlow Lane', marlowLane],
  ['the Avenue, third house', avenue],
  ['mlps', marlowLane],
  ['#TeamMLPS', marlowLane],
  ['MLPSfamily', marlowLane],
  ['mlps_robin', marlowLane],
  ['What an ace day', ace],
  ['ACE OF SPADES PLAYED LOUD', ace],
  ['Alnur Rahman', alNur],
  ['fatimaalnur', alNur],
  ['lisaonmarlowlane', marlowLane],
  ['marlowlane2026', marlowLane],
  ['#MarlowLaneStaff', marlowLane],
  ['Marlow Lane’s finest', marlowLane],
];

const NONE: readonly (readonly [string, School])[] = [
  ['Marlow. Swims a lane or two.', marlowLane],
  ['Marlows Laneway', marlowLane],
  ['Marlow Lanes Bowling', marlowLane],
  ['alnurani', alNur],
  ['marlowlanesnooker', marlowLane],
  ['Running on a high meadow', school('Highmeadow School', { shortNames: [{ text: 'Highmeadow' }] })],
  ['Highmeadows Farm', school('Highmeadow School', { shortNames: [{ text: 'Highmeadow' }] })],
  ['Lane Marlow', marlowLane],
  ['MLPSX', marlowLane],
  ['XMLPS', marlowLane],
  ['marlowlanes.example', school('Fenwold Hill School', { domains: ['marlowlane.example'] })],
  ['notmarlowlane.example', school('Fenwold Hill School', { domains: ['marlowlane.example'] })],
  ['marlowlane.example.org', school('Fenwold Hill School', { domains: ['marlowlane.example'] })],
  ['avenue of trees', avenue],
  ['palace', ace],
  ['Facebook', ace],
  ['PLACES', ace],
  ['Mary’s bakery', stMarys],
  ['আলু দেশ', bidyaloy],
  ['আলোর দেশারা', bidyaloy],
  ['نار الهدى', nur],
  ['Nur Alam', alNur],
  ['', marlowLane],
  ['🎉✨', marlowLane],
];

describe('the school’s name is found however it is written', () => {
  test.each(CLEAR)('“%s”', (text, of) => {
    expect(findSchoolName(text, of)?.certainty).toBe('clear');
  });
});

describe('words that may be the school’s name or something else are left to the person', () => {
  test.each(UNCLEAR)('“%s”', (text, of) => {
    expect(findSchoolName(text, of)?.certainty).toBe('maybe');
  });
});

describe('other words are not taken for the school’s name', () => {
  test.each(NONE)('“%s”', (text, of) => {
    expect(findSchoolName(text, of)).toBeNull();
  });
});

describe('a school of which only the full name is known', () => {
  const typed: readonly (readonly [string, string, string | undefined])[] = [
    ['Marlow Lane Primary School', 'Marlow Lane Primary', 'clear'],
    ['Marlow Lane Primary School', 'at Marlow Lane', 'maybe'],
    ['Marlow Lane Primary School', 'MLPS', 'maybe'],
    ['Highmeadow Primary School', 'Highmeadow Primary', 'clear'],
    ['Highmeadow Primary School', 'Highmeadow', 'maybe'],
    ['Ysgol Gynradd Bro Helyg', 'Bro Helyg', 'maybe'],
    ['Thornleigh Church of England Primary School', 'Thornleigh C of E Primary', 'clear'],
    ['Church Primary School', 'a church by the sea', undefined],
    ['The Avenue School', 'an avenue of trees', undefined],
    ['The Avenue Primary School', 'Avenue Primary, Reception', 'maybe'],
    ['The Avenue Primary School', 'the avenue primary', 'clear'],
    ['The Avenue Primary School', 'Avenue school', 'maybe'],
    ['The Avenue Primary School', 'avenue school mum', 'maybe'],
    ['The Avenue Primary School', '#AvenuePrimary', 'maybe'],
    ['The Avenue Primary School', 'the avenue, third house', 'maybe'],
    ['The Avenue Primary School', 'an avenue of trees', undefined],
    ['The Fenwold Avenue School', 'Fenwold Avenue', 'maybe'],
    ['The Highmeadow School', 'Highmeadow', 'maybe'],
    ['Oak Primary School', 'TA at Oak school', 'maybe'],
    ['Oak Church of England Primary School', 'Oak CE', 'maybe'],
    ['Oak Roman Catholic Primary School', 'Oak RC school', 'maybe'],
    ['St Anne’s Roman Catholic Primary School', 'St Annes Primary', 'maybe'],
    ['Oak Hill Academy', 'Oak Hill school', 'maybe'],
    ['Oak Hill Primary School, Leeds', 'Oak Hill Primary School', 'clear'],
    ['Oak Hill Primary School, Leeds', 'Oak Hill Primary, Year 4', 'clear'],
    ['Oak Hill Primary School, Leeds', 'Oak Hill Primary School, Leeds', 'clear'],
    ['Oak Hill Primary School, Leeds', 'up on oak hill', 'maybe'],
    ['Oak Hill Primary School, Leeds', 'Leeds born', undefined],
    ['Oak Hill Primary School (Leeds)', 'Oak Hill Primary School', 'clear'],
    ['Oak Hill Primary School [Leeds]', 'Oak Hill Primary School', 'clear'],
    ['Oak Hill Primary School - Leeds', 'Oak Hill Primary School', 'clear'],
    ['Oak Hill Primary School Leeds', 'Oak Hill Primary School', 'clear'],
    ['Oak Hill Primary School and Sunny Nursery', 'Oak Hill Primary School', 'clear'],
    ['St. Mary’s (CE) Primary School, Leeds', 'St Marys Primary School', 'clear'],
    ['Ysgol Bro Helyg, Llanfair', 'Ysgol Bro Helyg', 'clear'],
    ['Oak Hill, Leeds', 'Oak Hill', 'maybe'],
    ['Primary School', 'primary school teacher', 'maybe'],
    ['Highmeadow', 'Highmeadow', 'maybe'],
    ['Oak Primary', 'oak furniture', undefined],
  ];
  test.each(typed)('“%s”: “%s” is %s', (name, text, certainty) => {
    expect(findSchoolName(text, school(name))?.certainty).toBe(certainty);
  });
});

describe('a name that people type for their school can be looked for, or is none', () => {
  test.each(['Oak Hill', 'The Avenue School', 'Ysgol Bro Helyg', 'نور الهدى', 'Church School', 'Oak'])(
    '“%s” can',
    (name) => {
      expect(isNamed(school(name))).toBe(true);
    },
  );

  test.each([
    ' ',
    '',
    'The School',
    'my school',
    'Primary School',
    'Primary School, Leeds',
    'n/a',
    '-',
    '🏫',
    'x',
  ])('“%s” is none', (name) => {
    expect(isNamed(school(name))).toBe(false);
  });

  test('whatever the name, a school whose short names or web address are listed can be looked for', () => {
    expect(isNamed(school('The School', { acronyms: ['MLPS'] }))).toBe(true);
    expect(isNamed(school('The School', { domains: ['marlowlane.example'] }))).toBe(true);
  });
});

describe('a school’s postcode and motto', () => {
  const withBoth = school('Fenwold Hill School', {
    postcode: 'ZZ1 4AB',
    motto: 'Kind hands and quick minds',
  });
  const short = school('Fenwold Hill School', { motto: 'Aim high' });
  const texts: readonly (readonly [string, School, string | undefined])[] = [
    ['Find me at zz14ab', withBoth, 'maybe'],
    ['ZZ1 4AB', withBoth, 'maybe'],
    ['ZZ1 4ABC', withBoth, undefined],
    ['Kind hands, and quick minds!', withBoth, 'clear'],
    ['#KindHandsAndQuickMinds', withBoth, 'clear'],
    ['kind hands', withBoth, undefined],
    ['Always aim high', short, 'maybe'],
  ];
  test.each(texts)('“%s”', (text, of, certainty) => {
    expect(findSchoolName(text, of)?.certainty).toBe(certainty);
  });
});

test('a clear mention is found beside an unclear one, and named as the policy has it', () => {
  const found = findSchoolName('Marlow Lane, and MLPS', marlowLane);
  expect(found).toEqual({ name: 'MLPS', certainty: 'clear' });
});

test.each([
  ['Works for the Fenwold Learning Trust', 'clear'],
  ['#FenwoldLearningTrust', 'clear'],
  ['Thornleigh born', 'maybe'],
  ['A learning trust in Fenwold', undefined],
])('the trust or local authority in “%s” is %s', (text, certainty) => {
  const employers = ['Fenwold Learning Trust', 'Thornleigh'];
  expect(findEmployer(text, school('Marlow Lane', { employers }))?.certainty).toBe(certainty);
});

test.each([
  ['a school with listed names', marlowLane],
  [
    'a school of which only the full name is known',
    school('The Oak Church of England Primary School, Leeds'),
  ],
])('a hostile bio costs a few milliseconds for %s', (_, of) => {
  expect(
    slowTexts(
      (text) => findSchoolName(text, of),
      () => performance.now(),
    ),
  ).toEqual([]);
});

test('a hostile name of a school costs a few milliseconds', () => {
  expect(
    slowTexts(
      (text) => findSchoolName('Oak Hill Primary School', school(text.slice(0, MAX_NAME))),
      () => performance.now(),
    ),
  ).toEqual([]);
});
