/**
 * Put into a page after the person's click: says where on screen its pictures are, and how much of each is in
 * view. It reads no address and no text of theirs and changes nothing; pictures are told apart by numbers.
 */
import type { Place } from './capture';
import type { PictureRole } from './looked';

export type PictureInView = {
  /** The same for the same picture as long as the page is there. */
  number: number;
  role: PictureRole;
  place: Place;
  /** What share of it is in view and not covered, from 0 to 1. */
  shown: number;
  isTooSmall: boolean;
};

export type InView = {
  /** Width of what is in view, in the page's points. */
  across: number;
  /** When the page was opened: numbers are its own. */
  began: number;
  pictures: readonly PictureInView[];
};

/** Numbers that a page's pictures were given, by what they show: kept within the page. */
export type Numbers = Map<string, number>;

const PICTURES = 'img, image, [style*="background-image"]';
/** In the page's points: what is smaller is an icon. */
const ICON = 28;
/** In points of the screen, on the shorter side: less shows no logo that could be told. */
const TOO_SMALL = 40;
/** A picture so much wider than high, and this wide, is a cover. */
const COVER_SHAPE = 2;
const COVER_WIDTH = 280;
const MOST_PICTURES = 200;

export function picturesInView(view: Window, numbers: Numbers): InView {
  const found = allPictures(view.document)
    .map((element) => ({ element, place: placeOf(element) }))
    .filter(({ place }) => isPicture(place) && isNear(place, view))
    .slice(0, MOST_PICTURES);
  const round = found
    .filter(({ element }) => isRound(element))
    .toSorted((one, other) => areaOf(other.place) - areaOf(one.place));
  // Other people's profile pictures are smaller than the one of the profile that is open.
  const [profile] = round;
  const own = found.filter((one) => one === profile || !round.includes(one));
  return {
    across: view.innerWidth,
    began: view.performance.timeOrigin,
    pictures: own.map(({ element, place }) => ({
      number: numberOf(element, numbers),
      role: roleOf(element === profile?.element, place),
      place,
      shown: shareShown(element, place, view),
      isTooSmall: Math.min(place.width, place.height) * view.devicePixelRatio < TOO_SMALL,
    })),
  };
}

/** Through open shadow roots too. */
function allPictures(root: Document | ShadowRoot): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? allPictures(shadowRoot) : [],
  );
  return [...root.querySelectorAll(PICTURES), ...inside].filter(isThere);
}

/** Loaded, as far as that can be told. */
function isThere(element: Element): boolean {
  return !(element instanceof HTMLImageElement) || (element.complete && element.naturalWidth > 0);
}

function placeOf(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

function isPicture({ width, height }: Place): boolean {
  return Math.min(width, height) >= ICON;
}

function isNear({ left, top, width, height }: Place, { innerWidth, innerHeight }: Window): boolean {
  return left < innerWidth && top < innerHeight && left + width > 0 && top + height > 0;
}

function areaOf({ width, height }: Place): number {
  return width * height;
}

/** Round itself, or cut to a circle by what it lies in. */
function isRound(element: Element): boolean {
  const { width, height } = placeOf(element);
  if (Math.max(width, height) > Math.min(width, height) * 1.2) return false;
  if (element.hasAttribute('mask') || element.closest('[mask]')) return true;
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  return around.some((one) => one && placeOf(one).width <= width * 1.3 && hasRoundCorners(one));
}

function hasRoundCorners(element: Element): boolean {
  const { borderTopLeftRadius, clipPath } = getComputedStyle(element);
  const radius = parseFloat(borderTopLeftRadius);
  const reach = borderTopLeftRadius.endsWith('%') ? radius / 100 : radius / (placeOf(element).width || 1);
  return reach >= 0.4 || clipPath.startsWith('circle');
}

function roleOf(isProfile: boolean, { width, height }: Place): PictureRole {
  if (isProfile) return 'profile';
  return width >= COVER_WIDTH && width >= height * COVER_SHAPE ? 'cover' : 'post';
}

function numberOf(element: Element, numbers: Numbers): number {
  const shows = shownBy(element);
  const number = numbers.get(shows) ?? numbers.size + 1;
  numbers.set(shows, number);
  return number;
}

/** What tells its picture from others; it never leaves the page. */
function shownBy(element: Element): string {
  if (element instanceof HTMLImageElement) return element.currentSrc || element.src;
  const address = element.getAttribute('href') ?? element.getAttribute('xlink:href');
  // X shows a picture as the background of one element, and once more in another that nobody sees.
  const [, background] = /url\("([^"]*)"\)/u.exec(getComputedStyle(element).backgroundImage) ?? [];
  return address ?? background ?? '';
}

/** A grid of points within the picture, closer to its middle where its corners are cut off. */
const GRID = [-0.46, -0.23, 0, 0.23, 0.46] as const;
const WITHIN_CIRCLE = 0.7;

function shareShown(element: Element, place: Place, view: Window): number {
  const reach = isRound(element) ? WITHIN_CIRCLE : 1;
  const points = GRID.flatMap((u) =>
    GRID.map((v) => ({
      x: place.left + (0.5 + u * reach) * place.width,
      y: place.top + (0.5 + v * reach) * place.height,
    })),
  );
  const seen = points.filter(({ x, y }) => isSeenAt(element, x, y));
  return Math.min(seen.length / points.length, shareInWindow(place, view));
}

function shareInWindow({ left, top, width, height }: Place, { innerWidth, innerHeight }: Window): number {
  const across = Math.min(innerWidth, left + width) - Math.max(0, left);
  const down = Math.min(innerHeight, top + height) - Math.max(0, top);
  return (Math.max(0, across) * Math.max(0, down)) / (width * height);
}

/** Nothing that hides it lies over it there. Outside of what is in view nothing is found at all. */
function isSeenAt(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode();
  const tree = root instanceof ShadowRoot ? root : element.ownerDocument;
  const stack = tree.elementsFromPoint(x, y);
  // A picture that takes no clicks is not found itself, what it lies in is.
  const own = new Set([element, element.parentElement, element.parentElement?.parentElement]);
  const at = stack.findIndex((one) => own.has(one));
  return at >= 0 && !stack.slice(0, at).some((one) => !element.contains(one) && isOpaque(one));
}

function isOpaque(element: Element): boolean {
  const { backgroundColor, opacity, visibility } = getComputedStyle(element);
  if (visibility === 'hidden' || Number(opacity) < 0.5) return false;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/u.exec(backgroundColor)?.[1] ?? '1';
  return Number(alpha) > 0.5 || element.matches('img, video, canvas');
}
