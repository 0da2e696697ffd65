/** Every way of telling that is compared. */
import { createLogoMatcher } from '../../../lib/matching/logos/index.ts';
import { dHash, pHash } from './hashes.ts';
import { jsfeatOrb } from './jsfeat-orb.ts';
import type { Method } from './method.ts';
import { openCvAkaze, openCvOrb } from './opencv-features.ts';

const ours: Method = {
  name: 'Before the Bell',
  prepare: async (references) => {
    const matcher = await createLogoMatcher(references);
    return (image) => matcher.match(image)?.score ?? 0;
  },
};

export const METHODS: readonly Method[] = [ours, dHash, pHash, jsfeatOrb, openCvOrb, openCvAkaze];
