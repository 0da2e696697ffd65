/** What was erased, by kind; `{count}` of each. */
export const words = {
  was: 'What was there:',
  boxes: 'locked boxes with kept checks:\u00a0{count}',
  read: 'settings and texts that were read:\u00a0{count}',
  lists: 'lists of people:\u00a0{count}',
  answers: 'answers:\u00a0{count}',
  names: 'names to look for:\u00a0{count}',
  permissions: 'permissions:\u00a0{count}',
  empty: 'We looked again: the storage is empty now.',
  notEmpty:
    'We looked again: something is in the storage again. Another page of this extension may still be open: close it, and erase once more.',
} as const;
