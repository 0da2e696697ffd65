import type { RuleWords } from '../../rule';
import { LIST_SENTENCES } from '../people-on-lists';

export const words = {
  title: 'Pupils whom you follow',
  why: 'A child’s posts are not meant for the adults who teach them, even where the account is public. Following is also seen by others, and by the child.',
  howToCheck: ['Open the list of people you follow, and go through the names.'],
  nextSteps: ['Unfollow the account. Usually the person is not told.'],
  says: {
    ...LIST_SENTENCES,
    noFollowing: '{platform} has no list of people you follow.',
  },
} satisfies RuleWords;
