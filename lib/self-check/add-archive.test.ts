/** A data download in a self-check: its facts and lists, the pages it stands for, and what is never kept of it. */
import { expect, test } from 'vitest';
import { followers, found, hearth, policyAsking, robin } from '../../tests/support/build';
import { ARCHIVE_PAGE, archivePageOf, type Observation } from '../observation';
import { addArchive } from './add-archive';
import { checklistOf } from './checklist-of';
import { coverageOf } from './coverage';
import { startSelfCheck } from './self-check';
import { toSession } from './session';

const download = { lane: 'archive', page: ARCHIVE_PAGE, at: '2026-08-01T00:00:00.000Z' } as const;
const observations: Observation[] = [
  found('accountPrivate', true, download),
  found('posts', [{ text: 'Sports day' }], download),
  followers(['Maya Adeyemi'], { ...download, page: archivePageOf('followers') }),
  followers(['Ada Njeri'], { ...download, relation: 'following', page: archivePageOf('following') }),
];
const known = (id: string) => id === 'hearth';
const start = startSelfCheck(policyAsking('account-private'));
const read = { platform: 'hearth', observations, also: [] };

test('every list of a download is kept apart from the others', () => {
  expect(addArchive(start, read, known).lists).toHaveLength(2);
});

test('a platform that has no checklist is left out, and others in the same files are not', () => {
  const check = addArchive(start, { platform: 'kiln', observations: [], also: [read] }, known);
  expect(check.platforms).toEqual(['hearth']);
});

test('pages that the download says all of count as looked at, those it says some of in part', () => {
  const added = addArchive(start, read, known);
  const [account] = coverageOf(added, [hearth], checklistOf(added, [hearth], '2026-08-02T00:00:00.000Z'));
  const states = Object.fromEntries((account?.pages ?? []).map(({ page, state }) => [page.id, state]));
  expect(account?.account).toEqual(robin);
  expect(states).toMatchObject({ privacy: 'read', profile: 'part', followers: 'list' });
});

test('own posts stay in the panel’s memory: nothing keeps them', () => {
  const session = toSession(addArchive(start, read, known));
  expect(JSON.stringify(session)).not.toContain('Sports day');
  expect(JSON.stringify(session)).not.toContain('Maya');
});
