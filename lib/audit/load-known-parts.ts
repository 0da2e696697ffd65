/**
 * A policy without what no policy has: it gives and never takes, so whatever else is asked for in it is left alone,
 * and named to the person.
 */
import { isRecord } from '../is-record';
import { listOf } from '../policies/explain';
import { MAX_FILE, policySchema, type LoadedPolicy } from '../policies/policy';

/** How many names one sentence lists. */
const MOST_NAMES = 10;
/** What is unknown may hide more that is unknown; deeper than a policy goes nothing is. */
const DEEPEST = 6;

/** `load` holds a policy against its rules; `ignored`: the names that were left out, as they stand there. */
export function loadKnownParts(
  text: string,
  load: (json: unknown) => LoadedPolicy,
): { loaded: LoadedPolicy; ignored: readonly string[] } {
  const loaded = load(text);
  const known = loaded.ok || text.length > MAX_FILE ? null : withoutUnknown(text);
  return known ? { loaded: load(known.json), ignored: known.ignored } : { loaded, ignored: [] };
}

/** For the person to read: each name once. */
export function named(ignored: readonly string[]): string {
  return listOf([...new Set(ignored)], MOST_NAMES);
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
    for (const { path, keys } of unknown) json = without(json, path, new Set(keys));
    for (const { keys } of unknown) ignored.push(...keys);
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

function without(part: unknown, [step, ...rest]: readonly PropertyKey[], keys: ReadonlySet<string>): unknown {
  if (Array.isArray(part))
    return part.map((entry: unknown, at) => (at === step ? without(entry, rest, keys) : entry));
  if (!isRecord(part)) return part;
  const kept = Object.entries(part).filter(([key]) => step !== undefined || !keys.has(key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, key === step ? without(inner, rest, keys) : inner]),
  );
}
