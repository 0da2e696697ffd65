/**
 * A policy that came with the management of the school's computers. It gives and never takes: whatever else is asked
 * for there is left alone, and said to the person.
 */
import { isRecord } from '../is-record';
import type { ManagedPolicy } from '../policies/managed-policy';
import { MAX_FILE, policySchema, type LoadedPolicy } from '../policies/policy';
import { cleanLine } from '../text';

const LONGEST_NAME = 40;
const MOST_NAMES = 10;
/** What is unknown may hide more that is unknown; deeper than a policy goes nothing is. */
const DEEPEST = 6;

/** `managed` is all that the browser's managed storage holds; `load` holds a policy against its rules. */
export function loadManagedPolicy(managed: unknown, load: (json: unknown) => LoadedPolicy): ManagedPolicy {
  const { policy: text, ...others } = isRecord(managed) ? managed : {};
  const ignored = Object.keys(others);
  if (typeof text !== 'string' || text.trim() === '')
    return { policy: null, problems: [], ignored: named(ignored) };
  const loaded = load(text);
  if (loaded.ok) return { policy: loaded.policy, problems: [], ignored: named(ignored) };
  const known = text.length > MAX_FILE ? null : withoutUnknown(text);
  if (!known) return { policy: null, problems: loaded.problems, ignored: named(ignored) };
  const again = load(known.json);
  return {
    policy: again.ok ? again.policy : null,
    problems: again.ok ? [] : again.problems,
    ignored: named([...ignored, ...known.ignored]),
  };
}

function named(keys: readonly string[]): string[] {
  return keys.slice(0, MOST_NAMES).map((key) => cleanLine(key, LONGEST_NAME));
}

/** Null where there is nothing to leave out: then it is wrong in another way. */
function withoutUnknown(text: string): { json: unknown; ignored: readonly string[] } | null {
  let json: unknown = parsed(text);
  const ignored: string[] = [];
  for (let turn = 0; turn < DEEPEST; turn += 1) {
    const result = policySchema.safeParse(json);
    const unknown = (result.error?.issues ?? []).flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? [issue] : [],
    );
    if (unknown.length === 0) break;
    for (const { path, keys } of unknown) json = without(json, path, keys);
    ignored.push(...unknown.flatMap(({ keys }) => keys));
  }
  return ignored.length > 0 ? { json, ignored } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
}

function without(part: unknown, [step, ...rest]: readonly PropertyKey[], keys: readonly string[]): unknown {
  if (Array.isArray(part))
    return part.map((entry: unknown, at) => (at === step ? without(entry, rest, keys) : entry));
  if (!isRecord(part)) return part;
  const kept = Object.entries(part).filter(([key]) => step !== undefined || !keys.includes(key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, key === step ? without(inner, rest, keys) : inner]),
  );
}
