/** Keeping checks as a person does it: turning it on, opening, what lies in storage of it. */
import type { Page } from 'puppeteer-core';
import { clickButton, clickOn, fillIn, waitForText } from './panel.ts';

export const PASSPHRASE = 'lantern gravel upstream acorn velvet tricycle';

const field = (label: string) => `::-p-xpath(//label[span[. = "${label}"]]/input)`;

export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await fillIn(page, field(label), text);
}

/** Types over what stands there. */
export async function retype(page: Page, label: string, text: string): Promise<void> {
  const input = await page.waitForSelector(field(label));
  await input?.click({ count: 3 });
  await input?.type(text);
}

export async function turnOnKeeping(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await clickButton(page, 'Keep my checks');
  await typeInto(page, 'Passphrase', passphrase);
  await typeInto(page, 'The same passphrase again', passphrase);
  await waitForText(page, 'Strong.');
  await clickButton(page, 'Lock and keep');
  await waitForText(page, 'Your checklist');
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await retype(page, 'Passphrase', passphrase);
  await clickButton(page, 'Open');
}

/** Everything that is stored in one area, seen from a page of the extension. */
export async function storedIn(page: Page, area: 'local' | 'session'): Promise<Record<string, unknown>> {
  return page.evaluate((name) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: Record<string, { get: (keys: null) => Promise<Record<string, unknown>> }> };
      }
    ).chrome;
    return storage[name]?.get(null) ?? {};
  }, area);
}

export async function store(page: Page, items: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    (values) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set: (items: object) => Promise<void> } } };
        }
      ).chrome.storage.local.set(values),
    items,
  );
}

/** Opens a part that is folded away. */
export async function unfold(page: Page, title: string): Promise<void> {
  await clickOn(page, `::-p-xpath(//summary[. = "${title}"])`);
}
