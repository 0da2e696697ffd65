export const words = {
  /** All that a notification says, beside the extension’s name. */
  notification: 'Time for your self-check',
  tomorrow: 'Tomorrow',
  nextWeek: 'Next week',
  dot: '•',
} as const;
