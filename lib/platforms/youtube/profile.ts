/** YouTube's page of a channel: what everyone sees of it. */
import type { ObservationValues } from '../../observation';
import type { FieldReading } from '../../reading/controls';
import { parseCount } from '../../reading/count';
import { textOf } from '../../reading/dom';
import { english, whyMissing } from '../../reading/labels';
import type { EmbeddedState, Page, PageReader } from '../../reading/page';
import { cleanLine, cleanText } from '../../text';
import { aboutOn, descriptionIn, linksIn } from './about';
import { dataOf, factsIn, headerOn } from './channel';
import { handleIn, idIn } from './handle';

const SUBSCRIBERS = /^(\S+) subscribers?$/iu;

export const profile: PageReader = {
  id: 'profile',
  seen: '2026-09',
  fields: 1,
  isHere: ({ path }) => (handleIn(path) ?? idIn(path)) !== null,
  isLoaded: (page) => headerOn(page) !== null,
  owner: (page) => handleIn(page.path) ?? headerOn(page)?.handle ?? null,
  reads: {
    displayName: readName,
    bio: readBio,
    links: readLinks,
    followersCount: readSubscribers,
  },
};

/** What the page's data says of the channel on show. Its description is whole there, and cut short at the top. */
export function embeddedOn(page: Page): EmbeddedState {
  const header = headerOn(page);
  const data = header && dataOf(page.document, header.handle);
  if (!data) return {};
  const bio = cleanText(data.description);
  return { displayName: cleanLine(data.title), ...(bio ? { bio } : {}) };
}

function readName(page: Page): FieldReading<string> {
  const header = headerOn(page);
  const name = header ? cleanLine(textOf(header.name)) : '';
  return name ? { value: name, anchor: 'control' } : 'changed';
}

/** As the dialog shows it; else the page's data holds it, unless one has come here from another page. */
function readBio(page: Page): FieldReading<string> | null {
  const header = headerOn(page);
  const about = header && aboutOn(page.document, header.handle);
  const shown = about ? descriptionIn(about) : '';
  if (shown) return { value: shown, anchor: 'control' };
  const data = header && dataOf(page.document, header.handle);
  if (!data) return 'notLoaded';
  return data.description.trim() === '' ? 'absent' : null;
}

/** Only the dialog shows every link. Without it, and without any in it, nothing is known of them. */
function readLinks(page: Page): FieldReading<ObservationValues['links']> | null {
  const header = headerOn(page);
  const about = header && aboutOn(page.document, header.handle);
  const links = about ? linksIn(about) : [];
  if (links === null) return 'changed';
  return links.length > 0 ? { value: links, anchor: 'control' } : null;
}

/** A channel can hide the number, and a large one is rounded: then it is not known. */
function readSubscribers(page: Page): FieldReading<number> | null {
  const header = headerOn(page);
  const facts = header ? factsIn(header.element) : [];
  const shown = facts.map((fact) => SUBSCRIBERS.exec(fact)?.[1]).find(Boolean);
  if (!shown) return whyMissing(page.document, english('subscribers')) === 'language' ? 'language' : null;
  const count = parseCount(shown);
  return count === null ? null : { value: count, anchor: 'control' };
}
