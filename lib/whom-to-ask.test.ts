import { describe, expect, test } from 'vitest';
import { policyAsking } from '../tests/support/build';
import type { Policy } from './policies/policy';
import { whomToAsk, whomToTell } from './whom-to-ask';

const head = { role: 'headteacher', name: 'Dr Amina Rahman', email: 'head@marlowlane.example' };

function policyWith(...contacts: Policy['contacts']): Policy {
  return { ...policyAsking('conduct'), contacts };
}

const policy = policyWith(
  { about: 'questions', role: 'school office' },
  { about: 'exceptions', ...head },
  { about: 'permission', role: 'chair of governors', name: 'Tomos Bevan' },
  { about: 'contactFromChild', role: 'designated safeguarding lead' },
);

describe('whom to ask', () => {
  test('about a person on a list is whoever decides on exceptions', () => {
    expect(whomToAsk(policy, ['willRemove', 'notAPupil', 'declaredException'])).toBe(
      'Dr Amina Rahman, headteacher, head@marlowlane.example',
    );
  });

  test('about what needs permission is whoever gives it', () => {
    expect(whomToAsk(policy, ['willChange', 'havePermission'])).toBe('Tomos Bevan, chair of governors');
  });

  test('about anything else is whoever answers questions', () => {
    expect(whomToAsk(policy, ['willChange', 'checkedByHand'])).toBe('school office');
    expect(whomToAsk(policy, [])).toBe('school office');
  });

  test('is whoever answers questions where the policy names nobody for the matter', () => {
    const plain = policyWith({ about: 'questions', role: 'school office' });
    expect(whomToAsk(plain, ['declaredException'])).toBe('school office');
    expect(whomToAsk(plain, ['havePermission'])).toBe('school office');
  });

  test('is nobody where the policy names nobody', () => {
    expect(whomToAsk(policyWith(), ['declaredException'])).toBe('');
    expect(whomToAsk(policyWith({ about: 'permission', role: 'headteacher' }), ['willChange'])).toBe('');
  });

  test('is everyone whom the policy names for the matter', () => {
    const two = policyWith(
      { about: 'questions', role: 'headteacher' },
      { about: 'questions', role: 'deputy headteacher', name: 'Wen Liu' },
    );
    expect(whomToAsk(two, [])).toBe('headteacher; Wen Liu, deputy headteacher');
  });
});

describe('whom to tell that a child got in touch', () => {
  test('is said with findings about people on lists, and with no others', () => {
    expect(whomToTell(policy, ['notAPupil', 'declaredException'])).toBe('designated safeguarding lead');
    expect(whomToTell(policy, ['willChange', 'havePermission'])).toBe('');
  });

  test('is never somebody whom the policy names for something else', () => {
    expect(whomToTell(policyWith({ about: 'questions', role: 'office' }), ['declaredException'])).toBe('');
  });
});
