/** The address of somebody’s page, to be opened with a click: https, and on the platform’s own hosts, or none. */
import { addressOf, type Platform } from '../platform';
import { isServer, partsOfHandle } from '../server';

/** Null where the handle is none, or where it would lead anywhere else. `server` is the person’s own, where there are any. */
export function personPage(platform: Platform, handle: string, server: string | null): string | null {
  if (platform.practice || !platform.handlePattern.test(handle)) return null;
  const address = platform.anyServer ? onServer(handle, server) : onPlatform(platform, handle);
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isOwn = platform.anyServer ? url.hostname === server : platform.hostnames.includes(url.hostname);
  const isPlain = url.username === '' && url.password === '' && url.port === '';
  return url.protocol === 'https:' && isOwn && isPlain ? url.href : null;
}

function onPlatform(platform: Platform, handle: string): string | null {
  const { personAddress } = platform;
  if (personAddress === undefined) return addressOf(platform, 'profile', handle);
  return personAddress.replace('{handle}', () => encodeURIComponent(handle));
}

/** People of other servers are seen on one’s own too. */
function onServer(handle: string, server: string | null): string | null {
  const parts = partsOfHandle(handle);
  if (!parts || server === null || !isServer(server)) return null;
  return `https://${server}/@${parts.server === server ? parts.name : handle}`;
}
