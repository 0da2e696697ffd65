export const words = {
  title: 'Names to look for',
  why: 'To find pupils among your followers we need their names. Type or paste the names of the pupils you work with, one on each line. A table copied from a spreadsheet works too, if it has headings for first name and surname.',
  left: 'For a former pupil, add the year: “Ffion Pritchard (left 2023)”.',
  kept: 'The names stay in this window’s memory and are gone when you close it. They are never stored and never sent.',
  school:
    'A list of pupils’ names is personal information about children. Use your own class lists with the same care as on paper.',
  label: 'Names, one on each line',
  openFile: 'Or open a file (.csv or .txt)',
  use: 'Use these names',
  clear: 'Forget the names',
  back: 'Back to the checklist',
  none: 'No names yet.',
  some: { one: '{count} name to look for.', other: '{count} names to look for.' },
  unread: 'In these lines we could not tell first name and surname apart: {lines}.',
  isBroken: 'This table has a quotation mark that never closes, so nothing was taken from it.',
} as const;
