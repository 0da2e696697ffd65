/**
 * Where the box lies, and how a new one takes its place: it is written beside the old one, read back, and only then a
 * small pointer is switched. Whatever fails before that leaves the old one as it was. What cannot be read is never
 * written over and never removed, until the person erases everything.
 */
import * as z from 'zod/mini';
import { isSameKey, LONGEST_BOX, readBox, type Box, type BoxTrouble } from './box';
import { boxesIn, keyOfBox, POINTER } from './keys';

/** As much of the browser's storage as is used. */
export type Area = {
  get: (keys: string | null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string | string[]) => Promise<void>;
};

const VERSION = 1;

export type Stored =
  { state: 'none' } | { state: BoxTrouble } | { state: 'there'; generation: number; text: string; box: Box };
/** `elsewhere`: another page has written meanwhile. */
export type WriteTrouble = 'full' | 'notWritten' | 'elsewhere';
export type Written = { ok: true; generation: number } | { ok: false; why: WriteTrouble };

const pointerSchema = z.object({ version: z.int(), generation: z.int().check(z.positive()) });

export async function loadStored(area: Area, web: Crypto): Promise<Stored> {
  const all = await area.get(null);
  const pointer = pointerSchema.safeParse(all[POINTER]).data;
  if (pointer && pointer.version > VERSION) return { state: 'newer' };
  // A pointer that is not there or cannot be read: the last box that was written whole.
  const generation = pointer?.generation ?? Math.max(0, ...boxesIn(all));
  if (generation === 0) return { state: POINTER in all ? 'damaged' : 'none' };
  const text = all[keyOfBox(generation)];
  const read = await readBox(text, web);
  if (!read.ok) return { state: read.why };
  return { state: 'there', generation, text: String(text), box: read.box };
}

/** Puts a box in the place of the one of `before`; 0 where there was none that could be read. */
export async function writeBox(area: Area, text: string, before: number, web: Crypto): Promise<Written> {
  if (text.length > LONGEST_BOX) return { ok: false, why: 'full' };
  if (!(await readBox(text, web)).ok) return { ok: false, why: 'notWritten' };
  const all = await area.get(null);
  const pointer = pointerSchema.safeParse(all[POINTER]).data;
  if (before > 0 && pointer && pointer.generation !== before) return { ok: false, why: 'elsewhere' };
  const generation = Math.max(before, ...boxesIn(all)) + 1;
  const key = keyOfBox(generation);
  try {
    await area.set({ [key]: text });
    if ((await area.get(key))[key] !== text) return { ok: false, why: 'notWritten' };
    await area.set({ [POINTER]: { version: VERSION, generation } });
  } catch (error) {
    await area.remove(key).catch(() => undefined);
    return { ok: false, why: /quota/iu.test(String(error)) ? 'full' : 'notWritten' };
  }
  await tidy(area, { ...all, [key]: text }, { generation, before }, web);
  return { ok: true, generation };
}

type Place = { generation: number; before: number };

/** The box before goes, and what a write that was cut short has left: no other box, and nothing unreadable. */
async function tidy(
  area: Area,
  all: Record<string, unknown>,
  { generation, before }: Place,
  web: Crypto,
): Promise<void> {
  const own = await readBox(all[keyOfBox(generation)], web);
  const others = boxesIn(all).filter((each) => each !== generation);
  const reads = await Promise.all(
    others.map(async (each) => ({ each, read: await readBox(all[keyOfBox(each)], web) })),
  );
  const isOurs = (box: Box) => own.ok && isSameKey(box.header, own.box.header);
  const done = reads.filter(({ each, read }) => read.ok && (each === before || isOurs(read.box)));
  if (done.length === 0) return;
  await area.remove(done.map(({ each }) => keyOfBox(each))).catch(() => undefined);
}
