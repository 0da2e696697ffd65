/**
 * The names to look for on the practice network: a class list in which everybody is invented. Some are on
 * the practice account's lists, some are not, and two of them have left the school.
 */
import type { Pupil } from '../roll/pupil';

export const practicePupils: readonly Pupil[] = [
  { id: 'p01', firstName: 'Maya', lastName: 'Adeyemi', group: '4 Kestrel' },
  { id: 'p02', firstName: 'Callum', middleNames: 'James', lastName: 'Brodie', group: '4 Kestrel' },
  { id: 'p03', firstName: 'Zainab', lastName: 'Hussein', group: '4 Kestrel' },
  { id: 'p04', firstName: 'Oliver', lastName: 'Penhallow', knownAs: 'Ollie', group: '4 Kestrel' },
  { id: 'p05', firstName: 'Aleksandra', lastName: 'Wrona', group: '4 Kestrel' },
  { id: 'p06', firstName: 'Jack', lastName: 'Holloway', group: '4 Merlin' },
  { id: 'p07', firstName: 'Poppy', middleNames: 'Rose', lastName: 'Marsh', group: '4 Merlin' },
  { id: 'p08', firstName: 'Daniel', lastName: 'Osei', group: '4 Merlin' },
  { id: 'p09', firstName: 'Siân', lastName: 'Pritchard', group: '4 Merlin' },
  { id: 'p10', firstName: 'Arjun', lastName: 'Nair', group: '4 Merlin' },
  { id: 'p11', firstName: 'Imogen', lastName: 'Blackwood', left: 2021 },
  { id: 'p12', firstName: 'Harvir', middleNames: 'Singh', lastName: 'Gill', left: 2025 },
];
