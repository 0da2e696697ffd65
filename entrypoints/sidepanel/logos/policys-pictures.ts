/** The pictures of the logo that came with a policy, as files that are opened like any other. */
import { logoBytes } from '../../../lib/pictures/logo-bytes';
import type { Policy } from '../../../lib/policies/policy';

export function policysPictures(logos: NonNullable<Policy['logos']>): { name: string; picture: Blob }[] {
  // What is no base64 becomes an empty file, of which the worker says that it is no picture.
  return logos.map(({ name, data }) => ({ name, picture: new Blob([logoBytes(data) ?? '']) }));
}
