import { describe, expect, test } from 'vitest';
import { practiceAccount } from './account';
import { acceptRequest, addTo, removeFrom, setChoice, setProfile, setSwitch } from './changes';

const start = practiceAccount('Marlow Lane Primary School');
const someone = { handle: 'hari.venkatesan', displayName: 'Hari Venkatesan' };
const handles = (people: readonly { handle: string }[]) => people.map(({ handle }) => handle);

describe('a change to the practice account', () => {
  test('leaves the account that it started from as it was, so that everything can be put back', () => {
    const before = structuredClone(start);
    removeFrom('followers', 'maya.adeyemi')(start);
    setSwitch('accountPrivate', true)(start);
    setProfile({ ...start.profile, bio: '' })(start);
    expect(start).toEqual(before);
  });

  test('takes one person off one list and off no other', () => {
    const { lists } = removeFrom('followers', 'maya.adeyemi')(start);
    expect(handles(lists.followers)).not.toContain('maya.adeyemi');
    expect(lists.followers).toHaveLength(start.lists.followers.length - 1);
    expect(lists.following).toEqual(start.lists.following);
  });

  test('adds a person at the top, and once', () => {
    const { lists } = addTo('following', someone)(addTo('following', someone)(start));
    expect(lists.following).toEqual([someone, ...start.lists.following]);
  });

  test('turns an accepted request into a follower', () => {
    const [request] = start.lists.requestsReceived;
    if (!request) throw new Error('The practice account has no requests.');
    const { lists } = acceptRequest(request)(start);
    expect(lists.followers[0]).toEqual(request);
    expect(handles(lists.requestsReceived)).not.toContain(request.handle);
  });

  test('sets one setting and no other', () => {
    const { settings } = setChoice('whoCanTag', 'nobody')(setSwitch('accountPrivate', true)(start));
    expect(settings).toEqual({ ...start.settings, accountPrivate: true, whoCanTag: 'nobody' });
  });
});
