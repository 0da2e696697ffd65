/** The lesson: settings, one by one. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'strictest-settings',
  ask: 'Which of these settings surprised you? Which one would you find hardest to give up, and what would you lose?',
  exercise: {
    instance: {
      isPrivate: true,
      settings: [
        'postsAudience',
        'whoCanMessage',
        'activityVisible',
        'whoCanTag',
        'whoCanMention',
        'foundByEmail',
        'foundBySearchEngines',
        'suggestedToOthers',
        'locationShared',
      ],
    },
    shows: [
      { says: 'looser', about: 'postsAudience' },
      { says: 'looser', about: 'whoCanMessage' },
      { says: 'looser', about: 'activityVisible' },
      { says: 'looser', about: 'whoCanTag' },
      { says: 'looser', about: 'whoCanMention' },
      { says: 'looser', about: 'foundByEmail' },
      { says: 'looser', about: 'foundBySearchEngines' },
      { says: 'looser', about: 'suggestedToOthers' },
      { says: 'looser', about: 'locationShared' },
    ],
    pages: ['account-privacy', 'messages', 'tags-and-mentions', 'finding-you'],
    task: 'A private account still has side doors. Open “How people find you” in the settings. Which switch lets a parent who has Robin’s email address find this account?',
    options: [
      {
        text: 'Let people find you by your email address',
        isIt: true,
        says: 'Yes. Whoever has the address can look the account up, and an address gets around.',
      },
      {
        text: 'Let search engines show your profile',
        says: 'That one is for people who search for Robin’s name. It is on as well, and worth switching off.',
      },
      {
        text: 'Keep your phone’s contacts in step',
        says: 'That one goes through Robin’s own address book, and it is off already.',
      },
    ],
    steps: [
      '“Account privacy”: show posts to “Your close friends”.',
      '“Messages”: “No one” can message Robin, and nobody sees when Robin is online.',
      '“Tags and mentions”: “No one” in both places.',
      '“How people find you”: switch off or untick whatever is on.',
      'Look again on each of the four pages.',
    ],
    fixed:
      'The small doors are closed. On your own accounts you may want to leave one or two open: you know why, and you decide.',
  },
} satisfies Lesson;
