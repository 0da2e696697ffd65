import { absent, found, seenIn, setting, troubleCases, unread, unreadable, type RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'a setting at its strictest',
    facts: { settings: [setting('whoCanTag', found('nobody'))] },
    expect: [{ outcome: 'passed', says: 'strictest', about: 'whoCanTag' }],
  },
  {
    title: 'a setting that lets in everyone',
    facts: { settings: [setting('whoCanTag', found('everyone'))] },
    expect: [{ outcome: 'failed', says: 'looser', about: 'whoCanTag' }],
  },
  {
    title: 'a setting one step looser than it could be',
    facts: { settings: [setting('whoCanTag', found('friends'), 'closeFriends')] },
    expect: [{ outcome: 'failed', says: 'looser', about: 'whoCanTag' }],
  },
  {
    title: 'a setting stricter than the strictest that was known',
    facts: { settings: [setting('whoCanMessage', found('nobody'), 'friends')] },
    expect: [{ outcome: 'passed', says: 'strictest', about: 'whoCanMessage' }],
  },
  {
    title: 'a switch that is strict when it is off, and off',
    facts: { settings: [setting('activityVisible', found(false), false)] },
    expect: [{ outcome: 'passed', says: 'strictest', about: 'activityVisible' }],
  },
  {
    title: 'a switch that is strict when it is off, and on',
    facts: { settings: [setting('activityVisible', found(true), false)] },
    expect: [{ outcome: 'failed', says: 'looser', about: 'activityVisible' }],
  },
  {
    title: 'a switch that is strict when it is on, and off',
    facts: { settings: [setting('tagReview', found(false), true)] },
    expect: [{ outcome: 'failed', says: 'looser', about: 'tagReview' }],
  },
  {
    title: 'each setting a finding of its own, in the platform’s order',
    facts: {
      settings: [
        setting('whoCanTag', found('everyone')),
        setting('whoCanMention', found('nobody')),
        setting('whoCanComment', unread('comments')),
        setting('whoCanMessage', unreadable('language')),
      ],
    },
    expect: [
      { outcome: 'failed', says: 'looser', about: 'whoCanTag' },
      { outcome: 'passed', says: 'strictest', about: 'whoCanMention' },
      { outcome: 'untested', says: 'notLookedAt', about: 'whoCanComment' },
      { outcome: 'cantTell', says: 'language', about: 'whoCanMessage' },
    ],
  },
  {
    title: 'strict, but only by the data that the page carried when it was loaded',
    facts: { settings: [setting('whoCanTag', found('nobody', seenIn({ anchor: 'embedded' })))] },
    expect: [{ outcome: 'cantTell', says: 'strictWhenLoaded', about: 'whoCanTag' }],
  },
  {
    title: 'loose, by the data that the page carried when it was loaded',
    facts: { settings: [setting('whoCanTag', found('everyone', seenIn({ anchor: 'embedded' })))] },
    expect: [{ outcome: 'failed', says: 'looser', about: 'whoCanTag' }],
  },
  {
    title: 'a strict control beside older data that says otherwise: what the person sees stands',
    facts: { settings: [setting('whoCanTag', found('nobody', seenIn({ embeddedDisagrees: true })))] },
    expect: [{ outcome: 'passed', says: 'strictest', about: 'whoCanTag' }],
  },
  {
    title: 'a loose control beside data that says otherwise: what the person sees stands',
    facts: { settings: [setting('whoCanTag', found('everyone', seenIn({ embeddedDisagrees: true })))] },
    expect: [{ outcome: 'failed', says: 'looser', about: 'whoCanTag' }],
  },
  {
    title: 'a control found by its place rather than its name',
    facts: { settings: [setting('whoCanTag', found('nobody', seenIn({ anchor: 'fallback' })))] },
    expect: [{ outcome: 'passed', says: 'strictest', about: 'whoCanTag' }],
  },
  {
    title: 'a setting that this account does not have',
    facts: { settings: [setting('whoCanTag', absent())] },
    expect: [{ outcome: 'inapplicable', says: 'notHere', about: 'whoCanTag' }],
  },
  {
    title: 'a setting that nobody has looked at',
    facts: { settings: [setting('whoCanTag', unread('tags'))] },
    expect: [{ outcome: 'untested', says: 'notLookedAt', about: 'whoCanTag' }],
  },
  {
    title: 'a setting that no page shows',
    facts: { settings: [setting('whoCanTag', unread(null))] },
    expect: [{ outcome: 'untested', says: 'notShown', about: 'whoCanTag' }],
  },
  ...troubleCases((fact) => ({ settings: [setting('whoCanTag', fact)] }), 'whoCanTag'),
  {
    title: 'a setting that the policy leaves to the person',
    facts: {
      settings: [setting('readReceiptsShown', found(true), false), setting('whoCanTag', found('nobody'))],
    },
    options: { leave: ['readReceiptsShown'] },
    expect: [{ outcome: 'passed', says: 'strictest', about: 'whoCanTag' }],
  },
  {
    title: 'only settings that the policy leaves to the person',
    facts: { settings: [setting('readReceiptsShown', found(true), false)] },
    options: { leave: ['readReceiptsShown'] },
    expect: [{ outcome: 'inapplicable', says: 'noSettings' }],
  },
  {
    title: 'a platform without settings',
    facts: { settings: [] },
    expect: [{ outcome: 'inapplicable', says: 'noSettings' }],
  },
];
