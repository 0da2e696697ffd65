/** Where a page's pictures are, and what is on screen. Both only where the person's click has let us. */
import * as z from 'zod/mini';
import { browser } from '../../../lib/browser';
import type { Capture } from '../../../lib/pictures/capture';
import { PICTURE_ROLES } from '../../../lib/pictures/looked';

/** The page could have made our own script say anything. */
const inViewSchema = z.object({
  across: z.number(),
  began: z.number(),
  pictures: z
    .array(
      z.object({
        number: z.int(),
        role: z.enum(PICTURE_ROLES),
        place: z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() }),
        shown: z.number(),
        isTooSmall: z.boolean(),
      }),
    )
    .check(z.maxLength(500)),
  posts: z
    .array(z.object({ text: z.string().check(z.maxLength(4000)), at: z.optional(z.string()) }))
    .check(z.maxLength(500)),
});
export type InView = z.output<typeof inViewSchema>;
export type PictureInView = InView['pictures'][number];

/** Null where the browser does not let us. */
export async function picturesOn(tabId: number): Promise<InView | null> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/reader-pictures.js'],
    });
    const parsed = inViewSchema.safeParse(injected?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    // No permission for this page, or a tab that is gone.
    return null;
  }
}

/** What is on screen in the tab's window; null where the browser does not let us, or another tab is there. */
export async function captureOf(tabId: number, across: number): Promise<Capture | null> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active || windowId === undefined) return null;
    return { across, dataUrl: await browser.tabs.captureVisibleTab(windowId, { format: 'png' }) };
  } catch {
    // A click in the toolbar lets us; nothing else does.
    return null;
  }
}

/** Those that have not moved from one look to the next, so that they are on the capture made between. */
export function still(before: readonly PictureInView[], after: readonly PictureInView[]): PictureInView[] {
  return before.filter((one) =>
    after.some((other) => one.number === other.number && isSamePlace(one, other)),
  );
}

function isSamePlace({ place: one }: PictureInView, { place: other }: PictureInView): boolean {
  return Math.abs(one.left - other.left) < 1 && Math.abs(one.top - other.top) < 1;
}
