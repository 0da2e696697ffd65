export const words = {
  erase: 'Erase everything',
  sure: 'This also erases the checks that you keep under your passphrase. It cannot be undone.',
  yes: 'Yes, erase everything',
  no: 'Keep it',
} as const;
