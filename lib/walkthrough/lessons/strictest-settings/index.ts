/** The lesson: settings, one by one. */
import type { WrittenLesson } from '../../lesson';

export default {
  rule: 'strictest-settings',
  ask: 'Which of these settings surprised you? Which one would you find hardest to give up, and what would you lose?',
  settings: {
    isPrivate: true,
    says: 'looser',
    task: 'A private account still has side doors. Open “{page}” in the settings. {question}',
    doors: [
      {
        setting: 'foundByEmail',
        question: 'Which setting lets a parent who has Robin’s email address find this account?',
        isIt: 'Yes. Whoever has the address can look the account up, and an address gets around.',
        isAnother: 'That one is for whoever has Robin’s email address already.',
      },
      {
        setting: 'foundBySearchEngines',
        question: 'Which setting brings Robin up for somebody who searches the web for the name?',
        isIt: 'Yes. With it, the name and the picture are one search away, also for somebody who has no account here.',
        isAnother: 'That one is for people who search the web for Robin’s name.',
      },
      {
        setting: 'suggestedToOthers',
        question: 'Which setting shows Robin to pupils who were not even looking?',
        isIt: 'Yes. The network puts the account before people whom it thinks Robin knows. A school is full of those.',
        isAnother: 'That one puts the account before people whom the network thinks Robin knows.',
      },
      {
        setting: 'whoCanMessage',
        question: 'Which setting lets a pupil write to Robin without being accepted?',
        isIt: 'Yes. A first message needs no permission while anyone can send one, and answering is a habit.',
        isAnother: 'That one decides who can begin to write to Robin.',
      },
      {
        setting: 'whoCanTag',
        question: 'Which setting lets somebody else put Robin’s name on a picture?',
        isIt: 'Yes. A tag shows Robin in other people’s pictures, and leads from there to this account.',
        isAnother: 'That one decides who can put Robin’s name on a picture.',
      },
      {
        setting: 'whoCanMention',
        question: 'Which setting lets somebody draw Robin into what they write?',
        isIt: 'Yes. A mention links their words to this account, and all who read them can follow the link.',
        isAnother: 'That one decides who can link to Robin in what they write.',
      },
      {
        setting: 'activityVisible',
        question: 'Which setting tells others that Robin was up at two in the morning?',
        isIt: 'Yes. It shows when Robin is there, and so when Robin is not asleep, not marking or not answering.',
        isAnother: 'That one shows when Robin is there.',
      },
      {
        setting: 'locationShared',
        question: 'Which setting tells with each post where Robin is?',
        isIt: 'Yes. A few posts are enough to see where home is, and when nobody is in.',
        isAnother: 'That one adds to a post where it was written.',
      },
      {
        setting: 'postsAudience',
        question: 'Which setting lets each new follower read all that Robin posts?',
        isIt: 'Yes. Whoever is accepted, perhaps in a hurry, reads everything. “Your close friends” is a list that Robin makes.',
        isAnother: 'That one decides who reads what Robin posts.',
      },
    ],
    lookAgain: 'Look again on every page that you changed.',
    fixed:
      'The small doors are closed. On your own accounts you may want to leave one or two open: you know why, and you decide.',
  },
} satisfies WrittenLesson;
