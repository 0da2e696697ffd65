/** The pictures to be judged: invented ones, or a folder of labelled ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { inventSchools, labelledPicture } from './make-set.ts';
import { decode } from './picture.ts';
import type { Quad } from './paste.ts';

export type Case = {
  readonly name: string;
  /** Which of the logos is looked for. */
  readonly target: string;
  readonly hasLogo: boolean;
  readonly kind: string;
  /** About how large the logo is, in points of the picture; 0 without one. */
  readonly size: number;
  readonly quad: Quad | null;
  readonly open: () => Promise<Pixels>;
};

export type PictureSet = {
  readonly references: ReadonlyMap<string, readonly Pixels[]>;
  readonly cases: readonly Case[];
};

/** `count` invented pictures of 24 schools. `photographs` is a folder of pictures to put logos into. */
export async function inventedSet(seed: number, count: number, photographs?: string): Promise<PictureSet> {
  const schools = await inventSchools(seed, 24);
  const grounds = { photographs: photographs ? await opened(photographs) : [] };
  const cases: Case[] = [];
  for (let number = 0; number < count; number += 1) {
    const made = await labelledPicture(seed, number, schools, grounds);
    const { target, label, kind, size, quad, pixels } = made;
    cases.push({
      name: `${seed}-${number}`,
      target: `${target}`,
      hasLogo: label === 'with',
      kind,
      size,
      quad,
      open: () => Promise.resolve(pixels),
    });
  }
  return { references: new Map(schools.map(({ logo }, at) => [`${at}`, [logo]])), cases };
}

function opened(folder: string): Promise<Pixels[]> {
  return Promise.all(
    readdirSync(folder)
      .toSorted()
      .slice(0, 200)
      .map((file) => decode(path.join(folder, file))),
  );
}

type Truth = { label: 'pos' | 'neg'; kind: string; target: string; logo_px?: number; quad?: Quad | null };

/** A folder with `truth.json`, and in `refs` one folder of references per logo. Twins of a logo are left out. */
export async function labelledSet(folder: string, step = 1): Promise<PictureSet> {
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Record<string, Truth>;
  const references = new Map<string, readonly Pixels[]>();
  for (const logo of readdirSync(path.join(folder, 'refs'))) {
    const files = readdirSync(path.join(folder, 'refs', logo)).toSorted();
    references.set(
      logo,
      await Promise.all(files.map((file) => decode(path.join(folder, 'refs', logo, file)))),
    );
  }
  const cases = Object.entries(truth)
    .filter(
      ([name, { kind }], at) => kind !== 'twin' && at % step === 0 && existsSync(path.join(folder, name)),
    )
    .map(([name, { label, kind, target, logo_px: size = 0, quad = null }]): Case => {
      return {
        name,
        target,
        hasLogo: label === 'pos',
        kind,
        size,
        quad,
        open: () => decode(path.join(folder, name)),
      };
    });
  return { references, cases };
}
