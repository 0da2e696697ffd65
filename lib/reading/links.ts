/** Where links lead. A saved copy of a page writes out whole addresses where the page itself has paths. */
import { attribute } from './dom';

/** What a link's address is called within the platform at `hosts`; any other address stays as it is written. */
export function linksWithin(...hosts: readonly string[]): (link: Element) => string {
  const places = hosts.map((host) => host.replaceAll('.', String.raw`\.`)).join('|');
  // A copy that was opened as a file and saved once more has made files of the paths.
  const here = new RegExp(String.raw`^(?:https?://(?:${places})|file://(?:/[a-z]:)?)(?=/)`, 'iu');
  return (link) => {
    const address = attribute(link, 'href') ?? '';
    return address.startsWith('/') ? address : address.replace(here, '');
  };
}
