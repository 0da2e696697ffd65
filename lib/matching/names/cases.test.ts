/** Profiles as people make them, written by hand: who is likely a pupil, who is worth a look, who is not. */
import { describe, expect, test } from 'vitest';
import type { Person } from '../../observation';
import type { Pupil } from '../../roll/pupil';
import { createNameMatcher } from './index';

const NAMES = [
  'Maya Adeyemi',
  'Alexander Pemberton',
  'Thomas Ashdown-Reed',
  'Aisha Khan',
  'Mohammed Hussain',
  'Khadija Warsame',
  'Siobhán O’Malley',
  'Gwenllian Prosser',
  'Zofia Wiśniewska',
  'Oluwaseun Adebayo',
  'Chiamaka Okafor',
  'Kwabena Frimpong',
  'Yusuf Demir',
  'Harpreet Dhillon',
  'Lakshmi Balasundaram',
  'Nikolai Petrov',
  'Xin Yi Zhang',
  'João Figueira',
  'Abdullah Al-Hadi',
  'Ruqayyah Choudhury',
  'Lily-Mae Thornbury',
  'Elizabeth Garraway',
  'Benjamin Stokoe',
  'Jasmine Rai',
  'Eleni Christodoulou',
  'Leo Bonnet',
  'Hassan Siddiqui',
  'Umar Farooqi',
];
const roll: Pupil[] = [
  ...NAMES.map((name, at): Pupil => {
    const [lastName = '', ...first] = name.split(' ').toReversed();
    return { id: name, firstName: first.toReversed().join(' '), lastName, group: `Year ${(at % 6) + 1}` };
  }),
  { id: 'Ethan Marlow', firstName: 'Ethan', middleNames: 'Rafferty', lastName: 'Marlow' },
  { id: 'Freya Linden', firstName: 'Freya', knownAs: 'Birdie', lastName: 'Linden' },
];
const matcher = createNameMatcher(roll, { schoolNames: ['Marlow Lane Primary School', 'Marlow Lane'] });

type Case = readonly [displayName: string, handle: string, pupil: string, bio?: string];

function found([displayName, handle, , bio]: Case): string[] {
  const person: Person = { displayName, handle, ...(bio ? { bio } : {}) };
  return matcher.match([person]).map(({ pupil, strength }) => `${pupil}, ${strength}`);
}

const LIKELY: readonly Case[] = [
  ['Maya Adeyemi', 'sunny_days', 'Maya Adeyemi'],
  ['✨ MaYa AdEyEmI ✨', '', 'Maya Adeyemi'],
  ['𝓜𝓪𝔂𝓪 𝓐𝓭𝓮𝔂𝓮𝓶𝓲', '', 'Maya Adeyemi'],
  ['Ⓜⓐⓨⓐ Ⓐⓓⓔⓨⓔⓜⓘ', '', 'Maya Adeyemi'],
  ['🅼🅰🆈🅰 🅰🅳🅴🆈🅴🅼🅸', '', 'Maya Adeyemi'],
  ['ᴍᴀʏᴀ ᴀᴅᴇʏᴇᴍɪ', '', 'Maya Adeyemi'],
  ['M̶a̶y̶a̶ A̶d̶e̶y̶e̶m̶i̶', '', 'Maya Adeyemi'],
  ['мαуα α∂єуємι', '', 'Maya Adeyemi'],
  ['M\u200Baya Ade\u200Dyemi', '', 'Maya Adeyemi'],
  ['m a y a   a d e y e m i', '', 'Maya Adeyemi'],
  ['ıɯǝʎǝpɐ ɐʎɐɯ', '', 'Maya Adeyemi'],
  ['ᗰᗩYᗩ ᗩᗪEYEᗰI', '', 'Maya Adeyemi'],
  ['Mayaaaa Adeyemi', '', 'Maya Adeyemi'],
  ['', 'm4y4_4d3y3m1', 'Maya Adeyemi'],
  ['', 'xx_mayaadeyemi_xx', 'Maya Adeyemi'],
  ['', 'its.adeyemi.maya14', 'Maya Adeyemi'],
  ['bored', 'themayaadeyemi2013', 'Maya Adeyemi'],
  ['Maya 🦋', 'adeyemi.x', 'Maya Adeyemi'],
  ['Maya', 'madeyemi_09', 'Maya Adeyemi'],
  ['Maya Adeyemy', '', 'Maya Adeyemi'],
  ['Maya Adyeemi', '', 'Maya Adeyemi'],
  ['Adeyemi, Maya', '', 'Maya Adeyemi'],
  ['Lexi Pemberton', '', 'Alexander Pemberton'],
  ['sasha pemberton', '', 'Alexander Pemberton'],
  ['Xander Pembertonn', '', 'Alexander Pemberton'],
  ['Tommo Ashdown', '', 'Thomas Ashdown-Reed'],
  ['Tom Ashdown Reed', '', 'Thomas Ashdown-Reed'],
  ['', 'thomasreed.ashdown', 'Thomas Ashdown-Reed'],
  ['Ayesha Khan', '', 'Aisha Khan'],
  ['عائشة خان', '', 'Aisha Khan'],
  ['Muhamad Hussein', '', 'Mohammed Hussain'],
  ['mhmmd hssn', '', 'Mohammed Hussain'],
  ['Moe Husain', '', 'Mohammed Hussain'],
  ['محمد حسين', '', 'Mohammed Hussain'],
  ['Dija Warsame', '', 'Khadija Warsame'],
  ['Shiv OMalley', '', 'Siobhán O’Malley'],
  ['Siobhan O Malley', '', 'Siobhán O’Malley'],
  ['Chevonne O’Malley', '', 'Siobhán O’Malley'],
  ['Gwen Prosser', '', 'Gwenllian Prosser'],
  ['Sophie Wisniewski', '', 'Zofia Wiśniewska'],
  ['zosia.wisniewska', '', 'Zofia Wiśniewska'],
  ['Зофия Вишневска', '', 'Zofia Wiśniewska'],
  ['Seun Adebayo', '', 'Oluwaseun Adebayo'],
  ['Amaka Okafor', '', 'Chiamaka Okafor'],
  ['Kobina Frempong', '', 'Kwabena Frimpong'],
  ['Youssef Demir', '', 'Yusuf Demir'],
  ['ਹਰਪ੍ਰੀਤ ਢਿੱਲੋਂ', '', 'Harpreet Dhillon'],
  ['Laxmi Balasundaram', '', 'Lakshmi Balasundaram'],
  ['Николай Петров', '', 'Nikolai Petrov'],
  ['张欣怡', '', 'Xin Yi Zhang'],
  ['Joao Figueira', '', 'João Figueira'],
  ['Abdulla Hadi', '', 'Abdullah Al-Hadi'],
  ['Ruqaya Chowdhury', '', 'Ruqayyah Choudhury'],
  ['lilymae thornbury', '', 'Lily-Mae Thornbury'],
  ['Libby Garraway', '', 'Elizabeth Garraway'],
  ['Rafferty Marlow', '', 'Ethan Marlow'],
  ['Birdie Linden', '', 'Freya Linden'],
];

const POSSIBLE: readonly Case[] = [
  ['Maya A', '', 'Maya Adeyemi'],
  ['M. Adeyemi', '', 'Maya Adeyemi'],
  ['', 'k.frimpong', 'Kwabena Frimpong'],
  ['', 'harpreetd_', 'Harpreet Dhillon'],
  ['Libby G.', 'libbyyyy', 'Elizabeth Garraway'],
  ['Maya', 'maya_2014', 'Maya Adeyemi', 'Year 1 at Marlow Lane'],
  ['Gwenllian', '', 'Gwenllian Prosser', 'Marlow Lane Primary School 💛'],
  ['Birdie', 'xbirdiex', 'Freya Linden', '10 yrs old, Marlow Lane'],
];

const NOT_LIKELY: readonly Case[] = [
  ['Leon Bonnet', '', 'another first name'],
  ['Hussain Siddiqui', '', 'another first name'],
  ['Uma Farooqi', '', 'another first name'],
  ['Maria Adeyemi', '', 'another first name'],
  ['Mayar Adeyemi', '', 'another first name'],
  ['Noah Pemberton', '', 'another first name'],
  ['Maya Adebayo', '', 'the names of two pupils'],
  ['Aisha Warsame', '', 'the names of two pupils'],
  ['Maya Smith', '', 'another surname'],
  ['Benjamin Stokes', '', 'another surname'],
  ['Mrs Adeyemi', '', 'a title'],
  ['Mr B Stokoe', '', 'a title'],
  ['Miss Khan', 'misskhan_teaches', 'a title'],
  ['Yusuf Demir', '', 'an adult', 'Solicitor, dad of two'],
  ['Aisha Khan', 'aisha.khan1984', 'a year of birth'],
  ['Mohammed Hussain', '', 'a job', 'Personal trainer 💪 bookings open'],
  ['Jasmine Rai', '', 'a parent', 'mum of 3'],
  ['Umar Farooqi', 'umar_farooqi', 'a teacher', 'Teacher at Oakwood Primary'],
  ['Maya', '', 'a first name alone'],
  ['Adeyemi', '', 'a surname alone'],
  ['Maya and Tolu', '', 'two people'],
  ['Maya Smith & Tolu Adeyemi', '', 'two people'],
  ['Maya’s Kitchen', 'mayaskitchenuk', 'a business'],
  ['Demir Tyres', '', 'a business'],
  ['Khan Solicitors', '', 'a business'],
  ['Rory Marlow', '', 'another first name'],
  ['', 'goat_10428', 'no name'],
  ['🦋🦋🦋', '', 'no name'],
  ['slay', 'cookie.monster77', 'no name'],
  ['Big Dave', 'mayaa', 'the name of somebody else'],
];

const named = (profile: Case): readonly [string, Case] => [
  `${profile[0]} (${profile[1]}), ${profile[2]}`,
  profile,
];

describe('likely', () => {
  test.each(LIKELY.map(named))('%s', (_, profile) => {
    expect(found(profile)[0]).toBe(`${profile[2]}, likely`);
  });
});

describe('worth a look', () => {
  test.each(POSSIBLE.map(named))('%s', (_, profile) => {
    expect(found(profile)).toContain(`${profile[2]}, possible`);
  });
});

describe('not likely', () => {
  test.each(NOT_LIKELY.map(named))('%s', (_, profile) => {
    expect(found(profile).filter((match) => match.endsWith('likely'))).toEqual([]);
  });
});

test('there are as many cases as there are kinds of profile to tell apart', () => {
  expect([LIKELY.length, POSSIBLE.length, NOT_LIKELY.length]).toEqual([57, 8, 30]);
});
