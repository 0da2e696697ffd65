/** What a data download says, beside what pages say: which stands, how old it may be, and what it does not hold. */
import { describe, expect, test } from 'vitest';
import { archivePageOf, ARCHIVE_PAGE, type Source } from '../observation';
import {
  at,
  compared,
  found,
  hearth,
  match,
  policyAsking,
  robin,
  unreadable,
} from '../../tests/support/build';
import { bestEvidence } from './best-evidence';
import { factsOf, type Evidence } from './facts';
import { runAudit } from './run-audit';

const download = (minute: number): Partial<Source> => ({
  lane: 'archive',
  page: ARCHIVE_PAGE,
  at: at(minute),
});
const facts = (more: Partial<Evidence>) =>
  factsOf(robin, hearth, { observations: [], compared: [], school: null, ...more });

describe('where page and download speak of one fact', () => {
  const page = (value: boolean, minute: number) => found('accountPrivate', value, { at: at(minute) });
  const held = (value: boolean, minute: number) => found('accountPrivate', value, download(minute));

  test('the newer stands, and names the older one with what it said', () => {
    expect(bestEvidence([page(false, 5), held(true, 1)], 'privacy')).toMatchObject({
      value: false,
      source: { lane: 'page', older: { lane: 'archive', at: at(1), says: 'other' } },
    });
    expect(bestEvidence([page(false, 5), held(false, 9)], 'privacy')).toMatchObject({
      value: false,
      source: { lane: 'archive', older: { lane: 'page', at: at(5), says: 'same' } },
    });
  });

  test('neither names anything where only one of them speaks', () => {
    expect(bestEvidence([page(true, 1), page(false, 2)], 'privacy')).not.toHaveProperty('source.older');
  });

  test('a list names the other list that it stands before', () => {
    const list = (source: Partial<Source>) => compared(source, { seen: 3, total: 3 });
    const { lists } = facts({
      compared: [
        list({ page: 'followers', at: at(9) }),
        list({ ...download(2), page: archivePageOf('followers') }),
      ],
    });
    const fact = lists.find(({ relation }) => relation === 'followers')?.fact;
    expect(fact).toMatchObject({
      status: 'found',
      source: { lane: 'page', older: { lane: 'archive', says: 'same' } },
    });
  });
});

describe('what a download does not hold', () => {
  const observations = [found('bio', 'Baker', download(1))];

  test('is said to be not in it, which is something else than nobody having looked', () => {
    const [finding] = runAudit({
      policy: policyAsking('account-private'),
      accounts: [robin],
      platforms: [hearth],
      now: at(10),
      observations,
      compared: [],
      school: null,
    });
    expect(finding?.verdict).toMatchObject({
      outcome: 'untested',
      says: 'notInDownload',
      fix: { page: 'privacy' },
    });
  });

  test('is looked at on the page where it is there and cannot be read', () => {
    const numbers = unreadable('people', 'onlyNumbers', { ...download(1), page: archivePageOf('followers') });
    const { lists } = facts({ observations: [numbers] });
    expect(lists.find(({ relation }) => relation === 'followers')?.fact).toMatchObject({
      status: 'unreadable',
      why: 'onlyNumbers',
      page: 'followers',
    });
  });

  test('may be a list that no page shows: it is judged all the same', () => {
    const requests = compared(
      { ...download(1), page: archivePageOf('requestsReceived') },
      { relation: 'requestsReceived' },
    );
    expect(facts({ compared: [requests] }).lists.map(({ relation }) => relation)).toContain(
      'requestsReceived',
    );
  });
});

describe('a download of more than 30 days ago', () => {
  const verdictOn = (value: boolean, now: string) =>
    runAudit({
      policy: policyAsking('account-private'),
      accounts: [robin],
      platforms: [hearth],
      now,
      observations: [found('accountPrivate', value, download(0))],
      compared: [],
      school: null,
    })[0]?.verdict;

  test('cannot show that all is well', () => {
    expect(verdictOn(true, '2026-10-01T08:00:00.000Z')).toMatchObject({ outcome: 'passed' });
    expect(verdictOn(true, '2026-10-01T08:00:01.000Z')).toMatchObject({
      outcome: 'untested',
      says: 'oldDownload',
      note: 'oldDownload',
    });
  });

  test('is said to be so on whatever rests on it', () => {
    expect(verdictOn(false, '2026-10-01T08:00:00.000Z')).not.toHaveProperty('note');
    expect(verdictOn(false, '2026-10-01T08:00:01.000Z')).toMatchObject({
      outcome: 'failed',
      note: 'oldDownload',
    });
  });
});

test('a possible match in a download leads to the page of its list', () => {
  const list = compared(
    { ...download(0), page: archivePageOf('followers') },
    { matches: [match('Maya Adeyemi')] },
  );
  const [finding] = runAudit({
    policy: policyAsking('followed-by-pupils'),
    accounts: [robin],
    platforms: [hearth],
    now: at(10),
    observations: [found('accountPrivate', false, download(0))],
    compared: [list],
    school: null,
  });
  expect(finding?.verdict).toMatchObject({ says: 'likelyMatch', fix: { page: 'followers' } });
});
