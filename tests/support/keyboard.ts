/** Doing on a page what somebody does who uses nothing but the keyboard. */
import type { Page } from 'puppeteer-core';

/** More than any page of ours has to tab through. */
const MOST = 400;

/** Presses Tab until the focus is on something that the selector fits. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await tabUntil(page, selector, (element, wanted) => element.matches(wanted));
}

/** Tabs to the button, link or heading of details with exactly this name, and presses Enter. */
export async function pressOn(page: Page, name: string): Promise<void> {
  await tabUntil(
    page,
    name,
    (element, wanted) =>
      element.matches('button, a, summary') && element.textContent?.replace(/\s+/g, ' ').trim() === wanted,
  );
  await page.keyboard.press('Enter');
}

/** Tabs to the group of radio buttons that has one with this label, and goes to it with the arrow keys. */
export async function chooseByKey(page: Page, label: string, within = 'body'): Promise<void> {
  await tabUntil(page, JSON.stringify({ label, within }), (element, wanted) => {
    const { label: text, within: place } = JSON.parse(wanted) as { label: string; within: string };
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || !element.closest(place))
      return false;
    const group = element.closest('fieldset, [role="radiogroup"]');
    return [...(group?.querySelectorAll('label') ?? [])].some((one) => one.textContent?.trim() === text);
  });
  // The first press chooses what has the focus, where nothing is chosen yet.
  await page.keyboard.press('Space');
  for (let turn = 0; turn < 10; turn++) {
    const now = await page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim());
    if (now === label) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No choice “${label}” came up.`);
}

/** Tabs to a field, and puts this text in place of what is in it. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

type Fits = (element: Element, wanted: string) => boolean;

async function tabUntil(page: Page, wanted: string, fits: Fits): Promise<void> {
  const isThere = `((element, wanted) => element !== null && (${fits.toString()})(element, wanted))(document.activeElement, ${JSON.stringify(wanted)})`;
  for (let press = 0; press < MOST; press++) {
    if (await page.evaluate(isThere)) return;
    await page.keyboard.press('Tab');
  }
  const text = await page.evaluate(() => document.body.innerText.slice(0, 600));
  throw new Error(`Nothing to be reached with Tab is ${wanted}. The page says: ${text}`);
}
