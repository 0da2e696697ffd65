/** The picture that a policy file holds as a data URL, and a picture as such. */
import { fromBase64, toBase64 } from '../base64';
import type { PictureKind } from './head';

/** The kinds that a policy can hold, by what a browser calls them. */
const NAMES: { readonly [Kind in PictureKind]?: string } = {
  png: 'png',
  jpeg: 'jpeg',
  webp: 'webp',
  svg: 'svg+xml',
};

/** Whatever the data says it is: what opens it looks for itself. Null for what is no base64. */
export function logoBytes(data: string): Uint8Array<ArrayBuffer> | null {
  return fromBase64(data.slice(data.indexOf(',') + 1));
}

/** Null for a kind that a policy cannot hold. */
export function logoDataOf(bytes: Uint8Array, kind: PictureKind): string | null {
  const name = NAMES[kind];
  return name === undefined ? null : `data:image/${name};base64,${toBase64(bytes)}`;
}
