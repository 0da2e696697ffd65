// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { policyAsking } from '../../tests/support/build';
import { newContents, type Contents } from '../../lib/vault/contents';
import { Choices, type Chosen } from './choices';
import { words } from './words';

const DAY = 24 * 60 * 60 * 1000;
let chosen: Chosen[];

beforeEach(() => void (chosen = []));
afterEach(cleanup);

function daysAgo(days: number): Contents['checks'][number] {
  const time = new Date(Date.now() - days * DAY).toISOString();
  return {
    begun: time,
    kept: time,
    policy: policyAsking('account-private'),
    schoolName: '',
    ownSchool: null,
    platforms: [],
    servers: {},
    settings: [],
    lists: [],
    points: [],
    answers: {},
    people: [],
  };
}

function months(): HTMLSelectElement {
  return screen.getByLabelText(words.keepFor);
}

function choose(value: string, ...days: readonly number[]): void {
  const contents = { ...newContents('key'), checks: days.map(daysAgo) };
  render(<Choices contents={contents} onChange={(change) => chosen.push(change)} />);
  fireEvent.change(months(), { target: { value } });
}

test('a shorter time that takes no check is chosen at once', () => {
  choose('6', 10);
  expect(chosen).toEqual([{ keepMonths: 6 }]);
});

test('one that would remove checks is asked about first, with how many', () => {
  choose('6', 10, 200, 300);
  expect(chosen).toEqual([]);
  expect(screen.getByText(/^2 checks are older than that/u)).toBeTruthy();
  fireEvent.click(screen.getByText('Keep checks for 6 months'));
  expect(chosen).toEqual([{ keepMonths: 6 }]);
  expect(document.activeElement).toBe(months());
});

test('and nothing is changed by leaving it', () => {
  choose('6', 10, 200);
  fireEvent.click(screen.getByText('Leave it at 13 months'));
  expect([chosen, months().value]).toEqual([[], '13']);
});
