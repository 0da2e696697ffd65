export const words = {
  title: 'Permissions',
  none: 'No website may be read without your click. Only the guided tour asks for a permission, one platform at a time.',
  some: 'You have allowed these for the guided tour. Even so, we read only when you ask.',
  everySite: 'every website (we never ask for this)',
  takeBack: 'Take back',
  takeBackFrom: 'Take back the permission for {site}',
} as const;
