/** What a scene is made of, and what comes of it. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import type { Grounds } from './grounds.ts';
import type { Quad } from './paste.ts';
import type { Random } from './random.ts';

export type Scene = { readonly pixels: Pixels; readonly quad: Quad };

export type Setting = { readonly random: Random; readonly grounds: Grounds; readonly logo: Pixels };
