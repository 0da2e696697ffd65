// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LEVELS } from '../../lib/outcome';
import { policies } from '../../lib/policies/all';
import { CONTACT_SUBJECTS, type Policy } from '../../lib/policies/policy';
import { fill } from '../../lib/words';
import { at, policyAsking, requirement } from '../../tests/support/build';
import { PolicyDetails } from './policy-details';
import { levelWords, subjectWords, words } from './words';

afterEach(cleanup);

const plain = policyAsking('conduct');

function show(more: Partial<Policy> = {}, now = at(0)) {
  const { container } = render(<PolicyDetails policy={{ ...plain, ...more }} now={now} />);
  return {
    container,
    text: container.textContent ?? '',
    headings: [...container.querySelectorAll('h4')].map(({ textContent }) => textContent),
  };
}

describe('a policy in full', () => {
  test('leaves out what the policy says nothing of', () => {
    expect(show().headings).toEqual([words.appliesTo, words.asks, words.consequences]);
  });

  test('has every part that the policy has, in this order', () => {
    const { headings } = show({
      contacts: [{ about: 'questions', role: 'school office' }],
      help: [{ name: 'A helpline', about: 'for anyone who works with children' }],
      officialAccounts: [{ platforms: ['Hearth'], managedBy: ['Wen Liu'] }],
      channels: [{ between: 'Staff and parents', means: 'the office’s email address' }],
      minimumAges: [{ platform: 'Hearth', printed: 13 }],
    });
    expect(headings).toEqual([
      words.appliesTo,
      words.asks,
      words.contacts,
      words.help,
      words.official,
      words.channels,
      words.ages,
      words.consequences,
    ]);
  });

  test.each(LEVELS)('has every requirement with its level and clause: %s', (level) => {
    const asked = requirement('conduct', { level });
    const { container } = show({ requirements: [asked] });
    expect(container.querySelector('dt')?.textContent).toBe(levelWords[level]);
    expect(container.querySelector('dd')?.textContent).toBe(fill(words.clause, asked.clause));
  });

  test.each(CONTACT_SUBJECTS)('names whom to turn to: %s', (about) => {
    const { text } = show({
      contacts: [{ about, role: 'headteacher', name: 'Dr Amina Rahman', email: 'head@marlowlane.example' }],
    });
    expect(text).toContain(`${subjectWords[about]}: Dr Amina Rahman, headteacher, head@marlowlane.example`);
  });

  test('says who looks after which official account, and what else is to be known of it', () => {
    const account = {
      platforms: ['Hearth', 'Kiln'],
      managedBy: ['Wen Liu', 'Tomos Bevan'],
      note: 'Nobody else posts',
    };
    expect(show({ officialAccounts: [account] }).text).toContain(
      `${fill(words.managedBy, { platforms: 'Hearth, Kiln', people: 'Wen Liu, Tomos Bevan' })}. Nobody else posts`,
    );
  });

  test('says by which handle an official account is found, and when the terms are', () => {
    const account = { platforms: ['Hearth'], handles: ['@marlowlane'], managedBy: ['Wen Liu'] };
    const term = { name: 'Autumn', starts: '2026-09-01', ends: '2026-12-18' };
    const { text } = show({ officialAccounts: [account], terms: [term] });
    expect(text).toContain(fill(words.managedBy, { platforms: 'Hearth, @marlowlane', people: 'Wen Liu' }));
    expect(text).toContain('Autumn: 1 September 2026 to 18 December 2026');
  });

  test('says how people are meant to write to each other', () => {
    const channel = { between: 'Staff and parents', means: 'the office’s email address' };
    expect(show({ channels: [channel] }).text).toContain(fill(words.channel, channel));
  });

  test('has the ages that the policy prints, and what holds now where that has changed', () => {
    const { text } = show({
      minimumAges: [
        { platform: 'Hearth', printed: 13 },
        { platform: 'Kiln', printed: 16, now: 13, since: '2024-04-11' },
        { platform: 'Ember', printed: 16, now: 14, since: '2025-02' },
      ],
    });
    expect(text).toContain(fill(words.age, { platform: 'Hearth', printed: 13 }));
    expect(text).toContain(
      fill(words.ageNow, { platform: 'Kiln', printed: 16, now: 13, since: '11 April 2024' }),
    );
    expect(text).toContain(
      fill(words.ageNow, { platform: 'Ember', printed: 16, now: 14, since: 'February 2025' }),
    );
  });

  test('shows words from a policy file as text', () => {
    const { container } = show({ consequences: '<img src=x onerror=alert(1)>' });
    expect(container.querySelector('img')).toBeNull();
  });

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    'leaves no blank open in a policy that we bring along: %s',
    (_id, policy) => {
      expect(show(policy).text).not.toMatch(/\{\w+\}|undefined|null/u);
    },
  );
});

describe('the dates of a policy', () => {
  const due = (reviewDue: string, now?: string) =>
    show({ document: { title: 'Social Media Policy', reviewDue } }, now).text;

  test('are said as months', () => {
    const { text } = show({ document: { title: 'x', dated: '2021-11-04', reviewDue: '2027-11' } });
    expect(text).toContain(fill(words.dated, { date: 'November 2021' }));
    expect(text).toContain(fill(words.reviewDue, { date: 'November 2027' }));
  });

  test('are left out where there are none', () => {
    const starts = [words.dated, words.reviewDue].map((sentence) => sentence.split('{')[0] ?? '');
    const { text } = show();
    expect(starts.filter((start) => text.includes(start))).toEqual([]);
  });

  test('say that the review is overdue once its month is over, and not before', () => {
    expect(due('2026-08')).toContain(words.overdue);
    expect(due('2026-09')).not.toContain(words.overdue);
    expect(due('2026-08-31')).toContain(words.overdue);
    expect(due('2026-09-01')).not.toContain(words.overdue);
    expect(due('2026-09-30', '2026-10-01T00:00:00.000Z')).toContain(words.overdue);
  });
});
