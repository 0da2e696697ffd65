/** Handles and ids of channels, in addresses and in texts. */
import { linksWithin } from '../../reading/links';
import { HANDLE } from './handle-pattern';
import { HOSTS } from './hosts';

const IN_PATH = /^\/@([^/?#]+)/u;
const ID_IN_PATH = /^\/channel\/(UC[\w-]{22})(?:[/?#]|$)/u;
/** Addresses from before there were handles. */
const OLD_NAME_IN_PATH = /^\/(?:c|user)\/([^/?#]+)/u;
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?youtube\.com(?=\/)/iu;

/** The path that a link leads to on YouTube; any other address as it is. */
export const pathOf = linksWithin(...HOSTS);

/** The handle in "/@handle" or in any page below it; null where the address is no channel's. */
export function handleIn(path: string): string | null {
  return asHandle(decoded(IN_PATH.exec(path)?.[1] ?? ''));
}

/** The handle in a text that is nothing but "@handle", or null. */
export function handleInText(text: string): string | null {
  return text.startsWith('@') ? asHandle(text.slice(1)) : null;
}

/** The handle in "www.youtube.com/@handle", or null. */
export function handleInAddress(address: string): string | null {
  return ADDRESS.test(address) ? handleIn(address.replace(ADDRESS, '')) : null;
}

/** The id in "/channel/UC…", or null. */
export function idIn(path: string): string | null {
  return ID_IN_PATH.exec(path)?.[1] ?? null;
}

/** The name in the address of a channel that is not called by its handle there. */
export function oldNameIn(path: string): string | null {
  return decoded(OLD_NAME_IN_PATH.exec(path)?.[1] ?? '') || null;
}

function asHandle(text: string): string | null {
  return HANDLE.test(text) ? text : null;
}

/** Letters beyond English stand in addresses as "%C3%AB". */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
