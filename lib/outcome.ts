/** The words of two standards: outcomes from W3C EARL, levels from RFC 2119. */

export const OUTCOMES = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const LEVELS = ['must', 'should', 'may'] as const;
export type Level = (typeof LEVELS)[number];
