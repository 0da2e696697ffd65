export const words = {
  read: 'We look at these with you, page by page:',
  guided: 'We cannot read these. We ask, and you look:',
  others: 'You use something else? Your policy holds there too. Please check it yourself.',
} as const;
