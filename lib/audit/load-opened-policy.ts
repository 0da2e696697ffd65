/** A policy from a file that somebody has opened. */
import type { GivenPolicy } from '../policies/given-policy';
import type { LoadedPolicy } from '../policies/policy';
import { loadKnownParts, named } from './load-known-parts';

/** `load` holds a policy against its rules. One that is refused names what is unknown among what has to be mended. */
export function loadOpenedPolicy(text: string, load: (json: unknown) => LoadedPolicy): GivenPolicy {
  const { loaded, ignored } = loadKnownParts(text, load);
  if (loaded.ok) return { policy: loaded.policy, problems: [], ignored: named(ignored) };
  const asItStands = load(text);
  const told = new Set(loaded.problems.map(({ reason }) => reason));
  const unknown = asItStands.ok ? [] : asItStands.problems.filter(({ reason }) => !told.has(reason));
  return { policy: null, problems: [...loaded.problems, ...unknown], ignored: '' };
}
