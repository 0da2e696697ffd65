// @vitest-environment jsdom
/** The practice account with every lesson done, page by page as it is shown, by the real readers and rules. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../entrypoints/practice/site/app';
import { itemsOf } from '../audit/build-checklist';
import type { PageReading } from '../observation';
import practice from '../platforms/practice/index';
import { readPage } from '../platforms/read-page';
import { policies } from '../policies/all';
import type { Policy } from '../policies/policy';
import { practiceAccount, type PracticeAccount } from '../practice/account';
import { practiceCheck, practiceSchool } from '../practice/practice-check';
import { addReading } from '../self-check/add-reading';
import { checklistOf } from '../self-check/checklist-of';
import { compareNow } from '../self-check/compare-now';
import { accountAfter } from './instance';
import { hashOf } from './practice-page';
import { lessonsOf } from './stops';

const AT = '2026-09-01T08:00:00.000Z';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('scrollTo', () => undefined);
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What is read of the account on every page of the practice network, one after the other. */
async function readAll(account: PracticeAccount, schoolName: string): Promise<PageReading[]> {
  const held = {
    account,
    setAccount: () => undefined,
    atStart: () => account,
    say: (words: string) => words,
  };
  const readings: PageReading[] = [];
  for (const { id } of practice.pages) {
    location.hash = hashOf(id);
    await act(() => render(h(App, { schoolName, held }), document.body));
    for (let turn = 0; turn < 4; turn++)
      await act(async () => {
        await vi.advanceTimersByTimeAsync(300);
      });
    const address = `chrome-extension://practice/practice.html?walkthrough${location.hash}`;
    const reading = readPage(document, address, { at: AT });
    if (reading) readings.push(reading);
  }
  return readings;
}

async function toChange(policy: Policy, account: PracticeAccount): Promise<string[]> {
  const readings = await readAll(account, practiceSchool(policy));
  expect(readings.map(({ page }) => page)).toEqual(practice.pages.map(({ id }) => id));
  const check = compareNow(readings.reduce(addReading, practiceCheck(policy, AT)));
  const items = itemsOf(checklistOf(check, [practice], AT));
  const unread = items.filter(({ group }) => group === 'notCheckedYet').map(({ item }) => item.finding.id);
  expect(unread).toEqual([]);
  return items.flatMap(({ group, item }) => (group === 'toChange' ? [item.finding.id] : []));
}

test.each(policies.map((policy) => [policy.id, policy] as const))(
  'under the policy “%s” every page of it has been read, and nothing is to change',
  async (_id, policy) => {
    const school = practiceSchool(policy);
    const done = lessonsOf(policy).map(({ lesson }) => lesson);
    expect(await toChange(policy, accountAfter(done, school))).toEqual([]);
    expect((await toChange(policy, practiceAccount(school))).length).toBeGreaterThan(10);
  },
);
