/** The dialog “About” of a channel, which “…more” under its name opens. */
import { all, attribute, first, lines, textOf } from '../../reading/dom';
import { isSameHandle } from '../../reading/page';
import { cleanLine, cleanText } from '../../text';
import { handleInAddress } from './handle';
import { onShow } from './shown';

const DIALOG = 'ytd-about-channel-renderer';
const DESCRIPTION = '#description-container';
const LINKS = '#link-list-container';
/** Where the channel's own address stands. */
const MORE = '#additional-info-container';
const SITE = 'https://www.youtube.com';
/** Links out of YouTube are led past a page that counts them. */
const LED_PAST = '/redirect';

/** The dialog, if it is open and about this channel. */
export function aboutOn(document: Document, handle: string): Element | null {
  const isAbout = (dialog: Element) =>
    all(dialog, MORE)
      .flatMap((more) => lines(more))
      .some((line) => isSameHandle(handleInAddress(cleanLine(line)), handle));
  return onShow(document, DIALOG).find(isAbout) ?? null;
}

/** Empty where there is none, or none that we can find. */
export function descriptionIn(about: Element): string {
  const description = first(about, DESCRIPTION);
  return description ? cleanText(textOf(description)) : '';
}

/** Full addresses, each once, in the order of the alphabet; null where one of them is not to be made out. */
export function linksIn(about: Element): string[] | null {
  const links = all(about, LINKS).flatMap((list) => all(list, 'a'));
  const addresses = links.map(addressOf).filter((address) => address !== null);
  if (addresses.length < links.length) return null;
  return [...new Set(addresses)].toSorted((one, other) => (one < other ? -1 : 1));
}

function addressOf(link: Element): string | null {
  const written = attribute(link, 'href') ?? '';
  const url = written && URL.canParse(written, SITE) ? new URL(written, SITE) : null;
  const isLedPast = url?.origin === SITE && url.pathname === LED_PAST;
  const address = isLedPast ? (url.searchParams.get('q') ?? '') : (url?.href ?? '');
  return /^https?:\/\//u.test(address) ? cleanLine(address, 500) : null;
}
