/** The top of a channel's page, and what the page's own data says of the channel. */
import { all, first, lines } from '../../reading/dom';
import { asText, embeddedObject, type JsonObject } from '../../reading/embedded';
import { isSameHandle, type Screen } from '../../reading/page';
import { cleanLine } from '../../text';
import { handleIn, handleInAddress, handleInText, idIn } from './handle';
import { onShow } from './shown';

const HEADER = 'yt-page-header-renderer';
/** Handle, number of subscribers, number of videos. */
const FACTS = 'yt-content-metadata-view-model';

export type Header = { element: Element; handle: string; name: Element };
export type ChannelData = { id: string; title: string; description: string };

/** The address changes before the page does: the handle on show must be the one in the address. */
export function headerOn(page: Screen): Header | null {
  const headers = onShow(page.document, HEADER).flatMap((element): Header[] => {
    const name = first(element, 'h1');
    const handle = factsIn(element).map(handleInText).find(Boolean);
    return name && handle && isAddressOf(page, handle) ? [{ element, handle, name }] : [];
  });
  return headers[0] ?? null;
}

export function factsIn(header: Element): string[] {
  return all(header, FACTS)
    .flatMap((facts) => lines(facts))
    .map((line) => cleanLine(line));
}

/** Data from when the page was loaded; null where it is another channel's, from which one has come. */
export function dataOf(document: Document, handle: string): ChannelData | null {
  const data = embeddedObject(document, 'script', 'channelMetadataRenderer', (object) =>
    isSameHandle(handleOf(object), handle),
  );
  const id = idIn(`/channel/${asText(data?.['externalId'])}`);
  const title = asText(data?.['title']);
  const description = asText(data?.['description']);
  return id && title && description !== null ? { id, title, description } : null;
}

function isAddressOf({ document, path }: Screen, handle: string): boolean {
  const id = idIn(path);
  return id ? dataOf(document, handle)?.id === id : isSameHandle(handleIn(path), handle);
}

function handleOf(data: JsonObject): string | null {
  const { ownerUrls } = data;
  const owners: unknown[] = Array.isArray(ownerUrls) ? ownerUrls : [];
  const address = asText(data['vanityChannelUrl']) ?? asText(owners[0]);
  return address && handleInAddress(address);
}
