export const words = {
  title: 'Notes',
  empty: 'Nothing here yet.',
  back: 'Back',
} as const;
