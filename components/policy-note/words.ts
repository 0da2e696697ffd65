export const words = {
  under: 'Checked against: {title}',
  change: 'Change policy',
  overdue: 'This policy was due for review in {date}. Ask whether there is a newer one.',
} as const;
