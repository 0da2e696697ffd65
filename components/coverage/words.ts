export const words = {
  title: 'What we have looked at',
  nothing: 'Nothing looked at yet.',
  noPage: 'none',
  summary: '{account}: {read} looked at, {unread} not yet',
  summaryNone: '{account}: not looked at yet',
  pages: { one: '{count} page', other: '{count} pages' },
  read: 'Looked at {time}',
  unread: 'Not looked at yet',
  trouble: 'Could not be read ({time})',
  list: '{seen} of {total} read ({time})',
  listUnknown: '{seen} read, the page does not say of how many ({time})',
  namesNotKept: '{seen} read earlier; names are never kept ({time})',
} as const;
