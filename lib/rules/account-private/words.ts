import type { RuleWords } from '../../rule';

export const words = {
  title: 'Who can see your account',
  why: 'What you post to friends stays among people you have chosen. On a public account, pupils, parents and strangers see it too, and can pass it on.',
  howToCheck: [
    'Open the privacy settings of your account.',
    'Or look at your profile in a private window, signed out: if your posts are there, everyone sees them.',
  ],
  nextSteps: ['Make the account private, or close it if you no longer use it.'],
  says: {
    private: 'Your {platform} account is private: only people you approve see your posts.',
    public: 'Your {platform} account is public: anyone can see your posts, pupils and parents too.',
    alwaysPublic:
      'No account on {platform} can be private. {stays} {limit} Decide whether pupils and parents may see what is there, or close the account.',
    noSuchSetting: '{platform} has no private accounts.',
  },
} satisfies RuleWords;
