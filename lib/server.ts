/**
 * The name of a server where anybody may run one, as a person types or pastes it, and as it stands in a handle
 * ("sam@school.example"). Nothing but a name that has passed here is ever put into an address or a permission.
 */
import { cleanLine } from './text';

/** A public name: parts with dots between, the last one of letters, so that no number of a computer passes. */
const SERVER =
  /^(?=.{4,80}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/u;
/** Last parts of names that lead nowhere on the public internet. */
const NOT_PUBLIC = /\.(?:localhost|local|internal|intranet|lan|home|arpa|onion|invalid|test)$/u;
const HANDLE = /^@?[\w.-]+@([^@/:?#\\\s]+)$/u;
const SCHEME = /^https?:\/\//iu;
/** Longer texts are no name. */
const LONGEST = 300;

/** Whether this is the name of a public server, as the browser itself writes it: small letters, no port. */
export function isServer(text: string): boolean {
  return SERVER.test(text) && !NOT_PUBLIC.test(text);
}

/** The server that a text means: its name, a person's handle on it, or the address of one of its pages; else null. */
export function serverIn(text: string): string | null {
  const typed = text.length > LONGEST ? '' : cleanLine(text, LONGEST);
  const name = HANDLE.exec(typed)?.[1] ?? hostIn(typed);
  const address = `https://${name ?? ''}`;
  const host = name !== null && URL.canParse(address) ? new URL(address).hostname.replace(/\.$/u, '') : '';
  return isServer(host) ? host : null;
}

/** What comes before the first slash, unless somebody's password or a port is in it. */
function hostIn(typed: string): string | null {
  const host = typed.replace(SCHEME, '').split(/[/?#]/u)[0] ?? '';
  return /[@:\\\s%]/u.test(host) ? null : host;
}

/** "sam@school.example" in its two parts; null where it is no handle that names a server. */
export function partsOfHandle(handle: string): { name: string; server: string } | null {
  const [name = '', server = '', ...more] = handle.split('@');
  return name !== '' && more.length === 0 && isServer(server) ? { name, server } : null;
}
