/** Doing in the panel what a person does there, by the words that a person sees. */
import type { ElementHandle, Page } from 'puppeteer-core';

/** Clicks the button with exactly this name: a real click, as a permission asks for one. */
export async function clickButton(page: Page, name: string): Promise<void> {
  await clickOn(page, `::-p-aria([name="${name}"][role="button"])`);
}

export async function choose(page: Page, name: string): Promise<void> {
  await clickOn(page, `::-p-xpath(//label[contains(., "${name}")]//input)`);
}

export async function fillIn(page: Page, selector: string, text: string): Promise<void> {
  const field = await find(page, selector);
  await field.type(text);
}

export async function clickOn(page: Page, selector: string): Promise<void> {
  try {
    await clickOnce(page, selector);
  } catch (error) {
    // The panel drew it anew between the moment it was found and the moment it was clicked.
    if (!String(error).includes('detached')) throw error;
    await clickOnce(page, selector);
  }
}

async function clickOnce(page: Page, selector: string): Promise<void> {
  const element = await find(page, selector);
  await element.scrollIntoView();
  await element.click();
}

/** Looks again and again, because a panel that is not in view draws no frames to wait for. */
async function find(page: Page, selector: string, timeout = 15_000): Promise<ElementHandle> {
  for (const end = Date.now() + timeout; Date.now() < end;) {
    const element = await page.$(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `The panel has no ${selector}. It says: ${(await page.$eval('main', (main) => main.textContent)).slice(0, 300)}`,
  );
}

/** Waits until the panel says something. */
export async function waitForText(page: Page, text: string, timeout = 20_000): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.textContent?.replace(/\s+/g, ' ').includes(wanted),
    { timeout, polling: 100 },
    text,
  );
}

export async function startCheck(page: Page, school: string): Promise<void> {
  await choose(page, school);
  await clickButton(page, 'Start the self-check');
  await waitForText(page, 'Your checklist');
}

export type ShownItem = {
  group: string;
  account: string;
  title: string;
  said: string;
  clause: string;
  next: string;
  answers: string[];
};

/** Every point of the checklist, as it stands in the panel. */
export async function shownItems(page: Page): Promise<ShownItem[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-group]')].flatMap((group) =>
      [...group.querySelectorAll('.finding')].map((finding) => {
        const text = (selector: string) => finding.querySelector(selector)?.textContent?.trim() ?? '';
        const sections = [...finding.querySelectorAll('section')];
        return {
          group: group.querySelector('h3')?.textContent ?? '',
          account: finding.closest('[data-account]')?.querySelector('h4')?.textContent ?? '',
          title: text('.title'),
          said: text('summary .soft'),
          clause: text('.clause'),
          next: sections[2]?.querySelector('li:first-child')?.textContent ?? '',
          answers: [...(sections[3]?.querySelectorAll('button') ?? [])].map(
            (button) => button.textContent ?? '',
          ),
        };
      }),
    ),
  );
}
