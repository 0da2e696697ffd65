/** Term dates that a school gives in its policy pack: `terms`, each with a name and the first and last of its days. */
import { isHalfTerm } from './reminders';
import type { HalfTerm } from './school-year';

export function yearOfPolicy(policy: object | null): HalfTerm[] {
  const terms: unknown = policy && 'terms' in policy ? policy.terms : [];
  return Array.isArray(terms) ? terms.map(halfTermOf).filter(isHalfTerm) : [];
}

function halfTermOf(term: unknown): unknown {
  if (typeof term !== 'object' || term === null) return null;
  return 'starts' in term && 'ends' in term ? { first: term.starts, last: term.ends } : null;
}
