/** What was erased, by kind; `{count}` of each. */
export const words = {
  was: 'What was there:',
  boxes: 'locked boxes with kept checks: {count}',
  read: 'settings and texts that were read: {count}',
  lists: 'lists of people: {count}',
  answers: 'answers: {count}',
  names: 'names to look for: {count}',
  permissions: 'permissions: {count}',
  empty: 'We looked again: the storage is empty now.',
  notEmpty:
    'We looked again: something is in the storage again. Another page of this extension may still be open: close it, and erase once more.',
} as const;
