/** A policy that came with the management of the school's computers. */
import { isRecord } from '../is-record';
import type { GivenPolicy } from '../policies/given-policy';
import type { LoadedPolicy } from '../policies/policy';
import { loadKnownParts, named } from './load-known-parts';

/** `managed` is all that the browser's managed storage holds; `load` holds a policy against its rules. */
export function loadManagedPolicy(managed: unknown, load: (json: unknown) => LoadedPolicy): GivenPolicy {
  const { policy: text, ...others } = isRecord(managed) ? managed : {};
  const beside = Object.keys(others);
  if (typeof text !== 'string' || text.trim() === '')
    return { policy: null, problems: [], ignored: named(beside) };
  const { loaded, ignored } = loadKnownParts(text, load);
  return {
    policy: loaded.ok ? loaded.policy : null,
    problems: loaded.ok ? [] : loaded.problems,
    ignored: named([...beside, ...ignored]),
  };
}
