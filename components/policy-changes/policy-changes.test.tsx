// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rules } from '../../lib/audit/rules';
import { PARTS } from '../../lib/policies/compare-policies';
import type { Policy } from '../../lib/policies/policy';
import { fill } from '../../lib/words';
import { policyAsking, requirement } from '../../tests/support/build';
import { levelWords } from '../policy-details/words';
import { PolicyChanges } from './policy-changes';
import { partWords, words } from './words';

afterEach(cleanup);

const before = policyAsking('account-private', 'school-name');
const titleOf = (rule: string) => rules.get(rule)?.words.title ?? rule;

function show(after: Partial<Policy>) {
  const on = { onTake: vi.fn<() => void>(), onKeep: vi.fn<() => void>() };
  const { container } = render(
    <PolicyChanges before={before} after={{ ...before, version: '2', ...after }} rules={rules} {...on} />,
  );
  return { text: container.textContent ?? '', container, ...on };
}

describe('a new version of the policy in use', () => {
  test('is shown with both versions before anything changes, and the reader is put there', () => {
    const { text } = show({});
    expect(text).toContain(fill(words.versions, { title: before.title, before: '1', after: '2' }));
    expect(text).toContain(words.noRules);
    expect(document.activeElement?.textContent).toBe(words.title);
  });

  test('says that it is another one where both go by the same number', () => {
    expect(show({ version: '1', consequences: 'None.' }).text).toContain(
      fill(words.sameVersion, { title: before.title, after: '1' }),
    );
  });

  test('says which rule is new, which is gone, and which is asked more strictly', () => {
    const { text } = show({
      requirements: [requirement('account-private', { level: 'may' }), requirement('extremism')],
    });
    const { section, says } = requirement('extremism').clause;
    const added = { title: titleOf('extremism'), level: levelWords.must, section, says };
    expect(text).toContain(fill(words.added, added));
    expect(text).toContain(fill(words.removed, { title: titleOf('school-name') }));
    expect(text).toContain(
      fill(words.level, {
        title: titleOf('account-private'),
        before: levelWords.must,
        after: levelWords.may,
      }),
    );
  });

  test('shows words that have changed beside those of before, as text', () => {
    const clause = { section: '4.2', says: '<img src=x onerror=alert(1)>' };
    const { text, container } = show({
      requirements: [requirement('account-private', { clause }), requirement('school-name')],
    });
    expect(text).toContain(
      fill(words.words, {
        title: titleOf('account-private'),
        before: requirement('account-private').clause.says,
        after: clause.says,
      }),
    );
    expect(container.querySelector('img')).toBeNull();
  });

  test('names a rule that this version of ours does not know by its id', () => {
    const requirements = [...before.requirements, requirement('later-rule')];
    expect(show({ requirements }).text).toContain('New: later-rule.');
  });

  test.each(PARTS)('has a name for the part %s', (part) => {
    expect(partWords[part]).not.toBe('');
  });

  test('is taken over, or not, at a click', () => {
    const { onTake, onKeep } = show({});
    fireEvent.click(screen.getByRole('button', { name: words.take }));
    expect([onTake.mock.calls.length, onKeep.mock.calls.length]).toEqual([1, 0]);
    fireEvent.click(screen.getByRole('button', { name: words.keep }));
    expect([onTake.mock.calls.length, onKeep.mock.calls.length]).toEqual([1, 1]);
  });
});
