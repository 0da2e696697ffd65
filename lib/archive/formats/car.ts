/**
 * The repository of a Bluesky account: a CAR file of DAG-CBOR blocks, held together by a tree (the "MST") under
 * a signed commit. See https://atproto.com/specs/repository.
 */
import { fromUint8Array } from '@atcute/car';
import { decode } from '@atcute/cbor';
import { FileTrouble } from '../trouble';
import { at, listOf, lineOf } from './value';

/** One record: which collection it is in, where that is known, and what it holds. */
export type CarRecord = { type: string; value: unknown };

export type Car = { records: CarRecord[]; odd: ('loops' | 'oddRecords')[] };

/** Throws a {@link FileTrouble} for what is no CAR file. What breaks off is read as far as it goes. */
export async function parseCar(bytes: Uint8Array<ArrayBuffer>): Promise<Car> {
  const blocks = new Map<string, unknown>();
  let isWhole = true;
  try {
    for (const { cid, bytes: block } of fromUint8Array(bytes)) blocks.set(keyOf(cid.bytes), decoded(block));
  } catch {
    if (blocks.size === 0) throw new FileTrouble('damaged');
    isWhole = false;
  }
  const commit = [...blocks.values()].find(
    (block) => at(block, 'did') !== undefined && at(block, 'data') !== undefined,
  );
  const { values, hasLoops } = valuesUnder(at(commit, 'data'), blocks);
  // A part of a repository has no whole tree: then every record in it counts.
  const records = (values.length > 0 && !hasLoops && isWhole ? values : [...blocks.values()]).flatMap(
    recordOf,
  );
  const odd = [hasLoops ? ('loops' as const) : [], isWhole ? [] : ('oddRecords' as const)].flat();
  return { records, odd };
}

function decoded(block: Uint8Array): unknown {
  try {
    return decode(block);
  } catch {
    // A picture, or damaged.
    return undefined;
  }
}

function recordOf(value: unknown): CarRecord[] {
  const type = lineOf(at(value, '$type'));
  return type === '' ? [] : [{ type, value }];
}

/** Every value that hangs on the tree, from its root; a tree that leads back to itself is left at once. */
function valuesUnder(root: unknown, blocks: ReadonlyMap<string, unknown>) {
  const values: unknown[] = [];
  const seen = new Set<string>();
  const open = [linkOf(root)];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === '' || !blocks.has(key)) continue;
    if (seen.has(key)) return { values, hasLoops: true };
    seen.add(key);
    const node = blocks.get(key);
    open.push(linkOf(at(node, 'l')));
    for (const entry of listOf(at(node, 'e'))) {
      values.push(blocks.get(linkOf(at(entry, 'v'))));
      open.push(linkOf(at(entry, 't')));
    }
  }
  return { values: values.filter((value) => value !== undefined), hasLoops: false };
}

function linkOf(value: unknown): string {
  const bytes = at(value, 'bytes');
  return bytes instanceof Uint8Array ? keyOf(bytes) : '';
}

function keyOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64));
}
