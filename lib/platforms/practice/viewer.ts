/** Who is looking at the practice network, and what the page's own data says about that account. */
import type { Audience } from '../../setting';
import { attribute, first } from '../../reading/dom';
import { asText, embeddedObject, type JsonObject } from '../../reading/embedded';
import { isSameHandle, type EmbeddedState, type Page, type Screen, type Viewer } from '../../reading/page';
import { cleanLine, cleanText } from '../../text';

const PERSON_PATH = /^#?\/@([A-Za-z0-9._]{1,30})$/u;

const AUDIENCES: { readonly [code: string]: Audience } = {
  everyone: 'everyone',
  followed: 'friends',
  nobody: 'nobody',
};

/** The handle in "/@handle" or "#/@handle", or null where the address is not a person's. */
export function handleIn(href: string | null): string | null {
  return PERSON_PATH.exec(href ?? '')?.[1] ?? null;
}

export function mainOf({ document }: Screen): Element | null {
  return first(document, 'main');
}

/** The address changes before the page does; what is on show says which address it belongs to. */
export function isLoaded(page: Screen): boolean {
  const main = mainOf(page);
  if (!main || attribute(main, 'aria-busy') === 'true') return false;
  return attribute(main, 'data-path') === page.path;
}

/** Whoever's menu this is; the page's data only where there is no menu. */
export function viewerOn(page: Screen): Viewer | null {
  const link = first(page.document, 'a[data-testid="own-profile-link"]');
  const data = viewerData(page);
  const handle = (link && handleIn(attribute(link, 'href'))) ?? asText(data?.handle);
  if (!handle) return null;
  const name = isSameHandle(asText(data?.handle), handle) ? cleanLine(asText(data?.displayName) ?? '') : '';
  return name ? { handle, displayName: name } : { handle };
}

/** What the page's data says about `page.account`, and about nobody else. */
export function accountStateOf(page: Page): EmbeddedState {
  const data = viewerData(page);
  if (!data || !isSameHandle(asText(data.handle), page.account?.handle)) return {};
  const messages = AUDIENCES[asText(data.messagesFrom) ?? ''];
  return {
    ...(typeof data.isPrivate === 'boolean' ? { accountPrivate: data.isPrivate } : {}),
    ...(messages ? { whoCanMessage: messages } : {}),
    ...textState('displayName', data.displayName),
    ...textState('bio', data.bio),
  };
}

function textState(kind: 'displayName' | 'bio', value: unknown): EmbeddedState {
  const text = cleanText(asText(value) ?? '');
  return text ? { [kind]: text } : {};
}

function viewerData({ document }: Screen): JsonObject | null {
  const isViewer = (object: JsonObject) => typeof object.handle === 'string';
  return embeddedObject(document, 'pre[data-testid="viewer-state"]', 'practiceViewer', isViewer);
}
