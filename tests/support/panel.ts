/** Doing in the panel what a person does there, by the words that a person sees. */
import type { Page } from 'puppeteer-core';

/** Clicks the button with exactly this name. */
export async function clickButton(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

export async function choose(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-xpath(//label[contains(., "${name}")]//input)`).click();
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
