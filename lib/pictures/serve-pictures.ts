/** The worker's part: gets the references ready, then looks for them in one picture after the other. */
import { createLogoMatcher, pictureTrouble, type LogoMatcher, type Pixels } from '../matching/logos';
import type { Capture, Place } from './capture';
import { fingerprint } from './fingerprint';
import type { Opened } from './open-picture';
import { partOf, smallCopy } from './part-of';
import type { PictureTrouble } from './trouble';
import type { FromWorker, GivenReference, Look, ReferenceState, ToWorker } from './worker-messages';

/** What a browser's worker can do and other places cannot. */
export type Openers = {
  openPicture: (file: Blob) => Promise<Opened>;
  openCapture: (capture: Capture) => Promise<(place: Place) => Promise<Pixels>>;
};

/** A reference with less on its shorter side shows too little to compare. */
const SMALLEST_REFERENCE = 32;

const TROUBLE_OF = {
  broken: 'broken',
  'too small': 'tooSmall',
  'too large': 'tooLarge',
  empty: 'empty',
} as const;

type Matching = { matcher: LogoMatcher; /** By the matcher's own numbers. */ given: readonly number[] };

/** Gives a function that takes each message in turn. Never throws for what a picture holds. */
export function servePictures(
  tell: (message: FromWorker) => void,
  openers: Openers,
): (message: ToWorker) => Promise<void> {
  let matching: Matching = { matcher: { match: () => null, unusable: [] }, given: [] };
  return async (message) => {
    if (message.type === 'references') {
      const { states, ready } = await prepared(message.references, openers);
      matching = ready;
      tell({ type: 'references', references: states });
    }
    if (message.type === 'file')
      tell({
        type: 'looked',
        id: message.id,
        look: lookAt(await openers.openPicture(message.picture), matching),
      });
    if (message.type === 'screen') {
      const cut = await openers.openCapture(message.capture);
      for (const { id, place } of message.pieces) {
        const pixels = await cut(place);
        tell({ type: 'looked', id, look: lookAt({ pixels, moves: false }, matching) });
      }
    }
  };
}

async function prepared(references: readonly GivenReference[], openers: Openers) {
  const opened = await Promise.all(references.map((one) => openReference(one, openers)));
  const usable = opened.flatMap((one, at) => ('pixels' in one ? [{ at, pixels: one.pixels }] : []));
  const matcher = await createLogoMatcher(usable.map(({ pixels }) => pixels));
  const states = opened.map((one): ReferenceState =>
    'pixels' in one ? { look: smallCopy(one.pixels) } : one,
  );
  return { states, ready: { matcher, given: usable.map(({ at }) => at) } };
}

type OpenedReference = { pixels: Pixels } | { trouble: PictureTrouble };

async function openReference(given: GivenReference, openers: Openers): Promise<OpenedReference> {
  const opened = given instanceof Blob ? await openers.openPicture(given) : { pixels: given, moves: false };
  if ('trouble' in opened) return opened;
  if (opened.moves) return { trouble: 'moves' };
  const { pixels } = opened;
  if (Math.min(pixels.width, pixels.height) < SMALLEST_REFERENCE) return { trouble: 'tooSmall' };
  const trouble = pictureTrouble(pixels);
  return trouble ? { trouble: TROUBLE_OF[trouble] } : { pixels };
}

function lookAt(opened: Opened, { matcher, given }: Matching): Look {
  if ('trouble' in opened) return { state: 'trouble', why: opened.trouble };
  const { pixels, moves } = opened;
  const trouble = pictureTrouble(pixels);
  if (trouble) return { state: 'trouble', why: TROUBLE_OF[trouble] };
  const match = matcher.match(pixels);
  if (match?.strength !== 'likely') return { state: 'unlike', moves };
  return {
    state: 'like',
    reference: given[match.reference] ?? 0,
    reasons: match.reasons,
    part: partOf(pixels, match.where),
    fingerprint: fingerprint(pixels),
    moves,
  };
}
