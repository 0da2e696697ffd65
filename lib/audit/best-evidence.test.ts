import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent, at, found, unreadable } from '../../tests/support/build';
import { READING_TROUBLES, type Observation } from '../observation';
import { bestEvidence } from './best-evidence';

const early = at(0);
const late = at(30);
const isPrivate = (value: boolean, more: Parameters<typeof found>[2] = {}) =>
  found('accountPrivate', value, more);
const best = (...observations: readonly Observation<'accountPrivate'>[]) =>
  bestEvidence(observations, 'privacy');

describe('the best evidence', () => {
  test('of nothing is that nobody has looked, and where it would be seen', () => {
    expect(bestEvidence([], 'privacy')).toEqual({ status: 'unread', page: 'privacy' });
    expect(bestEvidence([], null)).toEqual({ status: 'unread', page: null });
  });

  test('is what was seen last', () => {
    const fact = best(isPrivate(true, { at: early }), isPrivate(false, { at: late }));
    expect(fact).toMatchObject({ status: 'found', value: false, source: { at: late } });
  });

  test('is the visible control, even where the page’s data is newer', () => {
    const fact = best(isPrivate(true, { at: early }), isPrivate(true, { at: late, anchor: 'embedded' }));
    expect(fact).toMatchObject({ status: 'found', value: true, source: { at: early, anchor: 'control' } });
  });

  test('is what was recognised by its place, before the page’s data', () => {
    const fact = best(
      isPrivate(true, { at: early, anchor: 'fallback' }),
      isPrivate(true, { at: late, anchor: 'embedded' }),
    );
    expect(fact).toMatchObject({ source: { anchor: 'fallback' } });
  });

  test('is the page’s data where nothing visible was read', () => {
    const fact = best(
      unreadable('accountPrivate', 'language', { at: late }),
      isPrivate(true, { anchor: 'embedded' }),
    );
    expect(fact).toMatchObject({ status: 'found', value: true, source: { anchor: 'embedded' } });
  });

  test.each([
    ['what was seen', isPrivate(true, { at: early })],
    ['that it was not there', absent('accountPrivate', { at: early })],
  ])('is that nobody can tell, where a page that was loaded later contradicts %s', (_title, seen) => {
    const fact = best(seen, isPrivate(false, { at: late, anchor: 'embedded' }));
    expect(fact).toMatchObject({ status: 'unreadable', why: 'contradictory', source: { at: early } });
  });

  test.each([
    ['newer data that says the same', true, late],
    ['older data that says something else', false, early],
    ['data as old as itself', false, at(10)],
  ])('stands beside %s', (_title, value, time) => {
    const fact = best(isPrivate(true, { at: at(10) }), isPrivate(value, { at: time, anchor: 'embedded' }));
    expect(fact).toMatchObject({ status: 'found', value: true });
  });

  test('is that nobody can tell, where a later page contradicts itself', () => {
    const fact = best(
      isPrivate(true, { at: early }),
      unreadable('accountPrivate', 'contradictory', { at: late }),
    );
    expect(fact).toMatchObject({ status: 'unreadable', why: 'contradictory' });
  });

  const outlived = READING_TROUBLES.filter((why) => why !== 'contradictory');
  test.each(outlived)('outlives a later page that could not be read (%s)', (why) => {
    const fact = best(isPrivate(true, { at: early }), unreadable('accountPrivate', why, { at: late }));
    expect(fact).toMatchObject({ status: 'found', value: true, source: { at: early } });
  });

  test('of pages that could not be read is the reason of the last one', () => {
    const fact = best(
      unreadable('accountPrivate', 'language', { at: late }),
      unreadable('accountPrivate', 'signedOut', { at: early }),
    );
    expect(fact).toMatchObject({ status: 'unreadable', why: 'language' });
  });

  test('is that there is no such thing, where a page that was read did not have it', () => {
    const fact = best(isPrivate(true, { at: early }), absent('accountPrivate', { at: late }));
    expect(fact).toMatchObject({ status: 'absent', source: { at: late } });
  });

  test('does not depend on the order in which pages were read', () => {
    const observation = fc
      .record({
        minute: fc.integer({ min: 0, max: 59 }),
        value: fc.boolean(),
        anchor: fc.constantFrom('control' as const, 'embedded' as const),
        isRead: fc.boolean(),
      })
      .map(({ minute, value, anchor, isRead }) =>
        isRead
          ? isPrivate(value, { at: at(minute), anchor })
          : unreadable('accountPrivate', 'changed', { at: at(minute) }),
      );
    const distinct = fc.uniqueArray(observation, { selector: ({ source }) => source.at });
    fc.assert(
      fc.property(distinct, (observations) => {
        expect(best(...observations.toReversed())).toEqual(best(...observations));
      }),
    );
  });
});
